import { boundAt, copyOf, kindsAt, roomOf, type Bounded, type Place, type Prices } from './bound.js'
import { SORTS, type Problem } from './instance.js'

interface Slopes {
  readonly column: Float64Array
  readonly kind: Float64Array
  readonly slope: Float64Array
  readonly hour: Float64Array
}

/** What is bought too little or too often at these prices. */
function slopesAt(problem: Problem, place: Place, prices: Prices, { chosen }: Bounded): Slopes {
  const { team, seats, pool } = place
  const { instance, steps, value } = problem
  const column = new Float64Array(prices.column.length).fill(1)
  const kind = Float64Array.from(team.has, (has) => 1 - has)
  const slope = Float64Array.from(steps, (one, at) => -kindsAt(one, team.kinds[at]!, seats, prices.slope[at]!).bought)
  const hour = new Float64Array(prices.hour.length).fill(-1)
  for (const at of chosen) {
    const row = pool[at]!
    for (let entry = instance.start[row]!; entry < instance.start[row + 1]!; entry++) {
      const where = instance.column[entry]!
      if (value[entry]! > prices.column[where]!) column[where] = column[where]! - 1
    }
    for (let sort = 0; sort < SORTS; sort++) {
      const own = instance.kinds[row * SORTS + sort]!
      if (own < 0 || team.has[own] === 1 || prices.slope[sort]! <= prices.kind[own]!) continue
      kind[own] = kind[own]! - 1
      slope[sort] = slope[sort]! + 1
    }
    for (let t = 0; t < hour.length; t++) {
      const room = roomOf(problem, team, t)
      if (room > 0) hour[t] = hour[t]! + (problem.hourly[t]!.per * instance.hours[row]!) / room
    }
  }
  return { column, kind, slope, hour }
}

/** A slope that only leads out of what is allowed is none. */
function confine(prices: Prices, slopes: Slopes, problem: Problem, { team }: Place): number {
  let length = 0
  const settle = (slope: Float64Array, at: number, isStuck: boolean) => {
    if (isStuck) slope[at] = 0
    length += slope[at]! * slope[at]!
  }
  slopes.column.forEach((slope, at) => settle(slopes.column, at, slope > 0 && prices.column[at]! <= team.best[at]!))
  slopes.kind.forEach((slope, at) => settle(slopes.kind, at, slope > 0 && prices.kind[at]! <= 0))
  slopes.slope.forEach((slope, at) => settle(slopes.slope, at, slope > 0 && prices.slope[at]! <= 0))
  slopes.hour.forEach((slope, at) => {
    const isFull = slope < 0 && prices.hour[at]! >= 1
    settle(slopes.hour, at, isFull || (slope > 0 && prices.hour[at]! <= 0) || roomOf(problem, team, at) === 0)
  })
  return length
}

function move(prices: Prices, slopes: Slopes, step: number, problem: Problem, { team }: Place) {
  const follow = (price: Float64Array, slope: Float64Array, least: (at: number) => number) => {
    for (let at = 0; at < price.length; at++) price[at] = Math.max(least(at), price[at]! - step * slope[at]!)
  }
  follow(prices.column, slopes.column, (at) => team.best[at]!)
  follow(prices.kind, slopes.kind, () => 0)
  follow(prices.slope, slopes.slope, () => 0)
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

/** Lowers the bound by moving prices against what is bought too often or too little; the lowest is kept. */
export function lower(problem: Problem, place: Place, from: Prices, { goal, rounds, meet }: Descent) {
  let prices = copyOf(from)
  let kept = { bounded: boundAt(problem, place, prices, new Float64Array(place.pool.length)), prices: copyOf(prices) }
  let bounded = kept.bounded
  let [stride, waited] = [1, 0]
  const spare = [new Float64Array(place.pool.length), new Float64Array(place.pool.length)]
  for (let round = 1; round < rounds && kept.bounded.bound >= goal && stride > 0.01; round++) {
    meet?.(bounded.chosen)
    const slopes = slopesAt(problem, place, prices, bounded)
    const length = confine(prices, slopes, problem, place)
    if (length === 0) break
    move(prices, slopes, (stride * Math.max(1, bounded.bound - goal)) / length, problem, place)
    const free = spare.find((one) => one !== kept.bounded.worth)!
    bounded = boundAt(problem, place, prices, free)
    if (bounded.bound < kept.bounded.bound - 0.5) {
      kept = { bounded, prices: copyOf(prices) }
      waited = 0
    } else if (++waited >= PATIENCE) {
      stride /= 2
      waited = 0
    }
  }
  return kept
}
