import { BLOCK, LAST_HOURS } from './engine.js'
import { fieldIn, isOnSite, languagesIn, NO_HOURS, RECORD, sectorIn, standingIn, type Columns } from './people.js'
import { OUT, type Rest } from './rest.js'

/** What the people of each block have between them. Blocks alike share a kind and a span, judged once for all of them. */
export interface Blocks {
  readonly count: number
  readonly kindOf: Uint32Array
  readonly spanOf: Uint32Array
  /** The most that anyone in it claims. */
  readonly claimsOf: Uint32Array
  readonly kinds: readonly Kind[]
  readonly spans: Spans
}

/** Sets as bits. */
interface Kind {
  sectors: number
  fields: number
  standings: number
  /** All that anyone works in. */
  languages: number
  /** The most anyone has told, or a little more; -1 when nobody has. */
  hours: number
  isSomeoneSilent: boolean
}

interface Span {
  homes: number[]
  isSomeoneOnSite: boolean
  isSomeoneRemote: boolean
}

/** Of each span the homes, one after the other, until the next begins; 1 for someone on site, 2 for someone who is not. */
interface Spans {
  readonly count: number
  readonly starts: Uint32Array
  readonly homes: Uint16Array
  readonly ways: Uint8Array
}

function laidOut(spans: readonly Span[]): Spans {
  const starts = new Uint32Array(spans.length + 1)
  spans.forEach(({ homes }, at) => (starts[at + 1] = starts[at]! + homes.length))
  const homes = new Uint16Array(starts.at(-1)!)
  spans.forEach((span, at) => homes.set(span.homes, starts[at]))
  const ways = Uint8Array.from(spans, (span) => Number(span.isSomeoneOnSite) + 2 * Number(span.isSomeoneRemote))
  return { count: spans.length, starts, homes, ways }
}

function interned<Thing extends object>() {
  const known = new Map<string, number>()
  const all: Thing[] = []
  const of = (thing: Thing): number => {
    const key = Object.values(thing).join(' ')
    const number = known.get(key) ?? all.push(thing) - 1
    known.set(key, number)
    return number
  }
  return { of, all }
}

export function blocksOf(people: Columns): Blocks {
  const everyone = people.records.length / RECORD
  const count = Math.ceil(everyone / BLOCK)
  const kinds = interned<Kind>()
  const spans = interned<Span>()
  const kindOf = new Uint32Array(count)
  const spanOf = new Uint32Array(count)
  const claimsOf = new Uint32Array(count)
  for (let block = 0; block < count; block++) {
    const { kind, span, claims } = lookAt(people, block * BLOCK, Math.min(everyone, (block + 1) * BLOCK))
    kindOf[block] = kinds.of(kind)
    spanOf[block] = spans.of(span)
    claimsOf[block] = claims
  }
  return { count, kindOf, spanOf, claimsOf, kinds: kinds.all, spans: laidOut(spans.all) }
}

/** To keep kinds few. */
const roundedUp = (hours: number) => (hours <= 40 ? Math.ceil(hours / 5) * 5 : Math.ceil(hours / 40) * 40)

function lookAt({ records }: Columns, start: number, end: number): { kind: Kind; span: Span; claims: number } {
  const kind: Kind = { sectors: 0, fields: 0, standings: 0, languages: 0, hours: -1, isSomeoneSilent: false }
  const span: Span = { homes: [], isSomeoneOnSite: false, isSomeoneRemote: false }
  let claims = 0
  for (let at = start; at < end; at++) {
    claims = Math.max(claims, records[at * RECORD + 1]! >>> 16)
    const home = records[at * RECORD + 2]!
    const traits = home >>> 16
    const hours = records[at * RECORD + 1]! & 0xffff
    kind.sectors |= 1 << sectorIn(traits)
    kind.fields |= 1 << fieldIn(traits)
    kind.standings |= 1 << standingIn(traits)
    kind.languages |= languagesIn(traits)
    if (hours === NO_HOURS) kind.isSomeoneSilent = true
    else if (hours > kind.hours) kind.hours = roundedUp(hours)
    if (isOnSite(traits)) span.isSomeoneOnSite = true
    else span.isSomeoneRemote = true
    if (span.homes.at(-1) !== (home & 0xffff)) span.homes.push(home & 0xffff)
  }
  return { kind, span, claims }
}

/** The most that anyone in a block of each kind, and of each span, can have beside skills. */
export function layBounds({ kinds, spans }: Blocks, rest: Rest, byKind: Int32Array, bySpan: Int32Array): void {
  for (let kind = 0; kind < kinds.length; kind++) byKind[kind] = mostOfKind(kinds[kind]!, rest)
  layMostOfSpans(spans, rest, bySpan)
}

function mostOfKind(kind: Kind, rest: Rest): number {
  const told = kind.hours < 0 ? 4 * OUT : rest.hours[Math.min(kind.hours, LAST_HOURS)]!
  const hours = kind.isSomeoneSilent ? Math.max(told, rest.hours[LAST_HOURS + 1]!) : told
  const traits =
    most(rest.sectors, kind.sectors) + most(rest.fields, kind.fields) + most(rest.standings, kind.standings)
  return Math.max(OUT, traits + hours + rest.languages[kind.languages]! + rest.always)
}

/** The most among those whose bits are set. */
function most(points: Int32Array, bits: number): number {
  let found = 4 * OUT
  for (let left = bits; left !== 0; left &= left - 1) found = Math.max(found, points[31 - Math.clz32(left & -left)]!)
  return found
}

function layMostOfSpans({ count, starts, homes, ways }: Spans, { onSite, remote }: Rest, out: Int32Array): void {
  for (let span = 0; span < count; span++) {
    let found = OUT
    for (let at = starts[span]!; at < starts[span + 1]!; at++) {
      const home = homes[at]!
      if (ways[span]! & 1 && onSite[home]! > found) found = onSite[home]!
      if (ways[span]! & 2 && remote[home]! > found) found = remote[home]!
    }
    out[span] = found
  }
}
