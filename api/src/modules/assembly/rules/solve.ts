import { boundAt, type Place, type Prices } from './bound.js'
import { withoutLesser } from './dominance.js'
import { quotasFor } from './groups.js'
import type { Problem } from './instance.js'
import { narrow, type Hint, type Narrowed, type Start } from './narrow.js'
import { explore, nothingBetter, worthTrying, type Progress, type Search, type Stop } from './search.js'

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

/** As a rule a search ends sooner than this; else most of those left are nearly alike. */
const QUICK = 100

type Tell = (progress?: Progress) => Progress | undefined

/** A search of its own, from the best team so far. */
function beside(search: Search, most: number, tell: Tell): Search {
  const own: Search = {
    ...{ ...search, places: 0, settled: 0, open: 0, pending: [] },
    stop: (progress) => own.places > most || search.stop(tell(progress)),
  }
  return own
}

/** A better team known beforehand rules out many more: those left after looking among the worthiest alone. */
function scouted(search: Search, start: Start, { prices, pool }: Narrowed): Int32Array {
  const all = boundAt(search.problem, { ...start, pool }, prices, new Float64Array(pool.length))
  const order = worthTrying(search, pool, all)
  if (order.length <= SCOUTS) return order
  // How far it is among those few says nothing of all, so nothing is told of it.
  const scout = beside(search, QUICK, () => undefined)
  explore(scout, { ...start, pool: order.subarray(0, SCOUTS) }, prices, 1)
  search.best = scout.best
  return worthTrying(search, pool, all)
}

type Looked = Pick<Search, 'open' | 'settled' | 'places'>

/** At first as if nobody were alike, which is quicker as a rule; then by how many there are of those who are. */
function lookThrough(search: Search, place: Place, prices: Prices): Looked {
  const quick = beside(search, QUICK, (progress) => progress)
  explore(quick, place, prices, 1)
  search.best = quick.best
  if (quick.open === 0 || search.stop()) return quick
  const thorough = beside(search, Infinity, (progress) => progress && nearer(progress, quick))
  explore(thorough, { ...place, quotas: quotasFor(search.problem, place) }, prices, 1)
  search.best = thorough.best
  return {
    open: Math.min(thorough.open, quick.open),
    settled: Math.max(thorough.settled, quick.settled),
    places: thorough.places + quick.places,
  }
}

/** What an earlier search has proven still holds. */
const nearer = ({ value, bound, settled }: Progress, before: Looked): Progress => ({
  value,
  bound: Math.min(bound, Math.max(value, Math.floor(before.open))),
  settled: Math.max(settled, before.settled),
})

/** The best team there is, with its proof; or, when told to stop, the best so far and how far from the best it may be. */
export function solve(problem: Problem, start: Start, stop: Stop): Solved {
  const search: Search = { problem, best: start.team, places: 0, settled: 0, open: 0, pending: [], stop }
  const narrowed = narrow(search, start)
  const pool = withoutLesser(problem, start.seats, scouted(search, start, narrowed))
  const looked = lookThrough(search, { team: start.team, seats: start.seats, pool }, narrowed.prices)
  const { members, value } = search.best
  // What was left unlooked at may have been overtaken since.
  const isProven = looked.open === 0 || nothingBetter(search, looked.open)
  return {
    ...{ members, value, isProven },
    bound: isProven ? value : Math.max(value + 1, Math.floor(looked.open)),
    settled: isProven ? 1 : looked.settled,
    places: looked.places,
    left: pool.length,
    hint: narrowed,
  }
}
