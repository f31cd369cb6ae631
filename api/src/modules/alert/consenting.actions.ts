import type { Ctx } from '../../base/ctx.js'
import { anyOf, read, sql } from '../../base/read.js'
import { fittingPeople } from '../challenge/index.js'
import { AlertPace, type Sought } from './search.entity.js'

/** "Mails about challenges that fit me": a role of which one has all that is required, once a day at most. */
const sought: Sought = { fitsMe: true }

interface Begun {
  id: string
  accountId: string
}

/** Who consents to mails about what fits has a search for it, and who no longer does has none. */
export async function followConsents(system: Ctx): Promise<void> {
  await system.em.transactional(async (em) => {
    const ctx = { ...system, em: em as Ctx['em'] }
    await read(ctx, sql`delete from saved_search where is_by_consent and not consents_to(account_id, 'EMAIL_ALERTS')`)
    const begun = await read<Begun>(
      ctx,
      sql`insert into saved_search (id, account_id, sought, pace, is_by_consent, since, told_until, fitted)
        select gen_random_uuid(), c.account_id, ${JSON.stringify(sought)}::jsonb, ${AlertPace.DAILY}, true, c.given_at, c.given_at, '{}'
        from consent c where c.purpose = 'EMAIL_ALERTS' and c.withdrawn_at is null
          and not exists (select 1 from saved_search s where s.account_id = c.account_id and s.is_by_consent)
        returning id, account_id`,
    )
    if (begun.length > 0) await leaveOutWhatWasThere(ctx, begun)
  })
}

/** What fitted before they asked stands on their page, and is no news. */
async function leaveOutWhatWasThere(ctx: Ctx, begun: readonly Begun[]): Promise<void> {
  const fits = await fittingPeople(
    ctx,
    begun.map(({ accountId }) => accountId),
  )
  const known = begun.map(({ id, accountId }) => ({ id, fitting: [...(fits.get(accountId) ?? [])] }))
  await read(
    ctx,
    sql`update saved_search s set fitted = array(
        select c.id from challenge c where c.id = any(k.fitting) and c.published_at <= s.since
          and not exists (select 1 from opening o where o.challenge_id = c.id and o.created_at > s.since))
      from json_to_recordset(${JSON.stringify(known)}::json) k (id uuid, fitting uuid[])
      where s.id = k.id and s.id = ${anyOf(begun.map(({ id }) => id))} returning s.id`,
  )
}
