import type { Ctx } from '../../base/ctx.js'
import { read, readOne, sql } from '../../base/read.js'

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

/** Nobody is missed whose transaction ended late: what counts is what the last reader could see, not in which order. */
export async function changedPeople(system: Ctx, since: ReadUntil | null): Promise<ChangedPeople> {
  const isNew = since
    ? sql`transaction >= pg_snapshot_xmin(${since.snapshot}::pg_snapshot) and not pg_visible_in_snapshot(transaction, ${since.snapshot}::pg_snapshot)`
    : sql`false`
  const row = await readOne<ChangedPeople>(
    system,
    sql`
    select pg_current_snapshot()::text as snapshot, extract(epoch from clock_timestamp())::float8 as seconds,
      coalesce((select json_agg(distinct beginning) from person_change where ${isNew}), '[]') as people`,
  )
  return row!
}

export const hasBeenAway = (since: ReadUntil, now: ReadUntil) => now.seconds - since.seconds > MAY_BE_AWAY_SECONDS

export async function forgetOldChanges(system: Ctx): Promise<void> {
  await read(system, sql`delete from person_change where at < now() - make_interval(secs => ${KEPT_SECONDS})`)
}
