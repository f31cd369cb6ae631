import { withoutLesser } from './dominance.js'
import type { Problem } from './instance.js'
import { narrow, type Start } from './narrow.js'
import { explore, type Search } from './search.js'

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

/** The best team there is, with its proof; or, when told to stop, the best so far and how far from the best it may be. */
export function solve(problem: Problem, start: Start, stop: () => boolean): Solved {
  const search: Search = { problem, best: start.team, places: 0, settled: 0, open: 0, stop }
  const { prices, pool } = narrow(search, start)
  const kept = withoutLesser(problem, start.seats, pool)
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
