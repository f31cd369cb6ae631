import { IS_CLAIMED, IS_WANTED } from './book.js'
import { isAlive, type Part } from './columns.js'
import { areas, AREAS, BITMAP, BLOCK, BLOCKS, CHUNK, type Engine } from './engine.js'
import { roomForPlaces } from './ids.js'
import { RECORD } from './people.js'
import { SLOTS, type Unions } from './unions.js'

/**
 * People with who claims and who wants each skill, in the memory of the loops. What many hold is a bitmap, the rest are
 * lists of places within each chunk.
 */
export interface Postings extends Rooms {
  readonly engine: Engine
  readonly unions: Unions
}

/** Where all of it lies, for whoever has the memory. */
export interface Rooms {
  readonly people: number
  readonly claims: number
  readonly chunks: number
  /** Skills known when these were made. Claims of a skill stand at its number, wishes for it that much further on. */
  readonly skills: number
  readonly counts: Uint32Array
  /** Nought where the other has it, or nobody. */
  readonly bitmaps: Uint32Array
  readonly lists: Uint32Array
  /** One bit for each who wishes to learn much. */
  readonly wishful: number
  readonly at: Record<(typeof places)[number], number>
  readonly bytes: number
}

const places = [
  'records',
  'claims',
  'ids',
  'places',
  'alive',
  'rests',
  'kindOf',
  'spanOf',
  'claimsOf',
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

/** What is claimed and wished for, and by how many. */
export interface Counts {
  readonly people: number
  readonly claims: number
  /** Those who claim anything. */
  readonly claimants: number
  readonly bySkill: Uint32Array
}

export function countsOf(parts: readonly Part<unknown>[], skills: number): Counts {
  const bySkill = new Uint32Array(skills * 2)
  let [people, all, claimants] = [0, 0, 0]
  for (const part of parts)
    for (let at = 0; at < part.count; at++) {
      if (!isAlive(part, at)) continue
      const start = part.records[at * RECORD]!
      const end = start + (part.records[at * RECORD + 1]! >>> 16)
      let any = 0
      for (let claim = start; claim < end; claim++) {
        const said = part.claims[claim]!
        any |= said >>> 16
        if ((said >>> 16) & IS_CLAIMED) bySkill[said & 0xffff]!++
        if ((said >>> 16) & IS_WANTED) bySkill[skills + (said & 0xffff)]!++
      }
      people++
      all += end - start
      if (any & IS_CLAIMED) claimants++
    }
  return { people, claims: all, claimants, bySkill }
}

export function roomsFor({ people, claims, bySkill: counts }: Counts, homes: number): Rooms {
  const chunks = Math.ceil(people / CHUNK)
  const blocks = Math.ceil(people / BLOCK)
  const isDense = (one: number) => counts[one]! * DENSE >= people && counts[one]! > 0
  const [bitmaps, lists] = [new Uint32Array(counts.length), new Uint32Array(counts.length)]
  let end = AREAS
  const room = (bytes: number) => {
    const start = end
    end += (bytes + 15) & ~15
    return start
  }
  const sizes: Rooms['at'] = {
    records: people * RECORD * 4,
    claims: claims * 4,
    ids: people * 16,
    places: roomForPlaces(people) * 4,
    alive: chunks * BITMAP,
    rests: chunks * BLOCKS * 4,
    kindOf: blocks * 4,
    spanOf: blocks * 4,
    claimsOf: blocks * 4,
    byKind: blocks * 4,
    bySpan: blocks * 4,
    onSite: homes * 4,
    remote: homes * 4,
    unions: SLOTS * chunks * BITMAP,
  }
  const at = Object.fromEntries(places.map((name) => [name, room(sizes[name])])) as Rooms['at']
  const wishful = room(chunks * BITMAP)
  for (let one = 0; one < counts.length; one++) if (isDense(one)) bitmaps[one] = room(chunks * BITMAP)
  for (let one = 0; one < counts.length; one++)
    if (!isDense(one) && counts[one] !== 0) lists[one] = room((chunks + 1) * 4 + counts[one]! * 2)
  const skills = counts.length / 2
  return { people, claims, chunks, skills, counts, bitmaps, lists, wishful, at, bytes: end - AREAS }
}

/** Chunk by chunk, so that each list is told where its chunks begin; where it goes on is kept where answers come later. */
export function fillPostings({ loops, words }: Engine, rooms: Rooms): void {
  const { people, chunks, skills, bitmaps, lists, wishful, at } = rooms
  const ends = words.subarray(areas.out >> 2, (areas.out >> 2) + lists.length)
  for (let one = 0; one < lists.length; one++)
    ends[one] = lists[one] === 0 ? bitmaps[one]! | 1 : lists[one]! + (chunks + 1) * 4
  const mark = (chunk: number) => {
    for (let one = 0; one < lists.length; one++) if (lists[one] !== 0) words[(lists[one]! >>> 2) + chunk] = ends[one]!
  }
  for (let chunk = 0; chunk < chunks; chunk++) {
    mark(chunk)
    const [from, to] = [chunk * CHUNK, Math.min(people, (chunk + 1) * CHUNK)]
    loops.fill(at.records, at.claims, from, to, areas.out, skills, wishful)
  }
  mark(chunks)
}
