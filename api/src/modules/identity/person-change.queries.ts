import type { Ctx } from '../../base/ctx.js'
import { read, readOne, sql, type Sql } from '../../base/read.js'

/** How far somebody has read: all that was committed by then, and when that was by the database's own clock. */
export interface ReadUntil {
  readonly snapshot: string
  readonly seconds: number
}

export interface ChangedPeople extends ReadUntil {
  /** The first eight digits of their ids. */
  readonly people: string[]
}

/** A word is kept for two hours; whoever has not listened for one begins anew. */
const KEPT_SECONDS = 7200
const MAY_BE_AWAY_SECONDS = 3600

const position = sql`pg_current_snapshot()::text as snapshot, extract(epoch from clock_timestamp())::float8 as seconds`

/** Nobody is missed whose transaction ended late: what counts is what the last reader could see, not in which order. */
const isNew = ({ snapshot }: ReadUntil) => sql`transaction >= pg_snapshot_xmin(${snapshot}::pg_snapshot)
  and not pg_visible_in_snapshot(transaction, ${snapshot}::pg_snapshot)`

export async function changedPeople(system: Ctx, since: ReadUntil | null): Promise<ChangedPeople> {
  const row = await readOne<ChangedPeople>(
    system,
    sql`
    select ${position}, coalesce((select json_agg(distinct beginning) from person_change
      where ${since ? isNew(since) : sql`false`}), '[]') as people`,
  )
  return row!
}

/**
 * The same, and more of them by the same moment: what `more` tells of the `beginning`s in `changed`, which are the first
 * so many after `last`.
 */
export const changedAnd = (more: Sql, since: ReadUntil, last: string, first: number) => sql`
  with changed as materialized (
    select distinct beginning from person_change where ${isNew(since)} and beginning > ${last} order by beginning limit ${first})
  select ${position}, coalesce((select json_agg(beginning order by beginning) from changed), '[]') as people, ${more}`

export const hasBeenAway = (since: ReadUntil, now: ReadUntil) => now.seconds - since.seconds > MAY_BE_AWAY_SECONDS

export async function forgetOldChanges(system: Ctx): Promise<void> {
  await read(system, sql`delete from person_change where at < now() - make_interval(secs => ${KEPT_SECONDS})`)
}
