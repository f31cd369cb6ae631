import { BITMAP, CHUNK } from './engine.js'
import { sourcesOf } from './plan.js'
import type { Postings } from './postings.js'
import { isAlive, type Segment } from './segment.js'
import type { Group } from './terms.js'
import type { BySkills } from './total.js'

interface Reaching {
  readonly groups: readonly Group[]
  readonly skills: BySkills
}

/** How many of a segment have, or want to learn, any of what is asked for; those who are left out are not counted. */
export function reachedIn(segment: Segment, reaching: Reaching, leftOut: ReadonlySet<number>): number {
  const { search, count } = segment
  const found = search ? joined(search.postings, reaching.groups) : null
  const isReached = (at: number) =>
    found ? ((found[at >>> 5]! >>> (at & 31)) & 1) === 1 : reaching.skills.of(segment, at) > 0
  let sum = 0
  for (let at = 0; at < count; at++) if (isReached(at) && isAlive(segment, at) && !leftOut.has(at)) sum++
  return sum
}

/** One bit for each who stands in any posting of these. */
function joined(postings: Postings, groups: readonly Group[]): Uint32Array {
  const found = new Uint32Array((postings.chunks * BITMAP) / 4)
  const sources = groups.flatMap(({ terms }) => terms.flatMap((term) => sourcesOf(term, postings)))
  for (const one of new Set(sources)) addTo(found, postings, one)
  return found
}

function addTo(found: Uint32Array, { engine, bitmaps, lists, chunks }: Postings, one: number): void {
  const [bitmap, list] = [bitmaps[one]!, lists[one]!]
  if (bitmap !== 0) {
    for (let word = 0; word < found.length; word++) found[word]! |= engine.words[(bitmap >>> 2) + word]!
    return
  }
  for (let chunk = 0; chunk < chunks; chunk++) {
    const end = engine.words[(list >>> 2) + chunk + 1]!
    for (let at = engine.words[(list >>> 2) + chunk]!; at < end; at += 2) {
      const place = chunk * CHUNK + engine.halves[at >>> 1]!
      found[place >>> 5]! |= 1 << (place & 31)
    }
  }
}
