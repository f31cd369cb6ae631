import { boundAt, copyInto, kindsAt, roomOf, type Bounded, type Place, type Prices } from './bound.js'
import { SORTS } from './flat.js'
import type { Problem } from './instance.js'

type Slopes = Prices

/** What is bought when nobody is chosen. */
function emptySlopes(problem: Problem, { team, seats }: Place, prices: Prices, slopes: Slopes) {
  slopes.column.fill(1)
  slopes.hour.fill(-1)
  for (let kind = 0; kind < slopes.kind.length; kind++) slopes.kind[kind] = 1 - team.has[kind]!
  for (let sort = 0; sort < SORTS; sort++)
    slopes.slope[sort] = -kindsAt(problem.steps[sort]!, team.kinds[sort]!, seats, prices.slope[sort]!).bought
}

/** What is bought too little or too often at these prices. */
function measure(problem: Problem, place: Place, prices: Prices, slopes: Slopes, { chosen }: Bounded) {
  emptySlopes(problem, place, prices, slopes)
  const { team, pool } = place
  const { start, column, kinds, hours } = problem.instance
  for (const at of chosen) {
    const row = pool[at]!
    for (let entry = start[row]!; entry < start[row + 1]!; entry++) {
      const where = column[entry]!
      if (problem.value[entry]! > prices.column[where]!) slopes.column[where] = slopes.column[where]! - 1
    }
    for (let sort = 0; sort < SORTS; sort++) {
      const own = kinds[row * SORTS + sort]!
      if (own < 0 || team.has[own] === 1 || prices.slope[sort]! <= prices.kind[own]!) continue
      slopes.kind[own] = slopes.kind[own]! - 1
      slopes.slope[sort] = slopes.slope[sort]! + 1
    }
    for (let stretch = 0; stretch < slopes.hour.length; stretch++) {
      const room = roomOf(problem, team, stretch)
      if (room > 0) slopes.hour[stretch] = slopes.hour[stretch]! + (problem.hourly[stretch]!.per * hours[row]!) / room
    }
  }
}

/** A slope that only leads below the least price there may be is none. Answers with the square of what is left. */
function confine(slope: Float64Array, price: Float64Array, least: Float64Array | null): number {
  let length = 0
  for (let at = 0; at < slope.length; at++) {
    if (slope[at]! > 0 && price[at]! <= (least === null ? 0 : least[at]!)) slope[at] = 0
    length += slope[at]! * slope[at]!
  }
  return length
}

/** A share of the hours goes from none to all, and only where there is room. */
function confineHours({ hour }: Slopes, prices: Prices, problem: Problem, { team }: Place): number {
  let length = 0
  for (let at = 0; at < hour.length; at++) {
    const [slope, share] = [hour[at]!, prices.hour[at]!]
    const isStuck = (slope < 0 && share >= 1) || (slope > 0 && share <= 0) || roomOf(problem, team, at) === 0
    if (isStuck) hour[at] = 0
    else length += slope * slope
  }
  return length
}

function lengthOf(problem: Problem, place: Place, prices: Prices, slopes: Slopes): number {
  return (
    confine(slopes.column, prices.column, place.team.best) +
    confine(slopes.kind, prices.kind, null) +
    confine(slopes.slope, prices.slope, null) +
    confineHours(slopes, prices, problem, place)
  )
}

function follow(price: Float64Array, slope: Float64Array, step: number, least: Float64Array | null) {
  for (let at = 0; at < price.length; at++)
    price[at] = Math.max(least === null ? 0 : least[at]!, price[at]! - step * slope[at]!)
}

function move(prices: Prices, slopes: Slopes, step: number, problem: Problem, { team }: Place) {
  follow(prices.column, slopes.column, step, team.best)
  follow(prices.kind, slopes.kind, step, null)
  follow(prices.slope, slopes.slope, step, null)
  for (let at = 0; at < prices.hour.length; at++) {
    const room = roomOf(problem, team, at)
    if (room > 0) prices.hour[at] = Math.min(1, Math.max(0, prices.hour[at]! - (step * slopes.hour[at]!) / room))
  }
}

export interface Descent {
  /** What is known to be reached: the bound need not come below it. */
  readonly goal: number
  readonly rounds: number
  /** Told of every choice that the prices make: it may be a good team. */
  readonly meet?: (chosen: readonly number[]) => void
}

/** No patience with a stride that does not help: it is halved after so many rounds. */
const PATIENCE = 6

/**
 * Lowers the bound by moving prices against what is bought too often or too little; the lowest is kept. It stands on the
 * desk of the problem, until the next is asked for.
 */
export function lower(problem: Problem, place: Place, from: Prices, { goal, rounds, meet }: Descent) {
  const { desk } = problem
  const { prices, slopes } = desk
  const sheets = [0, 1].map((sheet) => desk.worth(sheet, place.pool.length))
  copyInto(prices, from)
  let bounded = boundAt(problem, place, prices, sheets[0]!)
  const kept = { bounded, prices: desk.lowest }
  copyInto(kept.prices, prices)
  let [stride, waited] = [1, 0]
  for (let round = 1; round < rounds && kept.bounded.bound >= goal && stride > 0.01; round++) {
    meet?.(bounded.chosen)
    measure(problem, place, prices, slopes, bounded)
    const length = lengthOf(problem, place, prices, slopes)
    if (length === 0) break
    move(prices, slopes, (stride * Math.max(1, bounded.bound - goal)) / length, problem, place)
    bounded = boundAt(problem, place, prices, kept.bounded.worth === sheets[0] ? sheets[1]! : sheets[0]!)
    if (bounded.bound < kept.bounded.bound - 0.5) {
      kept.bounded = bounded
      copyInto(kept.prices, prices)
      waited = 0
    } else if (++waited >= PATIENCE) {
      stride /= 2
      waited = 0
    }
  }
  return kept
}
