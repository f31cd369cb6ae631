import type { Home } from './book.js'
import { claimsIn, heaped, holdsMandates, isAlive, moving, type Part } from './columns.js'
import { fieldIn, isOnSite, NO_HOURS, RECORD, sectorIn, standingIn, type Columns, type People } from './people.js'

/** Homes in stripes of one degree, to and fro, so that neighbours on the map are mostly neighbours in the row. */
export function ranksOf(homes: readonly Home[]): Uint16Array {
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

/**
 * Who have much in common stand side by side, so that a block of people can be judged at once by the best any of them
 * could be: first by home (near ones beside each other), then by what weighs most.
 */
function keyOf(ranks: Uint16Array, { records }: Columns, at: number): number {
  const home = records[at * RECORD + 2]!
  const traits = home >>> 16
  const rest = (sectorIn(traits) << 5) | (Number(isOnSite(traits)) << 4) | fieldIn(traits)
  const hours = stepOfHours(records[at * RECORD + 1]! & 0xffff)
  return ((ranks[home & 0xffff]! << 14) | (standingIn(traits) << 12) | (hours << 9) | rest) >>> 0
}

/** People in heaps small enough to be near at hand; the heaps are in order, those within not yet. */
export interface Heaps<Held> {
  readonly people: People<Held>
  /** Where each begins, and where the last ends. */
  readonly starts: Uint32Array
}

/** Of a key, as much as tells the heaps apart. */
const COARSE = 9
const HEAP = 4096

export function heapsOf<Held>(parts: readonly Part<Held>[], ranks: Uint16Array): Heaps<Held> {
  const kinds = ranks.length << (14 - COARSE)
  const [people, claims, heaps] = [new Uint32Array(kinds), new Uint32Array(kinds), new Uint32Array(kinds)]
  for (const part of parts)
    for (let at = 0; at < part.count; at++) {
      if (!isAlive(part, at)) continue
      const kind = keyOf(ranks, part, at) >>> COARSE
      people[kind]!++
      claims[kind]! += claimsIn(part, at)
    }
  const [starts, startsOfClaims] = [[0], [0]]
  let [count, said] = [0, 0]
  for (let kind = 0; kind < kinds; kind++) {
    heaps[kind] = starts.length - 1
    count += people[kind]!
    said += claims[kind]!
    if (count - starts.at(-1)! < HEAP) continue
    starts.push(count)
    startsOfClaims.push(said)
  }
  const ends = { people: Uint32Array.from(starts), claims: Uint32Array.from(startsOfClaims) }
  const all = heaped(parts, ends, [count, said], (part, at) => heaps[keyOf(ranks, part, at) >>> COARSE]!)
  return { people: all, starts: Uint32Array.of(...starts, count) }
}

/** Lays all in order, and says who holds mandates now. */
export function arrange<Held>({ people, starts }: Heaps<Held>, ranks: Uint16Array, into: Columns): Map<number, Held> {
  const mandates = new Map<number, Held>()
  const move = moving(people, into)
  let end = 0
  for (let heap = 1; heap < starts.length; heap++) {
    const start = starts[heap - 1]!
    const keys = new Uint32Array(starts[heap]! - start)
    for (let at = 0; at < keys.length; at++) keys[at] = keyOf(ranks, people, start + at)
    const order = sortedBy(keys)
    for (let at = 0; at < order.length; at++) {
      const one = start + order[at]!
      end = move(one, start + at, end)
      const held = holdsMandates(people, one) ? people.mandates.get(one) : undefined
      if (held !== undefined) mandates.set(start + at, held)
    }
  }
  return mandates
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
