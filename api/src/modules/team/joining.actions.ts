import { LockMode } from '@mikro-orm/postgresql'
import type { Ctx } from '../../base/ctx.js'
import { Refusal, unlessRefused } from '../../base/refusal.js'
import { Challenge, record, TimelineKind } from '../challenge/index.js'
import type { Coworker } from '../coworker/index.js'
import { Application, Invitation } from './application.entity.js'
import { Commitment } from './commitment.entity.js'
import { fullnessOf, type AtOpening } from './opening.lock.js'
import { decideCommit } from './rules/commitment.js'
import { ApplicationState, InvitationState, TeamRole } from './team.enums.js'

interface JoinWish {
  hours?: number | null
  role?: TeamRole | null
}

/** However somebody came in, by asking or by being asked: one promise, and nothing left waiting for the same role. */
export async function join(at: AtOpening, coworker: Coworker, wish: JoinWish = {}) {
  const { ctx, opening, challenge } = at
  const { isInTeam, filled, places } = await fullnessOf(at, coworker.id)
  if (isInTeam) throw new Refusal('APPLICATION_ALREADY_IN_TEAM')
  if (filled >= places) throw new Refusal('APPLICATION_OPENING_FILLED', { facts: { places } })
  const promise = { hours: wish.hours ?? opening.hoursPerMonth, until: null }
  unlessRefused(decideCommit(promise, ctx.now.toISOString().slice(0, 10)))
  const isLead = wish.role === TeamRole.LEAD
  if (isLead) await stepAside(ctx, challenge)
  const role = isLead || !wish.role ? TeamRole.MEMBER : wish.role
  ctx.em.create(Commitment, { challenge, opening, coworker, ...promise, role, isLead, joinedAt: ctx.now })
  record(ctx, challenge, TimelineKind.JOINED)
  if (isLead) record(ctx, challenge, TimelineKind.LEAD_NAMED)
  await settleTheRest(at, coworker)
}

async function settleTheRest({ ctx: { em }, opening }: AtOpening, coworker: Coworker) {
  const waiting = { opening, coworker }
  const invitations = await em.find(Invitation, { ...waiting, state: InvitationState.SENT })
  const open = [ApplicationState.SUBMITTED, ApplicationState.IN_REVIEW]
  const applications = await em.find(Application, { ...waiting, state: { $in: open } })
  for (const invitation of invitations) invitation.state = InvitationState.ACCEPTED
  for (const application of applications) application.state = ApplicationState.ACCEPTED
}

/** A team has one lead: whoever was it keeps their place in the team. Two who name one at once wait for each other. */
export async function stepAside({ em }: Ctx, challenge: Challenge) {
  await em.findOne(Challenge, challenge.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const leads = await em.find(Commitment, { challenge, isLead: true }, { refresh: true })
  for (const lead of leads) lead.isLead = false
}
