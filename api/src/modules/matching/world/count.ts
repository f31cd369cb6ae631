import { isAlive } from './columns.js'
import { areas, BITMAP, type Engine } from './engine.js'
import { bound, layOut } from './layout.js'
import type { Postings } from './postings.js'
import { planOf } from './plan.js'
import type { Query } from './search.js'
import type { Segment } from './segment.js'
import type { Gains } from './terms.js'

/** How many of a segment are among those asked for; those who are left out are not counted. */
export function countIn(segment: Segment, query: Query, leftOut: ReadonlySet<number>): number {
  const all = segment.search && countChunks(segment.search, query)
  if (all === null) return countThrough(segment, query, leftOut)
  return [...leftOut].reduce((sum, at) => sum - Number(isAmong(segment, query, at)), all)
}

function isAmong(segment: Segment, { rest, skills, isOnlyReached }: Query, at: number): boolean {
  if (at < 0 || !isAlive(segment, at) || rest.of(segment, at) < 0) return false
  return !isOnlyReached || skills.of(segment, at) > 0
}

function countThrough(segment: Segment, query: Query, leftOut: ReadonlySet<number>): number {
  let sum = 0
  for (let at = 0; at < segment.count; at++) if (!leftOut.has(at) && isAmong(segment, query, at)) sum++
  return sum
}

/** Null when the question is too large for the loops. */
function countChunks(search: NonNullable<Segment['search']>, query: Query): number | null {
  const { postings } = search
  const { loops } = postings.engine
  const plan = planOf(query.gains, postings)
  if (!plan || !layOut(search, query, plan)) return null
  bound(search, query.rest)
  const { surely, perhaps } = sourcesOf(query.gains, postings)
  const [sure, doubtful] = [areas.out, areas.out + BITMAP]
  let sum = 0
  for (let chunk = 0; chunk < postings.chunks; chunk++) {
    loops.clear(sure, BITMAP * 2)
    if (query.isOnlyReached) for (const one of surely) mark(postings, one, chunk, sure)
    else loops.join(sure, postings.at.alive + chunk * BITMAP, BITMAP, 0)
    for (const one of perhaps) mark(postings, one, chunk, doubtful)
    sum += loops.count(areas.question, chunk, sure, doubtful)
  }
  return sum
}

/** Nearer than this, one skill alone is worth something. */
const SURELY = 2

/** The postings in which all have something of what is asked for, and those in which they may have. */
function sourcesOf({ needs, lessons }: Gains, { skills, counts }: Postings) {
  const isSomebodys = (one: number) => counts[one]! > 0
  const known = (all: readonly number[]) => [...new Set(all)].filter((skill) => skill < skills)
  const near = needs.flatMap((need) => need.near)
  const claimed = needs.flatMap(({ links }) => links.flatMap((term) => term.skills))
  const sure = known([...claimed, ...near.filter(({ least }) => least >= SURELY).map(({ skill }) => skill)])
  const wished = known(lessons.map(({ skill }) => skill)).map((skill) => skill + skills)
  const doubtful = known(near.map(({ skill }) => skill)).filter((skill) => !sure.includes(skill))
  return { surely: [...sure, ...wished].filter(isSomebodys), perhaps: doubtful.filter(isSomebodys) }
}

function mark({ engine, bitmaps, lists }: Postings, one: number, chunk: number, target: number): void {
  const { loops }: Engine = engine
  if (bitmaps[one] !== 0) loops.join(target, bitmaps[one]! + chunk * BITMAP, BITMAP, 0)
  else loops.mark(target, lists[one]!, chunk)
}
