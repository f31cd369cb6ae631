import { among, type Among } from './among.js'
import { boundBy, type Prices } from './bound.js'
import { problemBy, type Instance, type Problem, type Weighing } from './instance.js'
import { lowerAmong, narrow } from './narrow.js'
import { scan, type Held } from './scan.js'
import type { Search, Stop } from './search.js'
import { solve, type Solved } from './solve.js'
import { teamOf } from './standing.js'
import { sift } from './top.js'

/** Of more than this, most are ruled out before they are laid out. */
export const MANY = 2_000
/** Every so manieth is looked at first, then more, then everyone: what is learnt from some rules out most of the others. */
const FIRST = 32
const THEN = 8
const TIMES = 4
/** So many are looked at closely on from one time to the next. */
const FEW = 100
const ROUNDS = 40
/** Once a time leaves more than this share of them, the search does the rest. */
const WORTHWHILE = 0.7

export interface Crowd {
  readonly instance: Instance
  readonly fixed: readonly number[]
  readonly seats: number
  readonly pool: Int32Array
}

/** One way to weigh, as far as it has come: its prices, the best team known, whom it looks at closely, who may matter. */
export interface Way {
  readonly weighing: Weighing
  prices: Prices
  best: readonly number[]
  few: readonly number[]
  open: Int32Array
}

/** What is found by looking closely at a few, to be held against all. */
interface Step extends Held {
  readonly value: number
}

const searchIn = (problem: Problem, here: Among, { fixed }: Crowd, best: readonly number[]) => {
  const team = teamOf(problem, here.at(fixed))
  const known = teamOf(problem, here.at(best))
  const isBetter = known.members.length > 0 && known.value > team.value
  const search: Search = {
    problem,
    best: isBetter ? known : team,
    places: 0,
    settled: 0,
    open: 0,
    pending: [],
    stop: () => false,
  }
  return { team, search }
}

const worthiest = (rows: readonly number[], worth: Float64Array) =>
  rows.length <= FEW
    ? rows
    : Array.from(rows, (_, at) => at)
        .sort((one, other) => worth[other]! - worth[one]!)
        .slice(0, FEW)
        .map((at) => rows[at]!)

function step(crowd: Crowd, way: Way): Step {
  const { instance, fixed, seats } = crowd
  const here = among(instance, new Set([...fixed, ...way.best, ...way.few]))
  const problem = problemBy(here.instance, way.weighing)
  const { team, search } = searchIn(problem, here, crowd, way.best)
  const few = Int32Array.from(here.at(way.few))
  const { prices, worth } = lowerAmong(search, { team, seats }, few, way.prices, ROUNDS)
  way.few = worthiest(way.few, worth)
  way.prices = prices
  way.best = search.best.members.map((at) => here.rows[at]!)
  return { problem, place: { team, seats }, prices: way.prices, value: search.best.value }
}

/** Holds every way's prices against the same people at once. Answers who of them may be in a better team, way by way. */
function pass(crowd: Crowd, ways: readonly Way[], rows: Int32Array): Int32Array[] {
  const steps = ways.map((way) => step(crowd, way))
  const scanned = scan(crowd.instance, rows, steps)
  const isAmong = new Uint8Array(crowd.instance.hours.length)
  return ways.map((way, at) => {
    const { fixed, worth } = scanned[at]!
    const bounded = boundBy(fixed, worth, rows.length, crowd.seats)
    for (const row of way.few) isAmong[row] = 1
    const { kept, strangers } = sift(steps[at]!.value, rows, bounded, isAmong)
    for (const row of way.few) isAmong[row] = 0
    way.few = [...way.few, ...strangers]
    return kept
  })
}

/** Every so manieth of them. */
const someOf = ({ pool }: Crowd, every: number) =>
  Int32Array.from({ length: Math.ceil(pool.length / every) }, (_, at) => pool[at * every]!)

/** Looked for among some of them alone: as a rule the best of them are not far from the best of all. */
export function setOut(crowd: Crowd, weighing: Weighing, known: readonly (readonly number[])[]): Way {
  const { instance, fixed, seats, pool } = crowd
  const some = someOf(crowd, FIRST)
  const here = among(instance, new Set([...fixed, ...known.flat(), ...some]))
  const problem = problemBy(here.instance, weighing)
  const { team, search } = searchIn(problem, here, crowd, [])
  const start = { team, seats, pool: Int32Array.from(here.at(some)), known: known.map((rows) => here.at(rows)) }
  const { prices, few } = narrow(search, start)
  const rowsOf = (places: Iterable<number>) => Array.from(places, (at) => here.rows[at]!)
  return { weighing, prices, best: rowsOf(search.best.members), few: rowsOf(few), open: pool }
}

/** Leaves each way those who may be in a better team than it knows, for as long as that makes them much fewer. */
export function sieve(crowd: Crowd, ways: readonly Way[], stop: Stop): void {
  pass(crowd, ways, someOf(crowd, THEN))
  if (stop()) return
  pass(crowd, ways, crowd.pool).forEach((kept, at) => (ways[at]!.open = kept))
  for (const way of ways) {
    for (let time = 1; time < TIMES && way.open.length > MANY && !stop(); time++) {
      const before = way.open.length
      way.open = pass(crowd, [way], way.open)[0]!
      if (time > 1 && way.open.length > before * WORTHWHILE) break
    }
    const isOpen = new Set(way.open)
    way.few = way.few.filter((row) => isOpen.has(row))
  }
}

/** Looks through whoever is left. */
export function searchOn(crowd: Crowd, way: Way, known: readonly (readonly number[])[], stop: Stop): Solved {
  const { instance, fixed, seats } = crowd
  const here = among(instance, new Set([...fixed, ...way.best, ...known.flat(), ...way.few, ...way.open]))
  const problem = problemBy(here.instance, way.weighing)
  const solved = solve(
    problem,
    {
      team: teamOf(problem, here.at(fixed)),
      seats,
      pool: Int32Array.from(here.at(way.open)),
      known: [way.best, ...known].map((rows) => here.at(rows)),
      hint: { prices: way.prices, few: Int32Array.from(here.at(way.few)) },
    },
    stop,
  )
  const { prices, few } = solved.hint
  return {
    ...solved,
    members: solved.members.map((at) => here.rows[at]!),
    hint: { prices, few: few.map((at) => here.rows[at]!) },
  }
}
