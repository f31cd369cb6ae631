import type { Day } from './day.js'
import { coveredHours, isInForce, reaches, type Mandate, type MandatedChallenge } from './mandate.js'

export interface Promised {
  readonly hours: number
  readonly challenge: MandatedChallenge
}

const width = { CHALLENGE: 0, THEME: 1, ALL: 2 }

/**
 * What is left of each mandate, in their order; none of what does not hold. Each promise takes from the narrowest that
 * reaches it before it takes from a wider one, so that no hour is counted twice.
 */
export function hoursLeft(all: readonly Mandate[], promises: readonly Promised[], today: Day): number[] {
  const left = all.map((one) => (isInForce(one, today) ? one.hours : 0))
  const narrowestFirst = all
    .map((one, at) => ({ ...one, at }))
    .sort((a, b) => width[a.covers.scope] - width[b.covers.scope])
  for (const { hours, challenge } of promises) {
    let open = hours
    for (const { covers, at } of narrowestFirst) {
      if (!reaches(covers, challenge)) continue
      const taken = Math.min(open, left[at]!)
      left[at]! -= taken
      open -= taken
    }
  }
  return left
}

/** Of the hours somebody may give a challenge, those that promises to others take. */
export function hoursTaken(
  all: readonly Mandate[],
  elsewhere: readonly Promised[],
  here: MandatedChallenge,
  today: Day,
): number {
  const left = hoursLeft(all, elsewhere, today)
  const rest = all.map((one, at) => ({ ...one, hours: left[at]! }))
  return coveredHours(all, here, today) - coveredHours(rest, here, today)
}
