import type { Ctx } from '../../base/ctx.js'
import { pageFrom, type PageWish } from '../../base/list.js'
import { loadMany, loadOne } from '../../base/loader.js'
import type { Page } from '../../base/page.js'
import { anyOf, read, readOne, sql } from '../../base/read.js'
import { challengeById } from '../challenge/index.js'
import type { ChallengeEvent, Event } from './event.entity.js'

export type EventRow = Omit<Event, 'hub'> & { hubId: string | null }
export type ChallengeEventRow = Omit<ChallengeEvent, 'event' | 'challenge'> & { eventId: string; challengeId: string }

export const eventById = loadOne<EventRow>(
  (ctx, ids) => read(ctx, sql`select * from event where id = ${anyOf(ids)}`),
  (row) => row.id,
)

export const eventsOfHub = loadMany<EventRow>(
  (ctx, ids) => read(ctx, sql`select * from event where hub_id = ${anyOf(ids)} order by starts_at desc, id`),
  (row) => row.hubId!,
)

export const eventsOfChallenge = loadMany<ChallengeEventRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`
      select link.* from challenge_event link join event on event.id = link.event_id
      where link.challenge_id = ${anyOf(ids)} order by event.starts_at desc, link.id`,
    ),
  (row) => row.challengeId,
)

const linksOfEvent = loadMany<ChallengeEventRow>(
  (ctx, ids) => read(ctx, sql`select * from challenge_event where event_id = ${anyOf(ids)} order by how, id`),
  (row) => row.eventId,
)

/** Only the links to challenges that the viewer may see. */
export async function challengesOfEvent(ctx: Ctx, event: string): Promise<ChallengeEventRow[]> {
  const links = await linksOfEvent(ctx, event)
  const seen = await Promise.all(links.map((link) => challengeById(ctx, link.challengeId)))
  return links.filter((_, at) => seen[at])
}

export const eventBySlug = (ctx: Ctx, slug: string) =>
  readOne<EventRow>(ctx, sql`select * from event where slug = ${slug}`)

/** What is to come, soonest first; with the past, everything, latest first. One without a known end goes on for half a day. */
export function listEvents(ctx: Ctx, wish: PageWish & { includePast?: boolean | null }): Promise<Page<EventRow>> {
  if (wish.includePast) return pageFrom(ctx, wish, sql`event`, sql`starts_at desc, id`)
  return pageFrom(
    ctx,
    wish,
    sql`event where coalesce(ends_at, starts_at + interval '12 hours') >= ${ctx.now}`,
    sql`starts_at, id`,
  )
}
