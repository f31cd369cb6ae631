import { decide, type Lifecycle } from '../../../base/lifecycle.js'
import { isRefused, refuse, type Refused } from '../../../base/refusal.js'
import { daysBefore, type Day } from './day.js'

export type CommitmentState = 'ACTIVE' | 'RENEWAL_DUE' | 'ENDED'
export type CommitmentActor = 'COWORKER' | 'LEAD' | 'TIME'

const lifecycleRefusals = {
  alreadyThere: 'COMMITMENT_ALREADY_THERE',
  notInTable: 'COMMITMENT_MOVE_NOT_ALLOWED',
  notTheirs: 'COMMITMENT_NOT_YOURS_TO_MOVE',
  needsReason: 'COMMITMENT_NEEDS_REASON',
} as const

export const commitmentRefusals = {
  ...lifecycleRefusals,
  needsHours: 'COMMITMENT_NEEDS_HOURS',
  endsInPast: 'COMMITMENT_ENDS_IN_PAST',
  notYetDue: 'COMMITMENT_RENEWAL_NOT_YET_DUE',
  notYetOver: 'COMMITMENT_NOT_YET_OVER',
  leadNeedsActive: 'TEAM_LEAD_NEEDS_ACTIVE_COMMITMENT',
  leadAlready: 'TEAM_LEAD_ALREADY_NAMED',
} as const

export type CommitmentRefusal = (typeof commitmentRefusals)[keyof typeof commitmentRefusals]

/** A person may step down at any time; nobody else ends what they promised before its time. */
export const commitments: Lifecycle<CommitmentState, CommitmentActor, CommitmentRefusal> = {
  states: ['ACTIVE', 'RENEWAL_DUE', 'ENDED'],
  starts: ['ACTIVE'],
  ends: ['ENDED'],
  moves: [
    { from: 'ACTIVE', to: 'RENEWAL_DUE', by: ['TIME'] },
    { from: 'ACTIVE', to: 'ENDED', by: ['COWORKER'] },
    { from: 'RENEWAL_DUE', to: 'ACTIVE', by: ['COWORKER'] },
    { from: 'RENEWAL_DUE', to: 'ENDED', by: ['COWORKER', 'LEAD', 'TIME'] },
  ],
  refusals: lifecycleRefusals,
}

/** So long before its last day a commitment asks whether to go on. */
export const RENEWAL_NOTICE_DAYS = 14

export interface Promised {
  readonly hours: number
  /** The last day, included; null for as long as it takes. */
  readonly until: Day | null
}

export const isRenewalDue = ({ until }: Promised, today: Day): boolean =>
  until !== null && today >= daysBefore(until, RENEWAL_NOTICE_DAYS)

const isOver = ({ until }: Promised, today: Day) => until !== null && today > until

export function decideCommit(promise: Promised, today: Day): { state: 'ACTIVE' } | Refused<CommitmentRefusal> {
  if (promise.hours <= 0) return refuse(commitmentRefusals.needsHours, { field: 'hours' })
  if (isOver(promise, today)) return refuse(commitmentRefusals.endsInPast, { field: 'until', facts: { today } })
  return { state: 'ACTIVE' }
}

export interface CommitmentWish {
  readonly to: CommitmentState
  readonly by: CommitmentActor
  /** The new last day, when a person goes on. */
  readonly until?: Day | null
}

export function decideCommitment(
  from: CommitmentState,
  wish: CommitmentWish,
  promise: Promised,
  today: Day,
): { state: CommitmentState; until: Day | null } | Refused<CommitmentRefusal> {
  const answer = decide(commitments, from, wish)
  if (isRefused(answer)) return answer
  const { notYetDue, notYetOver } = commitmentRefusals
  if (answer.to === 'RENEWAL_DUE' && !isRenewalDue(promise, today)) return refuse(notYetDue)
  if (answer.to === 'ENDED' && wish.by !== 'COWORKER' && !isOver(promise, today)) return refuse(notYetOver)
  if (answer.to !== 'ACTIVE') return { state: answer.to, until: promise.until }
  const renewed = { hours: promise.hours, until: wish.until ?? null }
  const kept = decideCommit(renewed, today)
  return isRefused(kept) ? kept : { state: kept.state, until: renewed.until }
}

export function decideLead(commitment: {
  readonly state: CommitmentState
  readonly isLead: boolean
}): { ok: true } | Refused<CommitmentRefusal> {
  if (commitment.state === 'ENDED') return refuse(commitmentRefusals.leadNeedsActive)
  return commitment.isLead ? refuse(commitmentRefusals.leadAlready) : { ok: true }
}
