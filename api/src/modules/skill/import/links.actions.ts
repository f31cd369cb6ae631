import { anyOf, read, sql } from '../../../base/read.js'
import { circles } from '../rules/circles.js'
import type { Fault } from './faults.js'
import { countOf, remove, type Run } from './journal.js'

interface WishRow extends Fault {
  from: string
  to: string
}

const unknown = (concept: string) =>
  `${concept} is not known: import the file that describes it too, or leave the row out`

/** Links as told, between skills as they are here. Those that name what nobody knows are refused. */
export async function wishLinks({ ctx }: Run): Promise<Fault[]> {
  await read(
    ctx,
    sql`insert into wish select distinct on (1, 4, 5, 6) told.source, file, line,
      case when link = 'RELATED' then least(lower_end.skill_id, upper_end.skill_id) else lower_end.skill_id end, link,
      case when link = 'RELATED' then greatest(lower_end.skill_id, upper_end.skill_id) else upper_end.skill_id end, "isWhole"
    from staged_link told join reference lower_end on lower_end.ref = told."from" join reference upper_end on upper_end.ref = told."to"
    where lower_end.skill_id <> upper_end.skill_id order by 1, 4, 5, 6, "isWhole" desc, file, line`,
  )
  await read(ctx, sql`analyze wish`)
  const rows = await read<Fault & { concept: string }>(
    ctx,
    sql`select file, line, name.concept from staged_link told, lateral (values (told."from"), (told."to")) name(concept)
    where not exists (select 1 from reference where ref = name.concept) order by file, line`,
  )
  return rows.map(({ file, line, concept }) => ({ file, line, what: unknown(concept) }))
}

/** Links that a source once gave and, having told all between these very concepts, gives no more. */
export const dropUnsaidLinks = (run: Run) =>
  remove(
    run,
    'skill_link',
    sql`delete from skill_link old using skill_source where skill_source.id = old.source_id
      and exists (select 1 from wish where is_whole and wish.source = skill_source.key and wish.kind = old.kind)
      and exists (select 1 from identity met where met.source = skill_source.key and met.skill_id = old.from_id)
      and exists (select 1 from identity met where met.source = skill_source.key and met.skill_id = old.to_id)
      and not exists (select 1 from wish where wish.kind = old.kind and wish.from_id = old.from_id and wish.to_id = old.to_id)`,
  )

/** What would make a thing broader than itself is refused, with the circle it would close. */
export async function refuseCircles({ ctx }: Run): Promise<Fault[]> {
  const standing = await read<WishRow>(
    ctx,
    sql`select from_id as "from", to_id as "to" from skill_link where kind = 'BROADER'`,
  )
  const wishes = await read<WishRow>(
    ctx,
    sql`select file, line, from_id as "from", to_id as "to" from wish where kind = 'BROADER' and not exists (
      select 1 from skill_link old where old.kind = 'BROADER' and old.from_id = wish.from_id and old.to_id = wish.to_id)
    order by file, line`,
  )
  const found = circles(standing, wishes)
  if (!found.length) return []
  await read(
    ctx,
    sql`delete from wish using unnest(${found.map(({ wish }) => wish.from)}::uuid[], ${found.map(({ wish }) => wish.to)}::uuid[]) bad(from_id, to_id)
    where kind = 'BROADER' and wish.from_id = bad.from_id and wish.to_id = bad.to_id`,
  )
  const names = await read<{ id: string; name: string }>(
    ctx,
    sql`select id, label ->> (label ->> 'language') as name from skill where id = ${anyOf(found.flatMap(({ circle }) => circle))}`,
  )
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  return found.map(({ wish: { file, line }, circle }) => ({
    file,
    line,
    what: `it would close a circle (${circle.map((id) => nameOf.get(id)).join(' < ')}): leave out one of those rows`,
  }))
}

export const addLinks = (run: Run) =>
  countOf(
    run,
    sql`insert into skill_link (id, from_id, to_id, kind, source_id, run_id)
    select distinct on (from_id, wish.kind, to_id) gen_random_uuid(), from_id, to_id, wish.kind, skill_source.id, ${run.id}
    from wish join skill_source on skill_source.key = wish.source
    where not exists (select 1 from skill_link old where old.kind = 'RELATED' and wish.kind = 'RELATED'
      and old.from_id = wish.to_id and old.to_id = wish.from_id)
    order by from_id, wish.kind, to_id, file, line on conflict (from_id, kind, to_id) do nothing returning 1`,
  )
