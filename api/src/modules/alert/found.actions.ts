import type { Ctx } from '../../base/ctx.js'
import { enqueueMails } from '../../base/job.js'
import type { LocalizedText } from '../../base/localized.js'
import { read, sql } from '../../base/read.js'
import { whereChallenges } from '../challenge/index.js'
import type { SavedSearchRow } from './search.actions.js'

/** How many at a time: the rest waits for the next hour. */
const AT_ONCE = 500

interface Found {
  title: LocalizedText
  slug: string
}

/** Tells each who keeps a search what has been posted since they were last told; a letter for each search, never twice. */
export async function tellWhatWasFound(system: Ctx) {
  const searches = await read<SavedSearchRow & { accountId: string }>(
    system,
    sql`select * from saved_search where told_until < (select max(published_at) from challenge) order by told_until, id limit ${AT_ONCE}`,
  )
  for (const search of searches)
    await system.em.transactional((em) => tellOne({ ...system, em: em as Ctx['em'] }, search))
}

async function tellOne(ctx: Ctx, { id, accountId, sought, toldUntil }: SavedSearchRow & { accountId: string }) {
  const asThem = { ...ctx, viewer: { ...ctx.viewer, accountId } }
  const found = await read<Found>(
    ctx,
    sql`select c.title, c.slug from challenge c where ${whereChallenges(asThem, { ...sought, publication: undefined })}
      and c.published_at > ${toldUntil} and c.published_at <= ${ctx.now} order by c.published_at, c.id limit 5`,
  )
  await read(ctx, sql`update saved_search set told_until = ${ctx.now} where id = ${id} returning id`)
  const [first] = found
  if (!first) return
  const facts = { challenge: first.title, slug: first.slug, count: String(found.length) }
  await enqueueMails(ctx, [
    { kind: found.length > 1 ? 'several-found' : 'one-found', to: { account: accountId }, facts },
  ])
}
