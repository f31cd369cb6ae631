import type { Mandates } from './question.js'
import { isMandated, RECORD, type Columns, type People } from './people.js'

/** People of whom some may have been struck out since. */
export interface Part<Held = Mandates> extends People<Held> {
  /** One bit each; all are in where there is none. */
  readonly alive?: Uint8Array
}

export const isAlive = ({ alive }: Part<unknown>, at: number) =>
  alive === undefined || ((alive[at >>> 3]! >>> (at & 7)) & 1) === 1

export const claimsIn = ({ records }: Columns, at: number) => records[at * RECORD + 1]! >>> 16

/** Asked first, since most have none and looking them up takes longer. */
export const holdsMandates = ({ records }: Columns, at: number) => isMandated(records[at * RECORD + 2]! >>> 16)

/** To put people at a place of other columns, what they claim at `end`; where that ends then is what it says. */
export function moving({ ids, records, claims }: Columns, into: Columns) {
  const { ids: toIds, records: toRecords, claims: toClaims } = into
  return (at: number, place: number, end: number): number => {
    const [id, toId] = [at * 4, place * 4]
    toIds[toId] = ids[id]!
    toIds[toId + 1] = ids[id + 1]!
    toIds[toId + 2] = ids[id + 2]!
    toIds[toId + 3] = ids[id + 3]!
    const start = records[at * RECORD]!
    const said = records[at * RECORD + 1]!
    const many = said >>> 16
    toRecords[place * RECORD] = end
    toRecords[place * RECORD + 1] = said
    toRecords[place * RECORD + 2] = records[at * RECORD + 2]!
    for (let claim = 0; claim < many; claim++) toClaims[end + claim] = claims[start + claim]!
    return end + many
  }
}

/** Where the next of each heap comes, and what they claim; heaps lie one after the other. */
export interface Ends {
  readonly people: Uint32Array
  readonly claims: Uint32Array
}

/** Everybody who is in, each in the heap that is theirs, as they come. */
export function heaped<Held>(
  parts: readonly Part<Held>[],
  ends: Ends,
  [count, claims]: readonly [number, number],
  heapOf: (part: Columns, at: number) => number,
): People<Held> {
  const into = {
    ids: new Uint32Array(count * 4),
    records: new Uint32Array(count * RECORD),
    claims: new Uint32Array(claims),
  }
  const mandates = new Map<number, Held>()
  for (const part of parts) {
    const move = moving(part, into)
    for (let at = 0; at < part.count; at++) {
      if (!isAlive(part, at)) continue
      const heap = heapOf(part, at)
      const place = ends.people[heap]!++
      ends.claims[heap] = move(at, place, ends.claims[heap]!)
      const held = holdsMandates(part, at) ? part.mandates.get(at) : undefined
      if (held !== undefined) mandates.set(place, held)
    }
  }
  return { ...into, count, mandates }
}

/** Several one after the other. */
export function joined(parts: readonly Part[]): People {
  const ends = { people: new Uint32Array(1), claims: new Uint32Array(1) }
  let [count, claims] = [0, 0]
  for (const part of parts)
    for (let at = 0; at < part.count; at++) {
      if (!isAlive(part, at)) continue
      count++
      claims += claimsIn(part, at)
    }
  return heaped(parts, ends, [count, claims], () => 0)
}
