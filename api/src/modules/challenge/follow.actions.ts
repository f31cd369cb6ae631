import { me, type Ctx } from '../../base/ctx.js'
import { notFound } from '../../base/refusal.js'
import { Account } from '../identity/index.js'
import { challengeFor } from './challenge.load.js'
import { challengeById, rereadChallenge } from './challenge.queries.js'
import { Follow } from './timeline.entity.js'

export async function followChallenge(ctx: Ctx, id: string) {
  const challenge = await challengeFor(ctx, id, 'follow')
  const account = ctx.em.getReference(Account, me(ctx))
  if (!(await ctx.em.findOne(Follow, { account, challenge }))) {
    ctx.em.create(Follow, { account, challenge, since: ctx.now })
    await ctx.em.flush()
  }
  return rereadChallenge(ctx, challenge.id)
}

/** Always allowed, also when what was followed has been archived since. */
export async function unfollowChallenge(ctx: Ctx, id: string) {
  const challenge = await challengeById(ctx, id)
  if (!challenge) throw notFound('challenge')
  await ctx.em.nativeDelete(Follow, { account: me(ctx), challenge: id })
  return challenge
}
