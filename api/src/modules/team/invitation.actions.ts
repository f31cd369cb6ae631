import { me, type Ctx } from '../../base/ctx.js'
import { notFound, Refusal, unlessRefused } from '../../base/refusal.js'
import { noLongerThan } from '../../base/text.js'
import { mayLead, record, TimelineKind } from '../challenge/index.js'
import { Coworker } from '../coworker/index.js'
import { Account } from '../identity/index.js'
import { unlessInTheWay } from './application.actions.js'
import { Application, Invitation } from './application.entity.js'
import { invitationById } from './asking.queries.js'
import { join } from './joining.actions.js'
import { atOpening, factsOfChallenge, fullnessOf, type AtOpening } from './opening.lock.js'
import { answerBy } from './rules/application.js'
import { decideInvitation, decideInvite, INVITATION_DAYS } from './rules/invitation.js'
import { ApplicationState, InvitationState } from './team.enums.js'
import type { InviteInput } from './team.inputs.js'
import { ownersOf, tell } from './team.letters.js'

/** A second click gives the same invitation; when somebody else was first, the second inviter is told so. */
export async function invite(ctx: Ctx, input: InviteInput) {
  const id = await atOpening(ctx, input.opening, async (at) => {
    unlessInTheWay('invite', at)
    const coworker = await at.ctx.em.findOne(Coworker, input.coworker)
    if (!coworker) throw notFound('coworker')
    const before = await at.ctx.em.findOne(Invitation, waitingFor(at, coworker))
    if (before?.invitedBy?.id === me(ctx)) return before.id
    return ask(at, coworker, { before, message: input.message?.trim() || null })
  })
  return invitationById(ctx, id)
}

const waitingFor = ({ ctx, opening }: AtOpening, coworker: Coworker) => ({
  opening,
  coworker,
  state: InvitationState.SENT,
  answerBy: { $gte: ctx.now },
})

async function ask(
  at: AtOpening,
  coworker: Coworker,
  { before, message }: { before: Invitation | null; message: string | null },
) {
  const { ctx, opening, challenge } = at
  const facts = before && { sentAt: before.sentAt.toISOString(), answerBy: before.answerBy.toISOString() }
  if (facts) throw new Refusal('ALREADY_INVITED', { field: 'coworker', facts })
  const open = [ApplicationState.SUBMITTED, ApplicationState.IN_REVIEW]
  const applied = await ctx.em.count(Application, {
    opening,
    coworker,
    state: { $in: open },
    answerBy: { $gte: ctx.now },
  })
  const earlier = await ctx.em.find(Invitation, { opening, coworker })
  const asked = {
    hasWaitingInvitation: false,
    hasWaitingApplication: applied > 0,
    hasSaidNo: earlier.some(({ state }) => state === InvitationState.DECLINED),
    timesAsked: earlier.length,
  }
  unlessRefused(decideInvite({ ...(await fullnessOf(at, coworker.id)), ...asked }))
  const times = { sentAt: ctx.now, answerBy: answerBy(ctx.now, INVITATION_DAYS) }
  const invitedBy = ctx.em.getReference(Account, me(ctx))
  const invitation = ctx.em.create(Invitation, { opening, challenge, coworker, invitedBy, message, ...times })
  record(ctx, challenge, TimelineKind.INVITED)
  await ctx.em.flush()
  await tell(ctx, 'invited', [coworker.id], { opening, challenge, answerBy: times.answerBy })
  return invitation.id
}

async function withInvitation(ctx: Ctx, id: string, work: (invitation: Invitation, at: AtOpening) => Promise<void>) {
  const found = await ctx.em.findOne(Invitation, id)
  if (!found) throw notFound('invitation')
  await atOpening(ctx, found.opening.id, async (at) => {
    await work(await at.ctx.em.findOneOrFail(Invitation, id, { refresh: true }), at)
    await at.ctx.em.flush()
  })
  return invitationById(ctx, id)
}

/** An address counts once a sign-in has proved it, which a viewer's has. */
const seenAt = ({ now }: Ctx, { answerBy: by }: Invitation) => ({ answerBy: by, at: now, isEmailVerified: true })

export const revokeInvitation = (ctx: Ctx, id: string) =>
  withInvitation(ctx, id, async (invitation, { ctx: inside, opening, challenge }) => {
    if (!mayLead(ctx.viewer, factsOfChallenge(challenge))) throw new Refusal('NOT_ALLOWED')
    if (invitation.state === InvitationState.REVOKED) return
    unlessRefused(decideInvitation(invitation.state, { to: 'REVOKED', by: 'INVITER' }, seenAt(ctx, invitation)))
    invitation.state = InvitationState.REVOKED
    await tell(inside, 'invitation-revoked', [invitation.coworker.id], { opening, challenge })
  })

export interface InvitationAnswer {
  accept: boolean
  reason?: string | null
}

/** Only the one who is asked answers; a no needs no reason. */
export async function answerInvitation(ctx: Ctx, id: string, { accept, reason }: InvitationAnswer) {
  noLongerThan(2000, reason, 'reason')
  const found = await ctx.em.findOne(Invitation, id)
  const owners = found ? await ownersOf(ctx, found.challenge) : []
  return withInvitation(ctx, id, async (invitation, at) => {
    if (invitation.coworker.id !== me(ctx)) throw new Refusal('NOT_ALLOWED')
    const to = accept ? InvitationState.ACCEPTED : InvitationState.DECLINED
    if (invitation.state === to) return
    unlessRefused(decideInvitation(invitation.state, { to, by: 'INVITED' }, seenAt(ctx, invitation)))
    invitation.state = to
    invitation.answer = reason?.trim() || null
    if (accept) await join(at, invitation.coworker)
    const told = [...new Set([...owners, ...(invitation.invitedBy ? [invitation.invitedBy.id] : [])])]
    await tell(at.ctx, 'invitation-answered', told, { opening: at.opening, challenge: at.challenge })
  })
}
