import { me, type Ctx } from '../../base/ctx.js'
import { read, sql } from '../../base/read.js'
import { notFound } from '../../base/refusal.js'
import { Opening, openingById, type OpeningRow } from '../challenge/index.js'
import { Account } from '../identity/index.js'
import { SetAside } from './aside.entity.js'

/** Only the person's own suggestions change: whoever owns the role neither learns of it nor is kept from asking. */
export async function setOpeningAside(ctx: Ctx, id: string): Promise<true> {
  if (!(await openingById(ctx, id))) throw notFound('opening')
  const account = ctx.em.getReference(Account, me(ctx))
  const opening = ctx.em.getReference(Opening, id)
  if (await ctx.em.findOne(SetAside, { account, opening })) return true
  ctx.em.create(SetAside, { account, opening, since: ctx.now })
  await ctx.em.flush()
  return true
}

export async function takeOpeningBack(ctx: Ctx, opening: string): Promise<true> {
  await ctx.em.nativeDelete(SetAside, { account: me(ctx), opening })
  return true
}

/** The last one first, as far as it may still be seen and is still open. */
export const openingsSetAside = (ctx: Ctx) =>
  read<OpeningRow>(
    ctx,
    sql`select o.* from set_aside a join opening o on o.id = a.opening_id join challenge c on c.id = o.challenge_id
      where a.account_id = ${me(ctx)} and o.is_open and c.publication = 'PUBLISHED' order by a.since desc, a.id limit 100`,
  )
