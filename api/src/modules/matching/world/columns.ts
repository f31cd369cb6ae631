import type { Mandates } from './question.js'
import { RECORD, type People } from './people.js'

/** Several columns one after the other. */
export function joined(parts: readonly People[]): People {
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  const ids = new Uint32Array(count * 4)
  const records = new Uint32Array(count * RECORD)
  const claims = new Uint32Array(parts.reduce((sum, part) => sum + part.claims.length, 0))
  const mandates = new Map<number, Mandates>()
  let [people, said] = [0, 0]
  for (const part of parts) {
    ids.set(part.ids, people * 4)
    claims.set(part.claims, said)
    for (let word = 0; word < part.records.length; word++)
      records[people * RECORD + word] = part.records[word]! + (word % RECORD === 0 ? said : 0)
    for (const [at, held] of part.mandates) mandates.set(people + at, held)
    people += part.count
    said += part.claims.length
  }
  return { count, ids, records, claims, mandates }
}

/** Only those for whom it holds. */
export function sifted(people: People, isKept: (at: number) => boolean): People {
  const kept: number[] = []
  for (let at = 0; at < people.count; at++) if (isKept(at)) kept.push(at)
  const ids = new Uint32Array(kept.length * 4)
  const records = new Uint32Array(kept.length * RECORD)
  const claims: number[] = []
  const mandates = new Map<number, Mandates>()
  kept.forEach((from, at) => {
    ids.set(people.ids.subarray(from * 4, from * 4 + 4), at * 4)
    records.set(people.records.subarray(from * RECORD, from * RECORD + RECORD), at * RECORD)
    const start = records[at * RECORD]!
    records[at * RECORD] = claims.length
    for (let claim = start; claim < start + (records[at * RECORD + 1]! >>> 16); claim++)
      claims.push(people.claims[claim]!)
    const held = people.mandates.get(from)
    if (held) mandates.set(at, held)
  })
  return { count: kept.length, ids, records, claims: Uint32Array.from(claims), mandates }
}
