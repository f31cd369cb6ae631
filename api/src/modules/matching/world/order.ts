import type { Book, Home } from './book.js'
import { fieldIn, isOnSite, NO_HOURS, RECORD, sectorIn, standingIn, type People } from './people.js'
import type { Mandates } from './question.js'

/**
 * Who have much in common stand side by side, so that a block of people can be judged at once by the best any of them
 * could be: first by home (near ones beside each other), then by what weighs most.
 */
export function inOrder(book: Book, people: People): People {
  const keys = keysOf(book, people)
  return rearranged(people, sortedBy(keys))
}

/** Homes in stripes of one degree, to and fro, so that neighbours on the map are mostly neighbours in the row. */
function ranksOf(homes: readonly Home[]): Uint16Array {
  const stripe = ({ location }: Home) => (location ? Math.floor(location.latitude) : 1000)
  const along = (home: Home) => (home.location?.longitude ?? 0) * (stripe(home) % 2 === 0 ? 1 : -1)
  const order = homes
    .map((_, home) => home)
    .sort((a, b) => stripe(homes[a]!) - stripe(homes[b]!) || along(homes[a]!) - along(homes[b]!) || a - b)
  const ranks = new Uint16Array(homes.length)
  order.forEach((home, rank) => (ranks[home] = rank))
  return ranks
}

const stepOfHours = (hours: number) => (hours === NO_HOURS ? 2 : hours >= 20 ? 0 : hours >= 10 ? 1 : hours > 0 ? 3 : 4)

function keysOf(book: Book, { count, records }: People): Uint32Array {
  const ranks = ranksOf(book.homes.all)
  const keys = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    const home = records[at * RECORD + 2]!
    const traits = home >>> 16
    const rest = (sectorIn(traits) << 5) | (Number(isOnSite(traits)) << 4) | fieldIn(traits)
    const hours = stepOfHours(records[at * RECORD + 1]! & 0xffff)
    keys[at] = ((ranks[home & 0xffff]! << 14) | (standingIn(traits) << 12) | (hours << 9) | rest) >>> 0
  }
  return keys
}

/** By radix, eleven bits at a time; the order is stable. */
function sortedBy(keys: Uint32Array): Uint32Array {
  let from = new Uint32Array(keys.length).map((_, at) => at)
  let to = new Uint32Array(keys.length)
  for (let shift = 0; shift < 32; shift += 11) {
    const starts = new Uint32Array(2049)
    for (let at = 0; at < keys.length; at++) starts[((keys[at]! >>> shift) & 2047) + 1]!++
    for (let digit = 0; digit < 2048; digit++) starts[digit + 1]! += starts[digit]!
    for (let at = 0; at < keys.length; at++) {
      const one = from[at]!
      to[starts[(keys[one]! >>> shift) & 2047]!++] = one
    }
    ;[from, to] = [to, from]
  }
  return from
}

function rearranged(people: People, order: Uint32Array): People {
  const { count } = people
  const ids = new Uint32Array(count * 4)
  const records = new Uint32Array(count * RECORD)
  const claims = new Uint32Array(people.claims.length)
  const mandates = new Map<number, Mandates>()
  let end = 0
  for (let at = 0; at < count; at++) {
    const one = order[at]!
    for (let word = 0; word < 4; word++) ids[at * 4 + word] = people.ids[one * 4 + word]!
    const start = people.records[one * RECORD]!
    const said = people.records[one * RECORD + 1]!
    records[at * RECORD] = end
    records[at * RECORD + 1] = said
    records[at * RECORD + 2] = people.records[one * RECORD + 2]!
    for (let claim = start; claim < start + (said >>> 16); claim++) claims[end++] = people.claims[claim]!
    const held = people.mandates.size > 0 && people.mandates.get(one)
    if (held) mandates.set(at, held)
  }
  return { count, ids, records, claims, mandates }
}
