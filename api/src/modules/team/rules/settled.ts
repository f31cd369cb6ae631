import { isRenewalDue, type CommitmentState, type Promised } from './commitment.js'
import type { Day } from './day.js'
import type { ApplicationState } from './application.js'
import type { InvitationState } from './invitation.js'
import type { MandateState } from './mandate.js'

/** What is kept may lag behind the clock until the next hour; what is shown never does. */
interface Waiting<State> {
  readonly state: State
  readonly answerBy: Date
}

export const applicationAt = ({ state, answerBy }: Waiting<ApplicationState>, at: Date): ApplicationState =>
  (state === 'SUBMITTED' || state === 'IN_REVIEW') && at > answerBy ? 'LAPSED' : state

export const invitationAt = ({ state, answerBy }: Waiting<InvitationState>, at: Date): InvitationState =>
  state === 'SENT' && at > answerBy ? 'EXPIRED' : state

const mayRunOut: readonly MandateState[] = ['GRANTED', 'SUSPENDED', 'SELF_GRANTED']

interface Ending<State> {
  readonly state: State
  readonly until: Day | null
}

export const mandateOn = ({ state, until }: Ending<MandateState>, today: Day): MandateState =>
  mayRunOut.includes(state) && until !== null && today > until ? 'EXPIRED' : state

export function commitmentOn(commitment: Promised & Ending<CommitmentState>, today: Day): CommitmentState {
  if (commitment.state === 'ENDED' || commitment.until === null) return commitment.state
  if (today > commitment.until) return 'ENDED'
  return isRenewalDue(commitment, today) ? 'RENEWAL_DUE' : commitment.state
}
