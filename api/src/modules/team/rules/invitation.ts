import { decide, type Lifecycle } from '../../../base/lifecycle.js'
import { isRefused, refuse, type Refused } from '../../../base/refusal.js'

export type InvitationState = 'SENT' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED' | 'REVOKED'
export type InvitationActor = 'INVITED' | 'INVITER' | 'TIME'

const lifecycleRefusals = {
  alreadyThere: 'INVITATION_ALREADY_THERE',
  notInTable: 'INVITATION_MOVE_NOT_ALLOWED',
  notTheirs: 'INVITATION_NOT_YOURS_TO_MOVE',
  needsReason: 'INVITATION_NEEDS_REASON',
} as const

export const invitationRefusals = {
  ...lifecycleRefusals,
  openingClosed: 'INVITATION_OPENING_CLOSED',
  openingFilled: 'INVITATION_OPENING_FILLED',
  alreadySent: 'ALREADY_INVITED',
  saidNo: 'INVITATION_WAS_DECLINED',
  askedEnough: 'INVITATION_ASKED_ENOUGH',
  alreadyInTeam: 'INVITATION_ALREADY_IN_TEAM',
  hasApplied: 'INVITATION_HAS_APPLIED',
  expired: 'INVITATION_EXPIRED',
  stillTime: 'INVITATION_STILL_TIME_TO_ANSWER',
  emailNotVerified: 'INVITATION_EMAIL_NOT_VERIFIED',
} as const

export type InvitationRefusal = (typeof invitationRefusals)[keyof typeof invitationRefusals]

/** People are asked, never assigned: only the one invited can say yes, and a no needs no reason. */
export const invitations: Lifecycle<InvitationState, InvitationActor, InvitationRefusal> = {
  states: ['SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'REVOKED'],
  starts: ['SENT'],
  ends: ['ACCEPTED', 'DECLINED', 'EXPIRED', 'REVOKED'],
  moves: [
    { from: 'SENT', to: 'ACCEPTED', by: ['INVITED'] },
    { from: 'SENT', to: 'DECLINED', by: ['INVITED'] },
    { from: 'SENT', to: 'EXPIRED', by: ['TIME'] },
    { from: 'SENT', to: 'REVOKED', by: ['INVITER'] },
  ],
  refusals: lifecycleRefusals,
}

/** How long an invitation waits for its answer. */
export const INVITATION_DAYS = 14

/** How often one person is asked to the same role: a mistake may be mended, nobody is nagged. */
export const MOST_ASKED = 3

export function decideInvite(opening: {
  readonly isOpen: boolean
  readonly places: number
  readonly filled: number
  readonly hasWaitingInvitation: boolean
  /** Who has asked to come in needs an answer, not a question. */
  readonly hasWaitingApplication?: boolean
  /** A no to this role stands; the person may still apply. */
  readonly hasSaidNo?: boolean
  readonly timesAsked?: number
  readonly isInTeam: boolean
}): { state: 'SENT' } | Refused<InvitationRefusal> {
  if (opening.isInTeam) return refuse(invitationRefusals.alreadyInTeam)
  if (opening.hasWaitingInvitation) return refuse(invitationRefusals.alreadySent)
  if (opening.hasWaitingApplication) return refuse(invitationRefusals.hasApplied)
  if (opening.hasSaidNo) return refuse(invitationRefusals.saidNo, { field: 'coworker' })
  if ((opening.timesAsked ?? 0) >= MOST_ASKED) return refuse(invitationRefusals.askedEnough, { field: 'coworker' })
  if (!opening.isOpen) return refuse(invitationRefusals.openingClosed)
  if (opening.filled >= opening.places) return refuse(invitationRefusals.openingFilled)
  return { state: 'SENT' }
}

export function decideInvitation(
  from: InvitationState,
  wish: { to: InvitationState; by: InvitationActor },
  seen: { readonly answerBy: Date; readonly at: Date; readonly isEmailVerified: boolean },
): { state: InvitationState } | Refused<InvitationRefusal> {
  const answer = decide(invitations, from, wish)
  if (isRefused(answer)) return answer
  const isOver = seen.at > seen.answerBy
  if (answer.to === 'EXPIRED' && !isOver) return refuse(invitationRefusals.stillTime)
  if (wish.by === 'INVITED' && isOver) return refuse(invitationRefusals.expired)
  if (answer.to === 'ACCEPTED' && !seen.isEmailVerified) return refuse(invitationRefusals.emailNotVerified)
  return { state: answer.to }
}
