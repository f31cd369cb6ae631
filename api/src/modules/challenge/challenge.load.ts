import type { Ctx } from '../../base/ctx.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { inTheWayOf, type ChallengeAction, type ChallengeFacts } from './challenge.access.js'
import { Challenge } from './challenge.entity.js'
import { Opening } from './opening.entity.js'

async function factsOfEntity({ em }: Pick<Ctx, 'em'>, challenge: Challenge): Promise<ChallengeFacts> {
  const { publication, stage, isRecruiting } = challenge
  const organizations = challenge.organizations.map((part) => ({
    organizationId: part.organization.id,
    role: part.role,
  }))
  const hasOpening = isRecruiting && (await em.count(Opening, { challenge, isOpen: true })) > 0
  return { publication, stage, isRecruiting, hasOpening, organizations }
}

/** A challenge to change. What the viewer may not see is not found; what stands in the way of the action is refused. */
export async function challengeFor(
  ctx: Ctx,
  id: string,
  action: ChallengeAction,
  field = 'challenge',
): Promise<Challenge> {
  const challenge = await ctx.em.findOne(Challenge, id, { populate: ['organizations'] })
  if (!challenge) throw notFound(field)
  const code = inTheWayOf(action, ctx.viewer, await factsOfEntity(ctx, challenge))
  if (code) throw new Refusal(code)
  return challenge
}
