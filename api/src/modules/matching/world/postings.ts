import type { Blocks } from './blocks.js'
import { IS_CLAIMED, IS_WANTED } from './book.js'
import { AREAS, BITMAP, BLOCKS, CHUNK, engineWith, type Engine } from './engine.js'
import { RECORD, type People } from './people.js'
import { SLOTS, unionsIn, type Unions } from './unions.js'

/**
 * People with who claims and who wants each skill, in the memory of the loops. What many hold is a bitmap, the rest are
 * lists of places within each chunk.
 */
export interface Postings {
  readonly engine: Engine
  readonly chunks: number
  /** Skills known when these were made. Claims of a skill stand at its number, wishes for it that much further on. */
  readonly skills: number
  readonly counts: Uint32Array
  /** Nought where the other has it, or nobody. */
  readonly bitmaps: Uint32Array
  readonly lists: Uint32Array
  readonly unions: Unions
  /** One bit for each who wishes to learn much. */
  readonly wishful: number
  readonly at: Places
}

/** Where in the memory the rest lies. */
type Places = Record<(typeof places)[number], number>
const places = [
  'records',
  'claims',
  'alive',
  'rests',
  'kindOf',
  'spanOf',
  'byKind',
  'bySpan',
  'onSite',
  'remote',
  'unions',
] as const

/** One in so many, and a bitmap is faster than a list. */
const DENSE = 96
/** Who wishes for no more than this has no more lessons than that. */
export const FEW_WISHES = 2

export function postingsOf(people: People, blocks: Blocks, skills: number, homes: number): Postings {
  const counts = countsOf(people, skills)
  const chunks = Math.ceil(people.count / CHUNK)
  const isDense = (one: number) => counts[one]! * DENSE >= people.count && counts[one]! > 0
  const [bitmaps, lists] = [new Uint32Array(skills * 2), new Uint32Array(skills * 2)]
  let end = AREAS
  const room = (bytes: number) => {
    const start = end
    end += (bytes + 15) & ~15
    return start
  }
  const sizes: Places = {
    records: people.count * RECORD * 4,
    claims: people.claims.length * 4,
    alive: chunks * BITMAP,
    rests: chunks * BLOCKS * 4,
    kindOf: blocks.count * 4,
    spanOf: blocks.count * 4,
    byKind: blocks.kinds.length * 4,
    bySpan: blocks.spans.count * 4,
    onSite: homes * 4,
    remote: homes * 4,
    unions: SLOTS * chunks * BITMAP,
  }
  const at = Object.fromEntries(places.map((name) => [name, room(sizes[name])])) as Places
  const wishful = room(chunks * BITMAP)
  for (let one = 0; one < skills * 2; one++) if (isDense(one)) bitmaps[one] = room(chunks * BITMAP)
  for (let one = 0; one < skills * 2; one++)
    if (!isDense(one) && counts[one] !== 0) lists[one] = room((chunks + 1) * 4 + counts[one]! * 2)
  const engine = engineWith(end - AREAS)
  const unions = unionsIn(engine, bitmaps, chunks, at.unions)
  const postings = { engine, chunks, skills, counts, bitmaps, lists, unions, wishful, at }
  engine.words.set(people.records, at.records >> 2)
  engine.words.set(people.claims, at.claims >> 2)
  engine.words.set(blocks.kindOf, at.kindOf >> 2)
  engine.words.set(blocks.spanOf, at.spanOf >> 2)
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

function fill(people: People, { engine, chunks, skills, bitmaps, lists, wishful, at: { alive } }: Postings): void {
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
