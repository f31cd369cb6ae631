import { me, type Ctx } from '../../base/ctx.js'
import { read, sql } from '../../base/read.js'
import { Purpose } from './consent.enums.js'
import type { ConsentType } from './consent.type.js'

type Given = Omit<ConsentType, 'isGiven'>

const never = (purpose: Purpose): Given => ({ purpose, givenAt: null, withdrawnAt: null })

/** Every purpose there is, with how it stands: what was never given stands as not given. */
export async function myConsents(ctx: Ctx): Promise<ConsentType[]> {
  const latest = await read<Given>(
    ctx,
    sql`
    select distinct on (purpose) purpose, given_at, withdrawn_at from consent
    where account_id = ${me(ctx)} order by purpose, given_at desc, withdrawn_at desc nulls first`,
  )
  return Object.values(Purpose).map((purpose) => {
    const last = latest.find((one) => one.purpose === purpose) ?? never(purpose)
    return { ...last, isGiven: last.givenAt !== null && last.withdrawnAt === null }
  })
}

export const myConsent = async (ctx: Ctx, purpose: Purpose) =>
  (await myConsents(ctx)).find((one) => one.purpose === purpose)!
