import type { Ctx } from '../../base/ctx.js'
import { dayOf } from '../../base/time.js'
import { Application, Invitation } from './application.entity.js'
import { tellNews } from './asking-news.read.js'
import { Commitment } from './commitment.entity.js'
import { Mandate } from './mandate.entity.js'
import { together } from './opening.lock.js'
import { commitmentOn } from './rules/settled.js'
import { ApplicationState, CommitmentState, InvitationState, MandateState } from './team.enums.js'
import { ownersOf, tell } from './team.letters.js'

/** How many at a time: the rest waits for the next hour, and is shown rightly meanwhile. */
const AT_ONCE = 500

/** Writes down what time alone has changed, and tells both sides of a silence. */
export async function settleWhatTimeChanged(system: Ctx) {
  await together(system, lapse)
  await together(system, expire)
  await tellNews(system)
  await together(system, endMandates)
  await together(system, endPromises)
}

async function lapse(ctx: Ctx) {
  const silent = {
    state: { $in: [ApplicationState.SUBMITTED, ApplicationState.IN_REVIEW] },
    answerBy: { $lt: ctx.now },
  }
  for (const application of await ctx.em.find(Application, silent, {
    populate: ['opening', 'challenge'],
    limit: AT_ONCE,
  })) {
    const { opening, challenge, coworker } = application
    application.state = ApplicationState.LAPSED
    await tell(ctx, 'application-lapsed', [coworker.id], { opening, challenge })
    await tell(ctx, 'application-unanswered', await ownersOf(ctx, challenge), { opening, challenge })
  }
}

async function expire(ctx: Ctx) {
  const silent = { state: InvitationState.SENT, answerBy: { $lt: ctx.now } }
  for (const invitation of await ctx.em.find(Invitation, silent, {
    populate: ['opening', 'challenge'],
    limit: AT_ONCE,
  })) {
    const { opening, challenge, coworker, invitedBy } = invitation
    invitation.state = InvitationState.EXPIRED
    await tell(ctx, 'invitation-lapsed', [coworker.id], { opening, challenge })
    await tell(ctx, 'invitation-unanswered', invitedBy ? [invitedBy.id] : [], { opening, challenge })
  }
}

async function endMandates(ctx: Ctx) {
  const inForce = [MandateState.GRANTED, MandateState.SUSPENDED, MandateState.SELF_GRANTED]
  const over = { state: { $in: inForce }, until: { $lt: dayOf(ctx.now) } }
  for (const mandate of await ctx.em.find(Mandate, over, { limit: AT_ONCE })) {
    mandate.state = MandateState.EXPIRED
    await tell(ctx, 'mandate-answered', [mandate.coworker.id], { answer: 'MANDATE_EXPIRED' })
  }
}

async function endPromises(ctx: Ctx) {
  const ending = { state: { $ne: CommitmentState.ENDED }, until: { $ne: null } }
  for (const commitment of await ctx.em.find(Commitment, ending, { orderBy: { until: 'asc' }, limit: AT_ONCE })) {
    const { state, hours, until = null } = commitment
    commitment.state = commitmentOn({ state, hours, until }, dayOf(ctx.now)) as CommitmentState
    if (commitment.state === CommitmentState.ENDED) Object.assign(commitment, { isLead: false, leftAt: ctx.now })
  }
}
