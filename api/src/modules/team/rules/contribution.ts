import { refuse, type Refused } from '../../../base/refusal.js'
import type { Day } from './day.js'

export const contributionRefusals = {
  needsHours: 'CONTRIBUTION_NEEDS_HOURS',
  moreThanADay: 'CONTRIBUTION_MORE_THAN_A_DAY',
  inFuture: 'CONTRIBUTION_IN_FUTURE',
  needsWhat: 'CONTRIBUTION_NEEDS_WHAT_WAS_DONE',
} as const

export type ContributionRefusal = (typeof contributionRefusals)[keyof typeof contributionRefusals]

/** Promised and done are different facts: only what has been done on some day counts. */
export function decideContribution(
  done: { hours: number; on: Day; what: string },
  today: Day,
): { ok: true } | Refused<ContributionRefusal> {
  if (done.hours <= 0) return refuse(contributionRefusals.needsHours, { field: 'hours' })
  if (done.hours > 24) return refuse(contributionRefusals.moreThanADay, { field: 'hours' })
  if (done.on > today) return refuse(contributionRefusals.inFuture, { field: 'on', facts: { today } })
  return done.what.trim() ? { ok: true } : refuse(contributionRefusals.needsWhat, { field: 'what' })
}
