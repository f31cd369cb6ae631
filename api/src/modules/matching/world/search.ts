import type { Best } from './best.js'
import { boundsOf } from './blocks.js'
import { areas, BLOCK, BLOCKS, CHUNK, type Engine } from './engine.js'
import { openPool, type Pool } from './pool.js'
import { gatheringOf, planOf, type Plan } from './plan.js'
import type { Rest } from './rest.js'
import { isAlive, type Segment } from './segment.js'
import type { Group } from './terms.js'
import type { BySkills } from './total.js'
import type { Units } from './units.js'

/** A question made ready to be put to any segment. */
export interface Query {
  readonly rest: Rest
  readonly skills: BySkills
  readonly groups: readonly Group[]
  readonly units: Units | null
  /** The most that all skills together can give. */
  readonly most: number
  /** Who has nothing of what is asked for is not among those looked for. */
  readonly isOnlyReached: boolean
  isLeftOut(segment: Segment, at: number): boolean
}

type Searched = NonNullable<Segment['search']>

/** Everybody of a segment who comes among the best does so; nobody else is looked at for long. */
export function searchIn(segment: Segment, query: Query, best: Best): void {
  if (segment.living === 0 || best.most === 0) return
  if (!segment.search) return lookThrough(segment, query, best)
  const { postings, blocks } = segment.search
  const { engine } = postings
  const bounds = engine.numbers.subarray(postings.rests >> 2, (postings.rests >> 2) + postings.chunks * BLOCKS)
  boundsOf(blocks, query.rest, bounds)
  bounds.fill(-1, blocks.count)
  const chunks = bestFirst(bounds, postings.chunks)
  const plan = query.units && planOf(query.groups, query.units, postings)
  const gathering = gatheringOf(query.groups, postings)
  const look = { segment, query, best, bounds, chunks, postings, engine }
  const isGathered = gathering !== null && (!plan || gathering.cost < plan.cost)
  if (isGathered) gatherFrom(look, gathering.terms)
  else if (plan) sieveFrom(look, plan, query.units!)
  else return lookThrough(segment, query, best)
  const slack = isGathered ? 0 : plan!.slack
  if (slack > 0 || !query.isOnlyReached) addUncounted(look, slack)
}

interface Look {
  readonly segment: Segment
  readonly query: Query
  readonly best: Best
  readonly bounds: Int32Array
  readonly chunks: readonly Chunk[]
  readonly postings: Searched['postings']
  readonly engine: Engine
}

interface Chunk {
  readonly number: number
  /** The most anyone in it can have beside skills. */
  readonly bound: number
  /** The blocks between which all are that have anybody asked for. */
  readonly from: number
  readonly to: number
}

function bestFirst(bounds: Int32Array, count: number): Chunk[] {
  const chunks: Chunk[] = []
  for (let number = 0; number < count; number++) {
    let [bound, from, to] = [-1, BLOCKS, 0]
    for (let block = 0; block < BLOCKS; block++) {
      const one = bounds[number * BLOCKS + block]!
      if (one < 0) continue
      if (one > bound) bound = one
      if (from === BLOCKS) from = block
      to = block + 1
    }
    if (to > 0) chunks.push({ number, bound, from, to })
  }
  return chunks.sort((one, other) => other.bound - one.bound)
}

function judge({ query, best, segment }: Pick<Look, 'query' | 'best' | 'segment'>, at: number, bySkills: number): void {
  const rest = query.rest.of(segment, at)
  if (rest < 0 || rest + bySkills < best.least || query.isLeftOut(segment, at)) return
  const exactly = query.skills.of(segment, at)
  if (exactly > 0 || !query.isOnlyReached) best.offer(rest + exactly, segment, at)
}

function lookThrough(segment: Segment, query: Query, best: Best): void {
  for (let at = 0; at < segment.count; at++) if (isAlive(segment, at)) judge({ query, best, segment }, at, query.most)
}

const pool: Pool = openPool()

function gatherFrom(look: Look, terms: readonly (readonly number[])[]): void {
  const { engine, postings, best, bounds } = look
  terms.forEach((term, at) => engine.numbers.set(term, (areas.terms >> 2) + at * 4))
  pool.clear()
  for (const { number, bound } of look.chunks) {
    if (bound + look.query.most < best.least) continue
    const found = engine.loops.gather(
      areas.terms,
      terms.length,
      number,
      areas.sums,
      areas.stamps,
      areas.touched,
      postings.rests + number * BLOCKS * 4,
      postings.alive + number * (CHUNK / 8),
      best.least,
      number * CHUNK,
      areas.out,
    )
    pool.take(engine, found, bounds, Infinity)
  }
  pool.empty(best, (at, bySkills) => judge(look, at, bySkills))
}

function sieveFrom(look: Look, plan: Plan, units: Units): void {
  const { engine, best, query, bounds } = look
  layOut(engine, plan, units)
  for (const chunk of look.chunks) {
    const { number, bound, from, to } = chunk
    if (bound + query.most < best.least) continue
    engine.loops.prepare(areas.steps, plan.steps.length, number, from, to)
    engine.loops.locate(areas.addresses, plan.addresses.length, number, areas.located)
    let ceiling = Infinity
    for (let share = 9; ; share--) {
      const guess = best.least >= 0 ? best.least : Math.max(0, bound + Math.floor((query.most * share) / 10))
      const floor = share < 0 ? 0 : guess
      pool.clear()
      pool.take(engine, sieve(look, plan, chunk, floor), bounds, ceiling)
      pool.empty(best, (at, bySkills) => judge(look, at, bySkills))
      if (floor <= Math.max(0, best.least)) break
      ceiling = floor
    }
  }
}

function layOut({ numbers, bytes }: Engine, plan: Plan, units: Units): void {
  bytes.set(units.needed, areas.units)
  plan.steps.forEach((step, at) => numbers.set(step, (areas.steps >> 2) + at * 4))
  plan.addresses.forEach((address, at) => numbers.set(address, (areas.addresses >> 2) + at * 2))
  numbers.set(plan.points, areas.points >> 2)
}

function sieve({ engine, postings }: Look, plan: Plan, { number, from, to }: Chunk, floor: number): number {
  return engine.loops.sieve(
    areas.located,
    plan.ones,
    areas.located + plan.ones * 4,
    plan.twos,
    postings.rests + number * BLOCKS * 4,
    areas.units,
    areas.starts,
    postings.alive + number * (CHUNK / 8),
    from,
    to,
    floor,
    plan.slack,
    areas.located + (plan.ones + plan.twos) * 4,
    areas.points,
    plan.points.length,
    number * CHUNK,
    areas.out,
  )
}

/** Those of whom nothing was found that counts, where what they have beside it can be enough. */
function addUncounted({ segment, query, best, bounds, chunks }: Look, slack: number): void {
  for (const { number, bound, from, to } of chunks) {
    if (bound + slack < best.least) continue
    for (let block = number * BLOCKS + from; block < number * BLOCKS + to; block++) {
      if (bounds[block]! < 0 || bounds[block]! + slack < best.least) continue
      const end = Math.min(segment.count, (block + 1) * BLOCK)
      for (let at = block * BLOCK; at < end; at++) addIfMissed(segment, query, best, at, slack)
    }
  }
}

function addIfMissed(segment: Segment, query: Query, best: Best, at: number, slack: number): void {
  const rest = query.rest.of(segment, at)
  if (rest < 0 || !best.wouldTake(rest + slack, segment, at) || !isAlive(segment, at)) return
  const bySkills = query.skills.of(segment, at)
  const total = rest + bySkills
  if (query.isOnlyReached && bySkills === 0) return
  if (!best.wouldTake(total, segment, at) || best.has(segment, at) || query.isLeftOut(segment, at)) return
  best.offer(total, segment, at)
}
