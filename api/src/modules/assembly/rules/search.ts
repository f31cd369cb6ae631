import { copyOf, type Place, type Prices } from './bound.js'
import { lower } from './descent.js'
import { parted, withOneOf } from './groups.js'
import { bestToAdd } from './improve.js'
import type { Problem } from './instance.js'
import { valueWith, withMember, type Standing } from './standing.js'

/** How far a search has come: nothing above the bound is possible, the value is reached. */
export interface Progress {
  readonly value: number
  readonly bound: number
  readonly settled: number
}

/** Asked again and again whether to end, and told meanwhile how far it is. */
export type Stop = (progress?: Progress) => boolean

/** A search under way: the best team so far, and how much of everything has been looked through. */
export interface Search {
  readonly problem: Problem
  best: Standing
  places: number
  /** Of all teams, the share that is settled. */
  settled: number
  /** The most that any team left unlooked at may come to. */
  open: number
  /** The most that the branches still to come may give, the earliest first: no later one gives more. */
  readonly pending: number[]
  readonly stop: Stop
}

/** Values are whole numbers: a bound this little above the best holds nothing better. */
export const nothingBetter = (search: Search, bound: number) => bound < search.best.value + 0.99

export function meetTeam(search: Search, team: Standing) {
  if (team.value > search.best.value) search.best = team
}

function meetChosen(search: Search, { team, pool }: Place, chosen: readonly number[]) {
  const rows = chosen.map((at) => pool[at]!)
  if (valueWith(search.problem, team, rows) <= search.best.value) return
  meetTeam(
    search,
    rows.reduce((grown, row) => withMember(search.problem, grown, row), team),
  )
}

/** Those with whom the bound may still be reached; the worthiest first. */
export function worthTrying(
  search: Search,
  pool: Int32Array,
  { bound, least, leastOf, chosen, worth }: ReturnType<typeof lower>['bounded'],
) {
  const isChosen = new Set(chosen)
  const kept: number[] = []
  for (let at = 0; at < pool.length; at++) {
    const instead = leastOf ? leastOf(pool[at]!) : least
    if (isChosen.has(at) || !nothingBetter(search, bound - instead + worth[at]!)) kept.push(at)
  }
  return Int32Array.from(
    kept.sort((one, other) => worth[other]! - worth[one]! || one - other),
    (at) => pool[at]!,
  )
}

/** Prices are moved a few rounds at a time, and whoever can no longer matter is left out in between. */
const ROUNDS = 6
/** Among people who are alike there are many places left, and a lower bound rules out many of them at once. */
const ROUNDS_AMONG_ALIKE = 15
const BURSTS = 5

/** With one seat left the best one is simply looked up. */
function lastSeat(search: Search, { team, pool }: Place, share: number) {
  const next = bestToAdd(search.problem, team, pool)
  if (next) meetTeam(search, withMember(search.problem, team, next.row))
  search.settled += share
}

interface Cut {
  readonly bound: number
  readonly prices: Prices
  /** Who may still be in a better team, the worthiest first. */
  readonly pool: Int32Array
  /** Whom the prices would take. */
  readonly chosen: readonly number[]
}

/** Lowers the bound at a place for as long as that pays; null when nothing better is there. */
function cut(search: Search, place: Place, from: Prices): Cut | null {
  const rounds = place.quotas ? ROUNDS_AMONG_ALIKE : ROUNDS
  let [prices, pool, bound, chosen] = [from, place.pool, Infinity, [] as number[]]
  for (let burst = 0; burst < BURSTS; burst++) {
    const here = { ...place, pool }
    const meet = (places: readonly number[]) => meetChosen(search, here, places)
    const found = lower(search.problem, here, prices, { goal: search.best.value + 0.5, rounds, meet })
    meet(found.bounded.chosen)
    if (nothingBetter(search, found.bounded.bound)) return null
    const isSlow = found.bounded.bound > bound - (bound - search.best.value) * 0.1
    ;[prices, bound] = [found.prices, found.bounded.bound]
    chosen = found.bounded.chosen.map((at) => here.pool[at]!)
    pool = worthTrying(search, pool, found.bounded)
    if (isSlow) break
  }
  // Until the next is lowered they stand on the desk, and there will be many.
  return { bound, prices: copyOf(prices), pool, chosen }
}

const progressOf = ({ best, pending, open, settled }: Search, here: number): Progress => ({
  value: best.value,
  bound: Math.max(best.value, Math.floor(Math.max(pending[0] ?? here, open))),
  settled,
})

/** Two halves of a place: more or fewer of people who are alike, or teams with the worthiest candidate and those without. */
function halves({ problem }: Search, { team, seats, quotas }: Place, { pool, chosen }: Cut): [Place, Place] {
  const parts = quotas && parted(quotas, pool, chosen)
  if (parts)
    return [
      { team, seats, pool, quotas: parts[0] },
      { team, seats, pool, quotas: parts[1] },
    ]
  const [first, rest] = [pool[0]!, pool.subarray(1)]
  const withFirst = withMember(problem, team, first)
  return [
    { team: withFirst, seats: seats - 1, pool: rest, quotas: quotas && withOneOf(quotas, first) },
    { team, seats, pool: rest, quotas },
  ]
}

/** Branch and bound. `share` is how much of all teams this is. */
export function explore(search: Search, place: Place, prices: Prices, share: number): void {
  const { team, seats } = place
  meetTeam(search, team)
  search.places++
  if (seats === 0 || place.pool.length === 0) return void (search.settled += share)
  if (seats === 1) return lastSeat(search, place, share)
  const left = cut(search, place, prices)
  if (left === null || left.pool.length === 0) return void (search.settled += share)
  if (search.stop(progressOf(search, left.bound))) return void (search.open = Math.max(search.open, left.bound))
  const [one, other] = halves(search, place, left)
  search.pending.push(left.bound)
  explore(search, one, left.prices, share / 2)
  search.pending.pop()
  explore(search, other, left.prices, share / 2)
}
