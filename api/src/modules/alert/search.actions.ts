import { me, type Ctx } from '../../base/ctx.js'
import { read, readOne, sql } from '../../base/read.js'
import { Refusal } from '../../base/refusal.js'
import type { ChallengeFilter } from '../challenge/index.js'
import { Account } from '../identity/index.js'
import { fittingIds } from './fitting.read.js'
import { AlertPace, SavedSearch, soughtKeys, type Sought } from './search.entity.js'

/** As many as one can look after. */
const MOST = 20

export interface SavedSearchRow {
  id: string
  sought: Sought
  pace: AlertPace
  since: Date
  toldUntil: Date
  fitted: string[]
}

/** Only what was chosen, always in the same order, so that the same search is known again. */
function soughtIn(filter: ChallengeFilter): Sought {
  const chosen = soughtKeys.flatMap((key) => {
    const value = typeof filter[key] === 'string' ? filter[key].trim() : filter[key]
    return isNothing(value) || (key === 'orRemote' && filter.kilometres == null) ? [] : [[key, value] as const]
  })
  if (chosen.length === 0) throw new Refusal('SEARCH_EMPTY', { field: 'filter' })
  return Object.fromEntries(chosen) as Sought
}

const isNothing = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

/** The same search kept twice is kept once, by the pace that was said last; one's own come one after the other, so that they stay as many as allowed. */
export async function saveSearch(ctx: Ctx, filter: ChallengeFilter, pace?: AlertPace | null): Promise<SavedSearchRow> {
  const sought = soughtIn(filter)
  const fitted = await fittingIds(ctx, sought)
  return ctx.em.transactional(async (em) => {
    const inside = { ...ctx, em: em as Ctx['em'] }
    await read(inside, sql`select pg_advisory_xact_lock(hashtextextended(${`searches of ${me(ctx)}`}, 0))`)
    const mine = await mySavedSearches(inside)
    const known = mine.find((one) => soughtAlike(one.sought, sought))
    if (known) return pace && pace !== known.pace ? withPace(inside, known.id, pace) : known
    if (mine.length >= MOST) throw new Refusal('TOO_MANY_SEARCHES', { facts: { most: MOST } })
    const account = em.getReference(Account, me(ctx))
    const made = em.create(SavedSearch, {
      account,
      sought,
      fitted,
      pace: pace ?? AlertPace.AT_ONCE,
      isByConsent: false,
      since: ctx.now,
      toldUntil: ctx.now,
    })
    await em.flush()
    return (await readOne<SavedSearchRow>(inside, sql`select * from saved_search where id = ${made.id}`))!
  })
}

const withPace = async (ctx: Ctx, id: string, pace: AlertPace) =>
  (await readOne<SavedSearchRow>(ctx, sql`update saved_search set pace = ${pace} where id = ${id} returning *`))!

const soughtAlike = (one: Sought, other: Sought) =>
  soughtKeys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]))

export async function removeSavedSearch(ctx: Ctx, id: string): Promise<true> {
  await ctx.em.nativeDelete(SavedSearch, { id, account: me(ctx) })
  return true
}

export const mySavedSearches = (ctx: Ctx) =>
  read<SavedSearchRow>(
    ctx,
    sql`select * from saved_search where account_id = ${me(ctx)} and not is_by_consent order by since desc, id`,
  )
