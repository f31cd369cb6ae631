import { copyOf, type Place, type Prices } from './bound.js'
import { lower } from './descent.js'
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
  { bound, least, chosen, worth }: ReturnType<typeof lower>['bounded'],
) {
  const isChosen = new Set(chosen)
  const kept: number[] = []
  for (let at = 0; at < pool.length; at++) {
    if (isChosen.has(at) || !nothingBetter(search, bound - least + worth[at]!)) kept.push(at)
  }
  return Int32Array.from(
    kept.sort((one, other) => worth[other]! - worth[one]! || one - other),
    (at) => pool[at]!,
  )
}

/** Prices are moved a few rounds at a time, and whoever can no longer matter is left out in between. */
const ROUNDS = 6
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
}

/** Lowers the bound at a place for as long as that pays; null when nothing better is there. */
function cut(search: Search, place: Place, from: Prices): Cut | null {
  let [prices, pool, bound] = [from, place.pool, Infinity]
  for (let burst = 0; burst < BURSTS; burst++) {
    const here = { ...place, pool }
    const meet = (chosen: readonly number[]) => meetChosen(search, here, chosen)
    const found = lower(search.problem, here, prices, { goal: search.best.value + 0.5, rounds: ROUNDS, meet })
    meet(found.bounded.chosen)
    if (nothingBetter(search, found.bounded.bound)) return null
    const isSlow = found.bounded.bound > bound - (bound - search.best.value) * 0.1
    ;[prices, bound] = [found.prices, found.bounded.bound]
    pool = worthTrying(search, pool, found.bounded)
    if (isSlow) break
  }
  // Until the next is lowered they stand on the desk, and there will be many.
  return { bound, prices: copyOf(prices), pool }
}

const progressOf = ({ best, pending, open, settled }: Search, here: number): Progress => ({
  value: best.value,
  bound: Math.max(best.value, Math.floor(Math.max(pending[0] ?? here, open))),
  settled,
})

/** Branch and bound: teams with the worthiest candidate, then those without. `share` is how much of all teams this is. */
export function explore(search: Search, place: Place, prices: Prices, share: number): void {
  const { team, seats } = place
  meetTeam(search, team)
  search.places++
  if (seats === 0 || place.pool.length === 0) return void (search.settled += share)
  if (seats === 1) return lastSeat(search, place, share)
  const left = cut(search, place, prices)
  if (left === null || left.pool.length === 0) return void (search.settled += share)
  if (search.stop(progressOf(search, left.bound))) return void (search.open = Math.max(search.open, left.bound))
  const [first, rest] = [left.pool[0]!, left.pool.subarray(1)]
  const withFirst = withMember(search.problem, team, first)
  search.pending.push(left.bound)
  explore(search, { team: withFirst, seats: seats - 1, pool: rest }, left.prices, share / 2)
  search.pending.pop()
  explore(search, { team, seats, pool: rest }, left.prices, share / 2)
}
