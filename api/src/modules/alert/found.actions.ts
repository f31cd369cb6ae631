import type { Ctx } from '../../base/ctx.js'
import { enqueueMails, type Mail } from '../../base/job.js'
import { Language, type LocalizedText } from '../../base/localized.js'
import { anyOf, read, sql } from '../../base/read.js'
import { fittingPeople, needsOfPeople } from '../challenge/index.js'
import { fittingIds } from './fitting.read.js'
import { joined, wordsOf } from './sought-words.js'
import type { SavedSearchRow } from './search.actions.js'
import type { Sought } from './search.entity.js'

/** How many people are settled at once: whatever is interrupted, so many at most are looked through again. */
const AT_ONCE = 200

type Kept = SavedSearchRow & { accountId: string; home: string | null }
type Fitting = (kept: Kept) => Promise<ReadonlySet<string>>

interface Named {
  id: string
  title: LocalizedText
  slug: string
}

/**
 * All challenges against all who keep a search. It does not matter what has changed, a challenge, a role or what somebody
 * can: what fits now and never did is told of, in the same transaction that remembers it, so that it is told once whatever
 * happens in between. Whoever goes on after an interruption begins with those not looked through yet.
 */
export async function tellWhatWasFound(system: Ctx): Promise<void> {
  const fitting = rememberedFor(system)
  let settled: number
  do settled = await system.em.transactional((em) => settleSome({ ...system, em: em as Ctx['em'] }, fitting))
  while (settled > 0)
}

async function settleSome(ctx: Ctx, fitting: Fitting): Promise<number> {
  const searches = await read<Kept>(
    ctx,
    sql`select *, (select municipality_id from coworker where id = account_id) as home from saved_search where ${isDue(ctx.now)} and account_id in (
        select distinct account_id from saved_search where ${isDue(ctx.now)} order by account_id limit ${AT_ONCE})
      order by account_id, id for update skip locked`,
  )
  if (searches.length === 0) return 0
  const fresh = await whatIsNew(ctx, searches, fitting)
  const known = searches.map(({ id }) => ({ id, more: fresh.get(id) ?? [], wrote: fresh.has(id) ? ctx.now : null }))
  await read(
    ctx,
    sql`update saved_search s set told_until = ${ctx.now}, fitted = s.fitted || k.more, wrote_at = coalesce(k.wrote, s.wrote_at)
      from json_to_recordset(${JSON.stringify(known)}::json) k (id uuid, more uuid[], wrote timestamptz) where s.id = k.id returning s.id`,
  )
  await enqueueMails(ctx, await lettersFor(ctx, searches, fresh))
  return searches.length
}

/** What is looked through every hour is a little early at times: that must not cost a day. */
const isDue = (
  now: Date,
) => sql`told_until < ${now} and (wrote_at is null or wrote_at <= ${now}::timestamptz - case pace
  when 'DAILY' then interval '23 hours 30 minutes' when 'WEEKLY' then interval '167 hours 30 minutes' else interval '0' end)`

/** By search: the challenges that fit it and did not before. */
async function whatIsNew(ctx: Ctx, searches: readonly Kept[], fitting: Fitting): Promise<Map<string, string[]>> {
  const of = (chosen: readonly Kept[]) => [...new Set(chosen.map(({ accountId }) => accountId))]
  const needing = await needsOfPeople(ctx, of(searches.filter(({ sought }) => sought.needsMySkills)))
  const fits = await fittingPeople(ctx, of(searches.filter(({ sought }) => sought.fitsMe)))
  const fresh = new Map<string, string[]>()
  for (const kept of searches) {
    const { id, accountId, sought, fitted } = kept
    const before = new Set(fitted)
    const mine = [...(await fitting(kept))].filter(
      (challenge) =>
        !before.has(challenge) &&
        (!sought.needsMySkills || needing.get(accountId)?.has(challenge)) &&
        (!sought.fitsMe || fits.get(accountId)?.has(challenge)),
    )
    const found = mine.length > 0 && isOfOneRole(sought) ? await fittingIds(as(ctx, kept), sought, mine) : mine
    if (found.length > 0) fresh.set(id, found)
  }
  return fresh
}

/** The one whose search it is, where it is about them: what they can, and where they live. */
const as = (system: Ctx, { accountId }: Kept): Ctx => ({ ...system, viewer: { ...system.viewer, accountId } })

/** Whether what they can must go together with something else in one and the same role. */
const isOfOneRole = ({ needsMySkills, fitsMe, hoursPerMonth, orRemote }: Sought) =>
  Boolean(needsMySkills || fitsMe) && (hoursPerMonth != null || orRemote === true || Boolean(needsMySkills && fitsMe))

/** Many look for the same; what fits is asked for once in a pass, and what they can apart from it. */
function rememberedFor(system: Ctx): Fitting {
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  return (kept) => {
    const anybodys = { ...kept.sought, needsMySkills: undefined, fitsMe: undefined }
    const isNear = kept.sought.kilometres != null
    const key = JSON.stringify([anybodys, isNear && kept.home])
    const found = known.get(key) ?? fittingIds(as(system, kept), anybodys).then((ids) => new Set(ids))
    known.set(key, found)
    return found
  }
}

/** One letter a person, whatever number of their searches it is that found something; it says which. */
async function lettersFor(ctx: Ctx, searches: readonly Kept[], fresh: ReadonlyMap<string, string[]>): Promise<Mail[]> {
  const challenges = await read<Named>(
    ctx,
    sql`select id, title, slug from challenge where id = ${anyOf([...new Set([...fresh.values()].flat())])}
      order by published_at desc, id`,
  )
  const nameOf = await municipalityNames(ctx, searches)
  const finders = searches.filter(({ id }) => fresh.has(id))
  return [...Map.groupBy(finders, ({ accountId }) => accountId)].flatMap(([account, kept]): Mail[] => {
    const found = new Set(kept.flatMap(({ id }) => fresh.get(id)!))
    const first = challenges.find((challenge) => found.has(challenge.id))
    if (!first) return []
    const sought = { language: Language.sv, ...joined(kept.map((one) => wordsOf(one.sought, nameOf))) }
    const facts = { challenge: first.title, slug: first.slug, sought }
    return [{ kind: found.size > 1 ? 'several-found' : 'one-found', to: { account }, facts }]
  })
}

async function municipalityNames(ctx: Ctx, searches: readonly Kept[]): Promise<(code: string) => string> {
  const codes = searches.flatMap(({ sought }) => sought.municipality ?? [])
  const rows = await read<{ code: string; name: string }>(
    ctx,
    sql`select code, name from municipality where code = ${anyOf(codes, 'text')}`,
  )
  const names = new Map(rows.map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? code
}
