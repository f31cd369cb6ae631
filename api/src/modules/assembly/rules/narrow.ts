import { boundAt, copyOf, startPrices, type Bounded, type Prices } from './bound.js'
import { lower } from './descent.js'
import { greedy, swapped } from './improve.js'
import type { Problem } from './instance.js'
import { meetTeam, type Search } from './search.js'
import { teamOf, type Standing } from './standing.js'
import { sift, Top } from './top.js'

export interface Start {
  readonly team: Standing
  readonly seats: number
  /** Everyone who may come in. */
  readonly pool: Int32Array
  /** Teams found by other weights: as a rule one of them is not far off. */
  readonly known?: readonly (readonly number[])[]
  /** Where a search by other weights ended: from there it is not far as a rule. */
  readonly hint?: Hint
}

export interface Hint {
  readonly prices: Prices
  /** Whom it looked at closely. */
  readonly few: Int32Array
}

export interface Narrowed extends Hint {
  readonly bound: number
  readonly pool: Int32Array
}

/** So many are looked at closely from the beginning, for each column so many. */
const FEW = 60
const PER_COLUMN = 8
/** While others are still to join, prices need not be found to the last. */
const ROUNDS = [30, 50, 80]
const TIMES = 8
/** Once a time brings the bound no nearer than this, the search does the rest. */
const WORTHWHILE = 0.9

/** For each column those who give most of it. */
function bestOfColumns({ instance, value }: Problem, pool: Int32Array): number[] {
  const { start, column, columns } = instance
  const tops = columns.map(() => new Top(PER_COLUMN))
  const least = new Float64Array(columns.length).fill(-Infinity)
  for (let one = 0; one < pool.length; one++) {
    const row = pool[one]!
    for (let at = start[row]!, end = start[row + 1]!; at < end; at++) {
      const where = column[at]!
      if (value[at]! <= least[where]!) continue
      tops[where]!.add(row, value[at]!)
      least[where] = tops[where]!.least
    }
  }
  return tops.flatMap(({ places }) => places)
}

/** Those who would add most by themselves, and for each column those who give most of it. */
function promising(problem: Problem, start: Start, worth: Float64Array): Int32Array {
  const { pool, known = [], hint } = start
  if (pool.length <= FEW) return pool
  if (hint)
    return Int32Array.from(new Set([...known.flat().filter((row) => !start.team.members.includes(row)), ...hint.few]))
  boundAt(problem, start, startPrices(problem), worth)
  const top = new Top(FEW)
  for (let at = 0; at < pool.length; at++) if (worth[at]! > top.least) top.add(pool[at]!, worth[at]!)
  const strangers = known.flat().filter((row) => !start.team.members.includes(row))
  return Int32Array.from(new Set([...strangers, ...top.places, ...bestOfColumns(problem, pool)]))
}

/** The best by the prices is as a rule a few changes from the best there is. */
function meetChosen(search: Search, { team }: Pick<Start, 'team'>, few: Int32Array, { chosen }: Bounded) {
  const { problem } = search
  const rows = chosen.map((at) => few[at]!)
  meetTeam(search, swapped(problem, teamOf(problem, [...team.members, ...rows]), team.members.length, few))
}

export function lowerAmong(
  search: Search,
  start: Pick<Start, 'team' | 'seats'>,
  few: Int32Array,
  prices: Prices,
  rounds: number,
) {
  const { problem } = search
  const { team, seats } = start
  // Once a team is known, the prices find better ones sooner than trying does.
  if (search.best === team)
    meetTeam(search, swapped(problem, greedy(problem, team, seats, few), team.members.length, few))
  const lowered = lower(problem, { team, seats, pool: few }, prices, { goal: search.best.value, rounds })
  meetChosen(search, start, few, lowered.bounded)
  return { prices: copyOf(lowered.prices), worth: lowered.bounded.worth }
}

/**
 * Prices are found among a few, then held against everyone: who can matter at those prices is kept, and the worthiest of
 * them join the few, until nobody does. What is left holds every better team there may be.
 */
export function narrow(search: Search, start: Start): Narrowed {
  const { problem } = search
  const worth = new Float64Array(start.pool.length)
  for (const rows of start.known ?? []) meetTeam(search, teamOf(problem, rows))
  let few = promising(problem, start, worth)
  let [prices, pool, distance] = [start.hint?.prices ?? startPrices(problem), start.pool, Infinity]
  const isAmong = new Uint8Array(problem.instance.hours.length)
  for (let time = 1; ; time++) {
    ;({ prices } = lowerAmong(search, start, few, prices, ROUNDS[Math.min(time, ROUNDS.length) - 1]!))
    const all = boundAt(problem, { ...start, pool }, prices, worth)
    for (const row of few) isAmong[row] = 1
    const { kept, strangers } = sift(search.best.value, pool, all, isAmong)
    pool = kept
    const [before, now] = [distance, all.bound - search.best.value]
    if (strangers.length === 0 || time === TIMES || now > before * WORTHWHILE || search.stop())
      return { prices, bound: all.bound, pool, few }
    distance = now
    const open = new Set(pool)
    few = Int32Array.from([...few.filter((row) => open.has(row)), ...strangers])
  }
}
