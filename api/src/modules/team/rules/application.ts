import { decide, type Lifecycle } from '../../../base/lifecycle.js'
import { isRefused, refuse, type Refused } from '../../../base/refusal.js'

export type ApplicationState = 'SUBMITTED' | 'IN_REVIEW' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'LAPSED'
export type ApplicationActor = 'APPLICANT' | 'OWNER' | 'TIME'

const lifecycleRefusals = {
  alreadyThere: 'APPLICATION_ALREADY_THERE',
  notInTable: 'APPLICATION_MOVE_NOT_ALLOWED',
  notTheirs: 'APPLICATION_NOT_YOURS_TO_MOVE',
  needsReason: 'APPLICATION_DECLINE_NEEDS_REASON',
} as const

export const applicationRefusals = {
  ...lifecycleRefusals,
  openingClosed: 'APPLICATION_OPENING_CLOSED',
  openingFilled: 'APPLICATION_OPENING_FILLED',
  alreadySent: 'APPLICATION_ALREADY_SENT',
  alreadyInTeam: 'APPLICATION_ALREADY_IN_TEAM',
  stillTime: 'APPLICATION_STILL_TIME_TO_ANSWER',
} as const

export type ApplicationRefusal = (typeof applicationRefusals)[keyof typeof applicationRefusals]

export const applications: Lifecycle<ApplicationState, ApplicationActor, ApplicationRefusal> = {
  states: ['SUBMITTED', 'IN_REVIEW', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'],
  starts: ['SUBMITTED'],
  ends: ['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'],
  moves: [
    { from: 'SUBMITTED', to: 'IN_REVIEW', by: ['OWNER'] },
    { from: 'SUBMITTED', to: 'WITHDRAWN', by: ['APPLICANT'] },
    { from: 'SUBMITTED', to: 'LAPSED', by: ['TIME'] },
    { from: 'IN_REVIEW', to: 'ACCEPTED', by: ['OWNER'] },
    { from: 'IN_REVIEW', to: 'DECLINED', by: ['OWNER'], reason: 'REQUIRED' },
    { from: 'IN_REVIEW', to: 'WITHDRAWN', by: ['APPLICANT'] },
    { from: 'IN_REVIEW', to: 'LAPSED', by: ['TIME'] },
  ],
  refusals: lifecycleRefusals,
}

/** Who is told of it; of a silence, both. */
export const whoIsTold: Record<ApplicationState, readonly ('APPLICANT' | 'OWNER')[]> = {
  SUBMITTED: ['OWNER'],
  IN_REVIEW: ['APPLICANT'],
  ACCEPTED: ['APPLICANT'],
  DECLINED: ['APPLICANT'],
  WITHDRAWN: ['OWNER'],
  LAPSED: ['APPLICANT', 'OWNER'],
}

const DAY = 86_400_000

export const answerBy = (sentAt: Date, withinDays: number): Date => new Date(sentAt.getTime() + withinDays * DAY)

/** Skills are not asked about: what is missing lowers a match, and stops nobody from applying. */
export function decideApply(opening: {
  readonly isOpen: boolean
  readonly places: number
  readonly filled: number
  readonly hasWaitingApplication: boolean
  readonly isInTeam: boolean
}): { state: 'SUBMITTED' } | Refused<ApplicationRefusal> {
  if (opening.isInTeam) return refuse(applicationRefusals.alreadyInTeam)
  if (opening.hasWaitingApplication) return refuse(applicationRefusals.alreadySent)
  if (!opening.isOpen) return refuse(applicationRefusals.openingClosed)
  if (opening.filled >= opening.places) return refuse(applicationRefusals.openingFilled)
  return { state: 'SUBMITTED' }
}

export interface ApplicationWish {
  readonly to: ApplicationState
  readonly by: ApplicationActor
  readonly reason?: string | null
}

interface Window {
  readonly answerBy: Date
  readonly at: Date
}

export function decideApplication(
  from: ApplicationState,
  wish: ApplicationWish,
  window: Window,
): { state: ApplicationState } | Refused<ApplicationRefusal> {
  const answer = decide(applications, from, wish)
  if (isRefused(answer)) return answer
  if (answer.to === 'LAPSED' && window.at <= window.answerBy) return refuse(applicationRefusals.stillTime)
  return { state: answer.to }
}

/** Whoever answers has looked: an answer passes through review by itself. */
export function decideAnswer(
  from: ApplicationState,
  wish: { accept: boolean; reason?: string | null },
  window: Window,
): { state: ApplicationState; through: ApplicationState[] } | Refused<ApplicationRefusal> {
  const to = wish.accept ? 'ACCEPTED' : 'DECLINED'
  const looked = from === 'SUBMITTED' ? 'IN_REVIEW' : from
  const answer = decideApplication(looked, { to, by: 'OWNER', reason: wish.reason }, window)
  if (isRefused(answer)) return answer
  return { state: answer.state, through: looked === from ? [to] : [looked, to] }
}
