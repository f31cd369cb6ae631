import { roomForPrices } from './desk.js'
import { SORTS } from './flat.js'
import { boundWithin, type Quotas } from './groups.js'
import type { Problem } from './instance.js'
import type { Standing } from './standing.js'

/**
 * What nobody can beat, by prices (Lagrange): each need is bought once at its price, and a candidate is worth what it gives
 * beyond the prices. However the prices are set, the prices and the best few candidates at them are never less than the
 * best team. Good prices come near it.
 */
export interface Prices {
  readonly column: Float64Array
  readonly kind: Float64Array
  readonly slope: Float64Array
  /** The share of each stretch of hours that is bought by the hour. */
  readonly hour: Float64Array
}

/** One place in the search: who is in, how many may still come, and who of. */
export interface Place {
  readonly team: Standing
  readonly seats: number
  readonly pool: Int32Array
  readonly quotas?: Quotas | null
}

export interface Bounded {
  readonly bound: number
  /** What the last of the chosen is worth: whoever comes in instead brings the bound down by the difference. */
  readonly least: number
  /** The same for one row, where groups give so many and no more. */
  readonly leastOf?: (row: number) => number
  readonly chosen: readonly number[]
  /** What each of the pool is worth beyond the prices. */
  readonly worth: Float64Array
}

export function startPrices(problem: Problem): Prices {
  const prices = roomForPrices(problem.instance, problem)
  problem.steps.forEach((steps, sort) => (prices.slope[sort] = steps[0] ?? 0))
  prices.hour.fill(1)
  return prices
}

export const copyOf = ({ column, kind, slope, hour }: Prices): Prices => ({
  column: column.slice(),
  kind: kind.slice(),
  slope: slope.slice(),
  hour: hour.slice(),
})

export function copyInto(to: Prices, { column, kind, slope, hour }: Prices): void {
  to.column.set(column)
  to.kind.set(kind)
  to.slope.set(slope)
  to.hour.set(hour)
}

/** What the stretch of hours still has room for. */
export const roomOf = ({ hourly }: Problem, { hours }: Standing, at: number) =>
  hourly[at]!.per * Math.max(0, hourly[at]!.upTo - hours)

/** How many further kinds one would buy at a price, and what that leaves over. */
export function kindsAt(steps: readonly number[], from: number, seats: number, price: number) {
  let [bought, over] = [0, 0]
  while (bought < seats && (steps[from + bought] ?? 0) > price) over += (steps[from + bought++] ?? 0) - price
  return { bought, over }
}

/** Nothing is sold for less than is held already. */
export function fixedPart(problem: Problem, { team, seats }: Pick<Place, 'team' | 'seats'>, prices: Prices): number {
  let fixed = team.value
  for (let at = 0; at < prices.column.length; at++) {
    if (prices.column[at]! < team.best[at]!) prices.column[at] = team.best[at]!
    fixed += prices.column[at]! - team.best[at]!
  }
  for (let kind = 0; kind < prices.kind.length; kind++) if (team.has[kind] === 0) fixed += prices.kind[kind]!
  for (let sort = 0; sort < SORTS; sort++)
    fixed += kindsAt(problem.steps[sort]!, team.kinds[sort]!, seats, prices.slope[sort]!).over
  for (let at = 0; at < prices.hour.length; at++) fixed += (1 - prices.hour[at]!) * roomOf(problem, team, at)
  return fixed
}

/** What an hour is sold for. */
export const hourPrice = ({ hourly }: Problem, { hour }: Prices, { hours }: Standing) =>
  hourly.reduce((price, { per, upTo }, at) => (hours < upTo ? price + per * hour[at]! : price), 0)

/** What a kind is worth to whoever brings it, at these prices; whoever brings none stands first. */
export function worthOfKinds({ instance, desk }: Problem, { has }: Standing, { slope, kind }: Prices): Float64Array {
  const { sortOfKind } = instance
  for (let at = 0; at < sortOfKind.length; at++)
    desk.ofKind[at + 1] = has[at] === 0 ? Math.max(0, slope[sortOfKind[at]!]! - kind[at]!) : 0
  return desk.ofKind
}

/** Written out, for nothing is asked as often as this. */
function reckonWorth(problem: Problem, { team, pool }: Place, prices: Prices, worth: Float64Array): void {
  const { value, cost } = problem
  const { start, column, kinds, hours } = problem.instance
  const price = prices.column
  const ofKind = worthOfKinds(problem, team, prices)
  const perHour = hourPrice(problem, prices, team)
  for (let at = 0; at < pool.length; at++) {
    const row = pool[at]!
    const own = row * SORTS
    let sum = perHour * hours[row]! - cost[row]!
    for (let entry = start[row]!, end = start[row + 1]!; entry < end; entry++) {
      const over = value[entry]! - price[column[entry]!]!
      if (over > 0) sum += over
    }
    worth[at] = sum + ofKind[kinds[own]! + 1]! + ofKind[kinds[own + 1]! + 1]! + ofKind[kinds[own + 2]! + 1]!
  }
}

/** The bound at these prices. Raises prices that are lower than what the team holds. */
export function boundAt(problem: Problem, place: Place, prices: Prices, worth: Float64Array): Bounded {
  const fixed = fixedPart(problem, place, prices)
  reckonWorth(problem, place, prices, worth)
  const { pool, seats, quotas } = place
  return quotas ? boundWithin(fixed, worth, pool, seats, quotas) : boundBy(fixed, worth, pool.length, seats)
}

/** Whoever is worth most comes in, as long as there are seats. */
export function boundBy(fixed: number, worth: Float64Array, people: number, seats: number): Bounded {
  const chosen: number[] = []
  const best: number[] = []
  for (let at = 0, floor = 0; at < people; at++) {
    const own = worth[at]!
    if (own <= floor) continue
    let rank = best.length < seats ? best.length : seats - 1
    while (rank > 0 && best[rank - 1]! < own) {
      best[rank] = best[rank - 1]!
      chosen[rank] = chosen[rank - 1]!
      rank--
    }
    best[rank] = own
    chosen[rank] = at
    if (best.length === seats) floor = best[seats - 1]!
  }
  let bound = fixed
  for (const own of best) bound += own
  return { bound, least: best.length === seats ? (best[seats - 1] ?? 0) : 0, chosen, worth }
}
