import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/postgresql'
import type { Ctx } from '../../base/ctx.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { Challenge, factsOf } from '../challenge/index.js'
import { Cycle } from './cycle.entity.js'
import { inTheWay, type LoopAction } from './loop.access.js'
import { stageNow, standingOf } from './loop.facts.js'

/** A challenge to work on. What the viewer may not see is not found; what stands in the way is refused. */
export async function challengeTo(action: LoopAction, ctx: Ctx, id: string, field = 'challenge'): Promise<Challenge> {
  const facts = await factsOf(ctx, id)
  const challenge = facts && (await ctx.em.findOne(Challenge, id))
  if (!challenge) throw notFound(field)
  const code = inTheWay(action, ctx.viewer, facts, await standingOf(ctx, id))
  if (code) throw new Refusal(code)
  return challenge
}

/** The lap that a challenge is on; the first begins with the first thing that happens in it. */
export async function presentCycle({ em }: Ctx, challenge: Challenge): Promise<Cycle> {
  const { cycle: number } = challenge
  const there = await em.findOne(Cycle, { challenge, number })
  return there ?? em.create(Cycle, { challenge, number, startedAt: challenge.publishedAt ?? challenge.createdAt })
}

/** Two people at once have one winner; the other hears where things stand now. */
export async function flushUnlessChanged(ctx: Ctx, challenge: Challenge) {
  try {
    await ctx.em.flush()
  } catch (cause) {
    if (!(cause instanceof OptimisticLockError) && !(cause instanceof UniqueConstraintViolationException)) throw cause
    throw await changedMeanwhile(ctx, challenge.id)
  }
}

export const changedMeanwhile = async (ctx: Ctx, challenge: string) =>
  new Refusal('CHANGED_MEANWHILE', { facts: { stage: await stageNow(ctx, challenge) } })
