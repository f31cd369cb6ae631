import type { Ctx } from '../../base/ctx.js'
import { enqueueMails, type Mail } from '../../base/job.js'
import type { LocalizedText } from '../../base/localized.js'
import { anyOf, read, sql } from '../../base/read.js'
import { needsOfPeople } from '../challenge/index.js'
import { fittingIds } from './fitting.read.js'
import type { SavedSearchRow } from './search.actions.js'
import type { Sought } from './search.entity.js'

/** How many people are settled at once: whatever is interrupted, so many at most are looked through again. */
const AT_ONCE = 200

type Kept = SavedSearchRow & { accountId: string }
type Fitting = (sought: Sought) => Promise<ReadonlySet<string>>

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
    sql`select * from saved_search where told_until < ${ctx.now} and account_id in (
        select distinct account_id from saved_search where told_until < ${ctx.now} order by account_id limit ${AT_ONCE})
      order by account_id, id for update skip locked`,
  )
  if (searches.length === 0) return 0
  const fresh = await whatIsNew(ctx, searches, fitting)
  const known = searches.map(({ id }) => ({ id, more: fresh.get(id) ?? [] }))
  await read(
    ctx,
    sql`update saved_search s set told_until = ${ctx.now}, fitted = s.fitted || k.more
      from json_to_recordset(${JSON.stringify(known)}::json) k (id uuid, more uuid[]) where s.id = k.id returning s.id`,
  )
  await enqueueMails(ctx, await lettersFor(ctx, searches, fresh))
  return searches.length
}

/** By search: the challenges that fit it and did not before. */
async function whatIsNew(ctx: Ctx, searches: readonly Kept[], fitting: Fitting): Promise<Map<string, string[]>> {
  const own = searches.filter(({ sought }) => sought.needsMySkills)
  const needing = await needsOfPeople(ctx, [...new Set(own.map(({ accountId }) => accountId))])
  const fresh = new Map<string, string[]>()
  for (const { id, accountId, sought, fitted } of searches) {
    const before = new Set(fitted)
    const all = [...(await fitting(sought))].filter((challenge) => !before.has(challenge))
    const mine = sought.needsMySkills ? all.filter((challenge) => needing.get(accountId)?.has(challenge)) : all
    if (mine.length > 0) fresh.set(id, mine)
  }
  return fresh
}

/** Many look for the same; what fits is asked for once in a pass, and whom it is for apart from it. */
function rememberedFor(system: Ctx): Fitting {
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  return (sought) => {
    const anybodys = { ...sought, needsMySkills: undefined }
    const key = JSON.stringify(anybodys)
    const found = known.get(key) ?? fittingIds(system, anybodys).then((ids) => new Set(ids))
    known.set(key, found)
    return found
  }
}

/** One letter a person, whatever number of their searches it is that found something. */
async function lettersFor(ctx: Ctx, searches: readonly Kept[], fresh: ReadonlyMap<string, string[]>): Promise<Mail[]> {
  const challenges = await read<Named>(
    ctx,
    sql`select id, title, slug from challenge where id = ${anyOf([...new Set([...fresh.values()].flat())])}
      order by published_at desc, id`,
  )
  const byPerson = Map.groupBy(searches, ({ accountId }) => accountId)
  return [...byPerson].flatMap(([account, kept]): Mail[] => {
    const found = new Set(kept.flatMap(({ id }) => fresh.get(id) ?? []))
    const first = challenges.find((challenge) => found.has(challenge.id))
    if (!first) return []
    const facts = { challenge: first.title, slug: first.slug, count: String(found.size) }
    return [{ kind: found.size > 1 ? 'several-found' : 'one-found', to: { account }, facts }]
  })
}
