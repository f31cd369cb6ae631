import { boundAt } from './bound.js'
import { withoutLesser } from './dominance.js'
import type { Problem } from './instance.js'
import { narrow, type Hint, type Narrowed, type Start } from './narrow.js'
import { explore, nothingBetter, worthTrying, type Search, type Stop } from './search.js'

export interface Solved {
  /** From where a search by other weights may set out. */
  readonly hint: Hint
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

/** The share by which another team might be better; a bound is never below the value. */
export const gapOf = ({ value, bound }: { readonly value: number; readonly bound: number }) =>
  bound <= 0 ? 0 : (bound - value) / bound

/** Among so few the best team is found in no time, and as a rule it is the best of all. */
const SCOUTS = 48

/** A better team known beforehand rules out many more: those left after looking among the worthiest alone. */
function scouted(search: Search, start: Start, { prices, pool }: Narrowed): Int32Array {
  const all = boundAt(search.problem, { ...start, pool }, prices, new Float64Array(pool.length))
  const order = worthTrying(search, pool, all)
  if (order.length <= SCOUTS) return order
  // How far it is among those few says nothing of all.
  const scout: Search = { ...search, places: 0, settled: 0, open: 0, pending: [], stop: () => search.stop() }
  explore(scout, { ...start, pool: order.subarray(0, SCOUTS) }, prices, 1)
  search.best = scout.best
  return worthTrying(search, pool, all)
}

/** The best team there is, with its proof; or, when told to stop, the best so far and how far from the best it may be. */
export function solve(problem: Problem, start: Start, stop: Stop): Solved {
  const search: Search = { problem, best: start.team, places: 0, settled: 0, open: 0, pending: [], stop }
  const narrowed = narrow(search, start)
  const kept = withoutLesser(problem, start.seats, scouted(search, start, narrowed))
  explore(search, { team: start.team, seats: start.seats, pool: kept }, narrowed.prices, 1)
  const { best, open, settled, places } = search
  // What was left unlooked at may have been overtaken since.
  const isProven = open === 0 || nothingBetter(search, open)
  return {
    members: best.members,
    value: best.value,
    bound: isProven ? best.value : Math.max(best.value + 1, Math.floor(open)),
    isProven,
    settled: isProven ? 1 : settled,
    places,
    left: kept.length,
    hint: narrowed,
  }
}
