import { LockMode } from '@mikro-orm/postgresql'
import { me, type Ctx } from '../../base/ctx.js'
import { notFound, Refusal, unlessRefused } from '../../base/refusal.js'
import { noLongerThan } from '../../base/text.js'
import { dayOf } from '../../base/time.js'
import { Challenge, record, TimelineKind } from '../challenge/index.js'
import { Coworker, CoworkerKind, Employment } from '../coworker/index.js'
import { Mandate } from './mandate.entity.js'
import { mandateById } from './mandate.queries.js'
import { together } from './opening.lock.js'
import { decideAsk, decideMandate, decideSelfGrant, type MandateWish } from './rules/mandate.js'
import { mandateOn } from './rules/settled.js'
import { MandateScope, MandateState } from './team.enums.js'
import type { AskForMandateInput, GrantMandateInput, SelfGrantMandateInput } from './team.inputs.js'
import { representativesOf, tell } from './team.letters.js'

/** Locked, so that a second click finds what the first one made. */
async function myself(ctx: Ctx): Promise<Coworker> {
  const coworker = await ctx.em.findOne(Coworker, me(ctx), { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!coworker) throw new Refusal('DESCRIBE_YOURSELF_FIRST')
  return coworker
}

async function reachOf(
  { em }: Ctx,
  { scope, challenge, theme }: Pick<AskForMandateInput, 'scope' | 'challenge' | 'theme'>,
) {
  if (scope === MandateScope.THEME && !theme) throw new Refusal('MANDATE_NEEDS_THEME', { field: 'theme' })
  if (scope === MandateScope.CHALLENGE && !challenge)
    throw new Refusal('MANDATE_NEEDS_CHALLENGE', { field: 'challenge' })
  const found = challenge ? await em.findOne(Challenge, challenge) : null
  if (challenge && !found) throw notFound('challenge')
  return { scope, challenge: found, theme: scope === MandateScope.THEME ? theme : null }
}

/** Asked of the employer one is employed by, and of nobody else. Asking for the same twice is asking once. */
export async function askForMandate(ctx: Ctx, input: AskForMandateInput) {
  const representatives = await representativesOf(ctx, { id: input.organization })
  const id = await together(ctx, async (inside) => {
    const { em } = inside
    const coworker = await myself(inside)
    const employment = await em.findOne(Employment, { coworker })
    if (employment?.organization.id !== input.organization)
      throw new Refusal('MANDATE_NOT_YOUR_EMPLOYER', { field: 'organization' })
    const reach = await reachOf(inside, input)
    const { organization } = employment
    const before = await em.findOne(Mandate, { coworker, organization, ...reach, state: MandateState.REQUESTED })
    if (before) return before.id
    const { hours, until = null } = input
    unlessRefused(decideAsk({ hours, until }, dayOf(ctx.now)))
    const asked = { hoursAsked: hours, until, message: input.message?.trim() || null, askedAt: ctx.now }
    const mandate = em.create(Mandate, { coworker, organization, ...reach, ...asked })
    await em.flush()
    await tell(
      inside,
      'mandate-asked',
      representatives.filter((one) => one !== coworker.id),
      { hours, mandate },
    )
    return mandate.id
  })
  return mandateById(ctx, id)
}

export async function selfGrantMandate(ctx: Ctx, { challenge, hours, until = null }: SelfGrantMandateInput) {
  const id = await together(ctx, async (inside) => {
    const { em } = inside
    const coworker = await myself(inside)
    const reach = await reachOf(inside, { scope: MandateScope.CHALLENGE, challenge })
    const isSelfEmployed = coworker.kind === CoworkerKind.SELF_EMPLOYED || coworker.kind === CoworkerKind.FOUNDER
    unlessRefused(decideSelfGrant({ hours, until, isSelfEmployed }, dayOf(ctx.now)))
    const granted = { hoursAsked: hours, hoursGranted: hours, until, answeredAt: ctx.now }
    const before = await em.findOne(Mandate, { coworker, ...reach, state: MandateState.SELF_GRANTED })
    const mandate = before
      ? em.assign(before, granted)
      : em.create(Mandate, { coworker, ...reach, ...granted, askedAt: ctx.now, state: MandateState.SELF_GRANTED })
    await em.flush()
    return mandate.id
  })
  return mandateById(ctx, id)
}

type Change = MandateWish & { hours?: number; until?: string; scope?: MandateScope }

/** Which way to a mandate that holds: answering a request, or going on with what was granted; neither is the other. */
type Way = { not?: MandateState }

/** One who represents the employer answers, but never on their own request: there they are only the asker. */
const actorOf = (ctx: Ctx, mandate: Mandate) => (mandate.coworker.id === me(ctx) ? 'COWORKER' : 'EMPLOYER')

async function change(ctx: Ctx, id: string, wish: Omit<Change, 'by'>, { not }: Way = {}) {
  noLongerThan(2000, wish.reason, 'reason')
  await together(ctx, async (inside) => {
    const mandate = await inside.em.findOne(Mandate, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!mandate) throw notFound('mandate')
    if (saysTheSame(mandate, wish)) return
    if (mandate.state === not) throw new Refusal('MANDATE_MOVE_NOT_ALLOWED')
    const extent = {
      hours: wish.hours ?? mandate.hoursGranted ?? mandate.hoursAsked,
      until: wish.until ?? mandate.until ?? null,
    }
    const from = mandateOn({ state: mandate.state, until: mandate.until ?? null }, dayOf(ctx.now))
    unlessRefused(decideMandate(from, { ...wish, by: actorOf(ctx, mandate) }, extent, dayOf(ctx.now)))
    await put(inside, mandate, { ...wish, ...extent })
  })
  return mandateById(ctx, id)
}

const saysTheSame = (mandate: Mandate, { to, hours, until, scope }: Omit<Change, 'by'>) =>
  mandate.state === to &&
  (hours ?? mandate.hoursGranted) === mandate.hoursGranted &&
  (until ?? mandate.until) === mandate.until &&
  (scope ?? mandate.scope) === mandate.scope

async function put(ctx: Ctx, mandate: Mandate, wish: Omit<Change, 'by' | 'until'> & { until: string | null }) {
  const isGrant = wish.to === 'GRANTED'
  if (isGrant && mandate.state === MandateState.REQUESTED) await recordOn(ctx, mandate.challenge?.id)
  if (isGrant)
    Object.assign(mandate, { hoursGranted: wish.hours, until: wish.until, scope: wish.scope ?? mandate.scope })
  mandate.state = wish.to as MandateState
  mandate.reason = wish.reason?.trim() || mandate.reason
  mandate.answeredAt ??= ctx.now
  if (wish.to === 'REVOKED') mandate.until = earlier(mandate.until, dayOf(ctx.now))
  await ctx.em.flush()
  if (mandate.coworker.id !== me(ctx))
    await tell(ctx, 'mandate-answered', [mandate.coworker.id], { answer: `MANDATE_${wish.to}` })
}

/** What is given after a mandate was taken back is nothing to the employer. */
const earlier = (until: string | null | undefined, today: string) => (until && until < today ? until : today)

async function recordOn(ctx: Ctx, challengeId: string | undefined) {
  const challenge = challengeId ? await ctx.em.findOne(Challenge, challengeId) : null
  if (challenge) record(ctx, challenge, TimelineKind.MANDATE)
}

export async function grantMandate(ctx: Ctx, { mandate: id, scope, hours, until }: GrantMandateInput) {
  const asked = await ctx.em.findOne(Mandate, id)
  if (!asked) throw notFound('mandate')
  if (scope === MandateScope.CHALLENGE && !asked.challenge)
    throw new Refusal('MANDATE_NEEDS_CHALLENGE', { field: 'scope' })
  if (scope === MandateScope.THEME && !asked.theme) throw new Refusal('MANDATE_NEEDS_THEME', { field: 'scope' })
  return change(ctx, id, { to: 'GRANTED', hours, until, scope }, { not: MandateState.SUSPENDED })
}

export const declineMandate = (ctx: Ctx, id: string, reason: string) => change(ctx, id, { to: 'DECLINED', reason })
export const suspendMandate = (ctx: Ctx, id: string) => change(ctx, id, { to: 'SUSPENDED' })

export const resumeMandate = (ctx: Ctx, id: string) =>
  change(ctx, id, { to: 'GRANTED' }, { not: MandateState.REQUESTED })

export const revokeMandate = (ctx: Ctx, id: string, reason: string) => change(ctx, id, { to: 'REVOKED', reason })
