import { me, type Ctx } from '../../base/ctx.js'
import { Account } from '../identity/index.js'
import { Consent } from './consent.entity.js'
import type { Purpose } from './consent.enums.js'
import { myConsent } from './consent.queries.js'

const standing = (ctx: Ctx, purpose: Purpose) =>
  ctx.em.findOne(Consent, { account: me(ctx), purpose, withdrawnAt: null })

export async function giveConsent(ctx: Ctx, purpose: Purpose) {
  const { em, now } = ctx
  if (!(await standing(ctx, purpose))) {
    await em.persist(em.create(Consent, { account: em.getReference(Account, me(ctx)), purpose, givenAt: now })).flush()
  }
  return myConsent(ctx, purpose)
}

/** What others see is asked of the rows at every read, so that this holds from the next one on. */
export async function withdrawConsent(ctx: Ctx, purpose: Purpose) {
  const given = await standing(ctx, purpose)
  if (given) given.withdrawnAt = ctx.now
  await ctx.em.flush()
  return myConsent(ctx, purpose)
}
