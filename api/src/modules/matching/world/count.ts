import { unitsOf } from '../rules/near.js'
import { isAlive } from './columns.js'
import { areas, BITMAP, type Engine } from './engine.js'
import { bound, layOut } from './layout.js'
import type { Postings } from './postings.js'
import { noPlan, planOf } from './plan.js'
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
  const plan = query.isNear ? noPlan : planOf(query.gains, postings)
  if (!plan || !layOut(search, query, plan)) return null
  bound(search, query.rest)
  if (query.isNear) layMarks(postings.engine, query)
  const surely = sourcesOf(query.gains, postings)
  let sum = 0
  for (let chunk = 0; chunk < postings.chunks; chunk++)
    sum += query.isNear
      ? loops.countNear(areas.question, chunk)
      : countOf(postings, query.isOnlyReached ? surely : null, chunk)
  return sum
}

/** Of those who stand in these postings; of all where none are told. */
function countOf(postings: Postings, surely: readonly number[] | null, chunk: number): number {
  const { loops } = postings.engine
  loops.clear(areas.out, BITMAP)
  if (surely) for (const one of surely) mark(postings, one, chunk, areas.out)
  else loops.join(areas.out, postings.at.alive + chunk * BITMAP, BITMAP, 0)
  return loops.count(areas.question, chunk, areas.out)
}

/** The postings in which all have something of what is asked for. */
function sourcesOf({ needs, lessons }: Gains, { skills, counts }: Postings): number[] {
  const known = (all: readonly number[]) => [...new Set(all)].filter((skill) => skill < skills)
  const claimed = known(needs.flatMap(({ links }) => links.flatMap((term) => term.skills)))
  const wished = known(lessons.map(({ skill }) => skill)).map((skill) => skill + skills)
  return [...claimed, ...wished].filter((one) => counts[one]! > 0)
}

/** Nearer than this, one skill alone is worth something. */
const SURELY = 2
/** As in near.asc.ts. */
const [SURE, DOUBTFUL, WISHED] = [1, 2, 4]

function layMarks({ halves }: Engine, { needed, gains }: Query): void {
  const put = (skill: number, as: number) => (halves[(areas.worths >> 1) + skill]! |= as)
  for (const { links, near } of needed) {
    for (const { skill } of links) put(skill, SURE)
    for (const one of near) put(one.skill, unitsOf(one.near, 0) >= SURELY ? SURE : DOUBTFUL)
  }
  for (const { skill } of gains.lessons) put(skill, WISHED)
}

function mark({ engine, bitmaps, lists }: Postings, one: number, chunk: number, target: number): void {
  const { loops }: Engine = engine
  if (bitmaps[one] !== 0) loops.join(target, bitmaps[one]! + chunk * BITMAP, BITMAP, 0)
  else loops.mark(target, lists[one]!, chunk)
}
