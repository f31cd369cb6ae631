import { IS_CLAIMED, IS_WANTED } from './book.js'
import { AREAS, BITMAP, BLOCKS, CHUNK, engineWith, type Engine } from './engine.js'
import { RECORD, type People } from './people.js'
import { FEW_WISHES } from './terms.js'

/** Who claims and who wants each skill. What many hold is a bitmap, the rest are lists of places within each chunk. */
export interface Postings {
  readonly engine: Engine
  readonly chunks: number
  /** Skills known when these were made. Claims of a skill stand at its number, wishes for it that much further on. */
  readonly skills: number
  readonly counts: Uint32Array
  /** Nought where the other has it, or nobody. */
  readonly bitmaps: Uint32Array
  readonly lists: Uint32Array
  /** One bit each: taken away from those who are no longer as they were. */
  readonly alive: number
  /** One bit for each who wishes to learn much. */
  readonly wishful: number
  /** Room for one number per block. */
  readonly rests: number
}

/** One in so many, and joining bitmaps is faster than walking through lists. */
const DENSE = 128

export function postingsOf(people: People, skills: number): Postings {
  const counts = countsOf(people, skills)
  const chunks = Math.ceil(people.count / CHUNK)
  const isDense = (one: number) => counts[one]! * DENSE >= people.count && counts[one]! > 0
  const [bitmaps, lists] = [new Uint32Array(skills * 2), new Uint32Array(skills * 2)]
  const rests = AREAS
  const alive = rests + chunks * BLOCKS * 4
  const wishful = alive + chunks * BITMAP
  let end = wishful + chunks * BITMAP
  for (let one = 0; one < skills * 2; one++) {
    if (!isDense(one)) continue
    bitmaps[one] = end
    end += chunks * BITMAP
  }
  for (let one = 0; one < skills * 2; one++) {
    if (isDense(one) || counts[one] === 0) continue
    lists[one] = end
    end += (chunks + 1) * 4 + ((counts[one]! + 1) >> 1) * 4
  }
  const engine = engineWith(end - AREAS)
  const postings = { engine, chunks, skills, counts, bitmaps, lists, alive, wishful, rests }
  fill(people, postings)
  return postings
}

function countsOf({ claims }: People, skills: number): Uint32Array {
  const counts = new Uint32Array(skills * 2)
  for (let at = 0; at < claims.length; at++) {
    const said = claims[at]!
    if ((said >>> 16) & IS_CLAIMED) counts[said & 0xffff]!++
    if ((said >>> 16) & IS_WANTED) counts[skills + (said & 0xffff)]!++
  }
  return counts
}

function fill(people: People, { engine, chunks, skills, bitmaps, lists, alive, wishful }: Postings): void {
  const { bytes, halves, words } = engine
  const ends = lists.map((list) => (list === 0 ? 0 : list + (chunks + 1) * 4))
  const put = (one: number, at: number) => {
    const bitmap = bitmaps[one]!
    if (bitmap !== 0) bytes[bitmap + (at >>> 3)]! |= 1 << (at & 7)
    else {
      halves[ends[one]! >>> 1] = at & 0xffff
      ends[one]! += 2
    }
  }
  const mark = (chunk: number) => {
    for (let one = 0; one < lists.length; one++) if (lists[one] !== 0) words[(lists[one]! >>> 2) + chunk] = ends[one]!
  }
  for (let at = 0; at < people.count; at++) {
    if (at % CHUNK === 0) mark(at / CHUNK)
    bytes[alive + (at >>> 3)]! |= 1 << (at & 7)
    const start = people.records[at * RECORD]!
    const end = start + (people.records[at * RECORD + 1]! >>> 16)
    let wishes = 0
    for (let claim = start; claim < end; claim++) {
      const said = people.claims[claim]!
      if ((said >>> 16) & IS_CLAIMED) put(said & 0xffff, at)
      if (((said >>> 16) & IS_WANTED) === 0) continue
      put(skills + (said & 0xffff), at)
      wishes++
    }
    if (wishes > FEW_WISHES) bytes[wishful + (at >>> 3)]! |= 1 << (at & 7)
  }
  mark(chunks)
}
