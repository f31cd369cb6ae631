import type { Best } from './best.js'
import { isAlive } from './columns.js'
import { areas, type Engine } from './engine.js'
import { bound, layOut } from './layout.js'
import type { Needed } from './needed.js'
import { isFew, noPlan, planOf } from './plan.js'
import type { Rest } from './rest.js'
import type { Segment } from './segment.js'
import type { Gains } from './terms.js'
import type { BySkills } from './total.js'
import { layLeant, layUnleant } from './worth.js'

/** A question made ready to be put to any segment. */
export interface Query {
  readonly rest: Rest
  readonly needed: readonly Needed[]
  readonly gains: Gains
  readonly skills: BySkills
  /** Whether anything is near what is asked. */
  readonly isNear: boolean
  /** Who has nothing of what is asked for is not among those looked for. */
  readonly isOnlyReached: boolean
  isLeftOut(segment: Segment, at: number): boolean
  /** How many they are at most. */
  readonly leftOut: number
}

/** Everybody of a segment who comes among the best does so; nobody else is looked at for long. */
export function searchIn(segment: Segment, query: Query, best: Best): void {
  const { search } = segment
  if (segment.living === 0 || best.most === 0) return
  const plan = search && (query.isNear ? noPlan : planOf(query.gains, search.postings))
  // A question may be too large for the loops.
  if (!plan || !layOut(search, query, plan)) return lookThrough(segment, query, best)
  const look = { segment, query, best, engine: search.postings.engine }
  if (query.isOnlyReached && isFew(plan)) return gather(search, look)
  bound(search, query.rest)
  if (query.isNear) layUnleant(search.postings, query.needed)
  searchChunks(chunksOf(search, query), look)
}

function lookThrough(segment: Segment, query: Query, best: Best): void {
  const { rest, skills, isOnlyReached } = query
  for (let at = 0; at < segment.count; at++) {
    const beside = isAlive(segment, at) ? rest.of(segment, at) : -1
    if (beside < 0 || beside + query.gains.most < best.least || query.isLeftOut(segment, at)) continue
    const bySkills = skills.of(segment, at)
    if (bySkills > 0 || !isOnlyReached) best.offer(beside + bySkills, segment, at)
  }
}

interface Chunk {
  readonly number: number
  /** The most anyone in it can have. */
  readonly most: number
  /** Whoever has so much has been found. */
  floor: number
}

/** The most promising first. */
function chunksOf({ postings: { engine, chunks } }: NonNullable<Segment['search']>, query: Query): Chunk[] {
  return Array.from({ length: chunks }, (_, number) => {
    const most = engine.numbers[(areas.bests >> 2) + number]!
    return { number, most: most < 0 ? most : most + query.gains.most, floor: Infinity }
  })
    .filter(({ most }) => most >= 0)
    .sort((one, other) => other.most - one.most)
}

interface Look {
  readonly segment: Segment
  readonly query: Query
  readonly best: Best
  readonly engine: Engine
}

function gather({ postings: { chunks } }: NonNullable<Segment['search']>, look: Look): void {
  const { query, best, engine } = look
  const [floor, wanted] = [Math.max(0, best.least), best.most + query.leftOut]
  const found = engine.loops.gather(areas.question, chunks, query.rest.most(), floor, wanted)
  offerFound(found, engine.loops.floorNow(), Infinity, look)
}

/**
 * The floor is guessed from the best of the first chunk: with one that is too high little is found, and little lost. Where
 * it was too high, all are looked through deeper.
 */
function searchChunks(chunks: readonly Chunk[], look: Look): void {
  const { best } = look
  let told = enoughOf(best.most / chunks.length)
  let guess: number
  do {
    guess = guessFrom(chunks, told, look)
    for (const chunk of chunks) searchDownTo(chunk, guess, best.most, look)
    told *= 4
  } while (best.least < guess)
}

function guessFrom([first]: readonly Chunk[], told: number, look: Look): number {
  if (!first) return -1
  const places = searchDownTo(first, 0, told, look)
  const { query, segment } = look
  if (query.isNear) layLeant(segment.search!, query.needed, places, first.floor - first.most + query.gains.most)
  return first.floor || -1
}

/** Where so many are expected, there are seldom more than this. */
const enoughOf = (expected: number) => Math.ceil(expected + 2 * Math.sqrt(expected)) + 4

/** Everyone who reaches the floor, or the so many best of them: where they stand. */
function searchDownTo(chunk: Chunk, down: number, wanted: number, look: Look): number[] {
  const { query, best, engine } = look
  const ceiling = chunk.floor
  const floor = Math.max(0, best.least, down)
  if (floor >= ceiling) return []
  chunk.floor = floor
  if (chunk.most < floor) return []
  const search = query.isNear ? engine.loops.sift : engine.loops.search
  const found = search(areas.question, chunk.number, floor, wanted + query.leftOut)
  chunk.floor = engine.loops.floorNow()
  return offerFound(found, chunk.floor, ceiling, look)
}

/** Those found from the floor up to below where they were found before: where they stand. */
function offerFound(found: number, floor: number, ceiling: number, { segment, query, best, engine }: Look): number[] {
  const from = areas.out >> 2
  const places: number[] = []
  for (let one = 0; one < found; one++) {
    const place = engine.numbers[from + one * 2]!
    const rest = query.rest.of(segment, place)
    const total = rest + engine.numbers[from + one * 2 + 1]!
    if (rest < 0 || total < floor || total >= ceiling || query.isLeftOut(segment, place)) continue
    best.offer(total, segment, place)
    places.push(place)
  }
  return places
}
