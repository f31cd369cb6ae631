import { startPrices, type Place, type Prices } from './bound.js'
import { lower } from './descent.js'
import { withoutLesser } from './dominance.js'
import { greedy, swapped } from './improve.js'
import type { Problem } from './instance.js'
import { explore, meetTeam, type Search } from './search.js'
import { gainOf, type Standing } from './standing.js'

export interface Solved {
  readonly members: readonly number[]
  readonly value: number
  /** No team comes to more than this; with a proof it is the value itself. */
  readonly bound: number
  readonly isProven: boolean
  /** Of all teams, the share looked through or ruled out, 0 to 1. */
  readonly settled: number
  readonly places: number
  /** How many candidates could not be ruled out beforehand. */
  readonly left: number
}

export interface Start {
  readonly team: Standing
  readonly seats: number
  /** Everyone who may come in. */
  readonly pool: Int32Array
}

/** So many are looked at closely from the beginning, and so many join them at a time. */
const FEW = 160
const MORE = 400
const ROUNDS = 220
const TIMES = 8

/** Those who would add most by themselves, and for each column those who give most of it. */
function promising(problem: Problem, { team, pool }: Start): Int32Array {
  const gain = Float64Array.from(pool, (row) => gainOf(problem, team, row))
  const order = topOf(pool, gain, FEW)
  const best = bestOfColumns(problem, pool)
  return Int32Array.from(new Set([...order, ...best]))
}

/** The most valued of a pool, without sorting all of it. */
function topOf(pool: Int32Array, value: Float64Array, count: number): number[] {
  if (pool.length <= count) return [...pool]
  const least = value.toSorted()[pool.length - count]!
  return [...pool].filter((_, at) => value[at]! >= least).slice(0, count)
}

function bestOfColumns({ instance, value }: Problem, pool: Int32Array): number[] {
  const rows = new Int32Array(instance.columns.length).fill(-1)
  const most = new Float64Array(instance.columns.length)
  for (const row of pool) {
    for (let at = instance.start[row]!; at < instance.start[row + 1]!; at++) {
      const where = instance.column[at]!
      if (value[at]! <= most[where]!) continue
      most[where] = value[at]!
      rows[where] = row
    }
  }
  return [...rows].filter((row) => row >= 0)
}

interface Narrowed {
  readonly prices: Prices
  readonly bound: number
  readonly pool: Int32Array
}

/**
 * Prices are found among a few, then held against everyone: whoever could still matter at those prices joins the few,
 * until nobody does. What is left holds every better team there may be.
 */
function narrow(search: Search, start: Start): Narrowed {
  const { problem } = search
  let few = promising(problem, start)
  let prices = startPrices(problem)
  for (let time = 1; ; time++) {
    const meet = (chosen: readonly number[]) => meetRows(search, start, few, chosen)
    meetTeam(search, swapped(problem, greedy(problem, start.team, start.seats, few), start.team.members.length, few))
    prices = lower(problem, { ...start, pool: few }, prices, { goal: search.best.value, rounds: ROUNDS, meet }).prices
    const all = lower(problem, start, prices, { goal: search.best.value, rounds: 1 })
    const left = stillOpen(search, start.pool, all.bounded)
    const isAmong = new Set(few)
    const strangers = left.filter((row) => !isAmong.has(row))
    if (strangers.length === 0 || time === TIMES || search.stop())
      return { prices: all.prices, bound: all.bounded.bound, pool: left }
    few = Int32Array.from([...few, ...strangers.slice(0, MORE)])
  }
}

function meetRows(search: Search, { team }: Start, rows: Int32Array, chosen: readonly number[]) {
  const place: Place = { team, seats: 0, pool: rows }
  meetTeam(search, swappedFrom(search, place, chosen))
}

const swappedFrom = ({ problem }: Search, { team, pool }: Place, chosen: readonly number[]) =>
  greedy(
    problem,
    team,
    chosen.length,
    Int32Array.from(chosen, (at) => pool[at]!),
  )

/** The worthiest first. */
function stillOpen(
  search: Search,
  pool: Int32Array,
  { bound, least, chosen, worth }: ReturnType<typeof lower>['bounded'],
) {
  const isChosen = new Set(chosen)
  const floor = search.best.value + 0.99 - bound + least
  const kept: number[] = []
  for (let at = 0; at < pool.length; at++) if (worth[at]! >= floor || isChosen.has(at)) kept.push(at)
  return Int32Array.from(
    kept.sort((one, other) => worth[other]! - worth[one]! || one - other),
    (at) => pool[at]!,
  )
}

/** The best team there is, with its proof; or, when told to stop, the best so far and how far from the best it may be. */
export function solve(problem: Problem, start: Start, stop: () => boolean): Solved {
  const search: Search = { problem, best: start.team, places: 0, settled: 0, open: 0, stop }
  const { prices, pool } = narrow(search, start)
  const kept = withoutLesser(problem, start, pool)
  explore(search, { team: start.team, seats: start.seats, pool: kept }, prices, 1)
  const { best, open, settled, places } = search
  const isProven = open === 0
  return {
    members: best.members,
    value: best.value,
    bound: isProven ? best.value : Math.max(best.value, Math.floor(open)),
    isProven,
    settled: isProven ? 1 : settled,
    places,
    left: kept.length,
  }
}
