import { me, type Ctx } from '../../base/ctx.js'
import { notFound, Refusal, unlessRefused } from '../../base/refusal.js'
import { inTheWayOf, mayLead, openingById, record, TimelineKind, type ChallengeAction } from '../challenge/index.js'
import { Coworker } from '../coworker/index.js'
import { Application } from './application.entity.js'
import { applicationById } from './asking.queries.js'
import { join } from './joining.actions.js'
import { atOpening, factsOfChallenge, fullnessOf, type AtOpening } from './opening.lock.js'
import { answerBy, decideAnswer, decideApplication, decideApply } from './rules/application.js'
import { applicationAt } from './rules/settled.js'
import { ApplicationState } from './team.enums.js'
import type { AnswerApplicationInput, ApplyInput } from './team.inputs.js'
import { ownersOf, tell } from './team.letters.js'

const waiting = [ApplicationState.SUBMITTED, ApplicationState.IN_REVIEW]

export function unlessInTheWay(action: ChallengeAction, { ctx, challenge }: AtOpening) {
  const code = inTheWayOf(action, ctx.viewer, factsOfChallenge(challenge))
  if (code) throw new Refusal(code)
}

/** A second click gives the same application; one that was withdrawn or lapsed may be sent anew. */
export async function applyTo(ctx: Ctx, { opening, message }: ApplyInput) {
  const owners = await ownersOfOpening(ctx, opening)
  const id = await atOpening(ctx, opening, async (at) => {
    const coworker = await at.ctx.em.findOne(Coworker, me(ctx))
    if (!coworker) throw new Refusal('DESCRIBE_YOURSELF_FIRST')
    const before = await at.ctx.em.findOne(Application, {
      opening,
      coworker,
      state: { $in: waiting },
      answerBy: { $gte: ctx.now },
    })
    return before?.id ?? send(at, coworker, message?.trim() || null, owners)
  })
  return applicationById(ctx, id)
}

async function send(at: AtOpening, coworker: Coworker, message: string | null, owners: string[]) {
  const { ctx, opening, challenge } = at
  unlessInTheWay('apply', at)
  unlessRefused(decideApply({ ...(await fullnessOf(at, coworker.id)), hasWaitingApplication: false }))
  const times = { appliedAt: ctx.now, answerBy: answerBy(ctx.now, opening.answerWithinDays) }
  const application = ctx.em.create(Application, { opening, challenge, coworker, message, ...times })
  record(ctx, challenge, TimelineKind.APPLIED)
  await ctx.em.flush()
  await tell(
    ctx,
    'applied',
    owners.filter((owner) => owner !== coworker.id),
    { opening, challenge, answerBy: times.answerBy },
  )
  return application.id
}

/** Looked up before the transaction, which should not hold one connection while it waits for another. */
async function ownersOfOpening(ctx: Ctx, id: string) {
  const opening = await openingById(ctx, id)
  return opening ? ownersOf(ctx, { id: opening.challengeId }) : []
}

const openingOf = async (ctx: Ctx, id: string) => {
  const application = await ctx.em.findOne(Application, id)
  if (!application) throw notFound('application')
  return application.opening.id
}

async function withApplication(ctx: Ctx, id: string, work: (application: Application, at: AtOpening) => Promise<void>) {
  await atOpening(ctx, await openingOf(ctx, id), async (at) => {
    const application = await at.ctx.em.findOneOrFail(Application, id, { refresh: true })
    await work(application, at)
    await at.ctx.em.flush()
  })
  return applicationById(ctx, id)
}

export const withdrawApplication = (ctx: Ctx, id: string) =>
  withApplication(ctx, id, async (application) => {
    if (application.coworker.id !== me(ctx)) throw new Refusal('NOT_ALLOWED')
    if (application.state === ApplicationState.WITHDRAWN) return
    const from = applicationAt(application, ctx.now)
    application.state = unlessRefused(
      decideApplication(from, { to: 'WITHDRAWN', by: 'APPLICANT' }, { answerBy: application.answerBy, at: ctx.now }),
    ).state as ApplicationState
  })

/** Saying the same again changes nothing; a yes makes the person a member, if there is a place left. */
export const answerApplication = (ctx: Ctx, input: AnswerApplicationInput) =>
  withApplication(ctx, input.application, async (application, at) => {
    if (!mayLead(ctx.viewer, factsOfChallenge(at.challenge))) throw new Refusal('NOT_ALLOWED')
    if (application.coworker.id === me(ctx)) throw new Refusal('APPLICATION_NOT_YOURS_TO_MOVE')
    const { accept, reason } = input
    const wished = accept ? ApplicationState.ACCEPTED : ApplicationState.DECLINED
    if (application.state === wished) return
    const from = applicationAt(application, ctx.now)
    unlessRefused(decideAnswer(from, { accept, reason }, { answerBy: application.answerBy, at: ctx.now }))
    application.state = wished
    application.answer = reason?.trim() || null
    if (accept) await join(at, application.coworker, { hours: input.hours, role: input.role })
    const { opening, challenge } = at
    await tell(at.ctx, 'application-answered', [application.coworker.id], { opening, challenge, answer: wished })
  })
