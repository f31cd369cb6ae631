import type { Place, Prices } from './bound.js'
import { lower } from './descent.js'
import { bestToAdd } from './improve.js'
import type { Problem } from './instance.js'
import { withMember, type Standing } from './standing.js'

/** A search under way: the best team so far, and how much of everything has been looked through. */
export interface Search {
  readonly problem: Problem
  best: Standing
  places: number
  /** Of all teams, the share that is settled. */
  settled: number
  /** The most that any team left unlooked at may come to. */
  open: number
  readonly stop: () => boolean
}

/** Values are whole numbers: a bound this little above the best holds nothing better. */
const nothingBetter = (search: Search, bound: number) => bound < search.best.value + 0.99

export function meetTeam(search: Search, team: Standing) {
  if (team.value > search.best.value) search.best = team
}

function meetChosen(search: Search, { team, pool }: Place, chosen: readonly number[]) {
  meetTeam(
    search,
    chosen.reduce((grown, at) => withMember(search.problem, grown, pool[at]!), team),
  )
}

/** Those with whom the bound may still be reached; the worthiest first. */
function worthTrying(
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

const ROUNDS = 24

/** With one seat left the best one is simply looked up. */
function lastSeat(search: Search, { team, pool }: Place, share: number) {
  const next = bestToAdd(search.problem, team, pool)
  if (next) meetTeam(search, withMember(search.problem, team, next.row))
  search.settled += share
}

/** Branch and bound: teams with the worthiest candidate, then those without. `share` is how much of all teams this is. */
export function explore(search: Search, place: Place, prices: Prices, share: number): void {
  meetTeam(search, place.team)
  search.places++
  if (place.seats === 0 || place.pool.length === 0) return void (search.settled += share)
  if (place.seats === 1) return lastSeat(search, place, share)
  const meet = (chosen: readonly number[]) => meetChosen(search, place, chosen)
  const goal = search.best.value
  const found = lower(search.problem, place, prices, { goal: goal + 0.99, rounds: ROUNDS, meet })
  meet(found.bounded.chosen)
  const { bound } = found.bounded
  if (nothingBetter(search, bound)) return void (search.settled += share)
  if (search.stop()) return void (search.open = Math.max(search.open, bound))
  const pool = worthTrying(search, place.pool, found.bounded)
  if (pool.length === 0) return void (search.settled += share)
  const [first, rest] = [pool[0]!, pool.subarray(1)]
  const { team, seats } = place
  const withFirst = withMember(search.problem, team, first)
  explore(search, { team: withFirst, seats: seats - 1, pool: rest }, found.prices, share / 2)
  explore(search, { team, seats, pool: rest }, found.prices, share / 2)
}
