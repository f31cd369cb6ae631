import type { Ctx } from '../../base/ctx.js'
import { read, sql, type Sql } from '../../base/read.js'

/**
 * Two concepts turn out to be one: `from` stays as a sign that points at `into`, and lends it its words and its place among
 * the others. What is above `into` does not come below it, so that nothing ever is its own forebear.
 */
export async function moveConcept(ctx: Ctx, from: string, into: string) {
  for (const statement of statements(ctx, from, into)) await read(ctx, statement)
}

const statements = (ctx: Ctx, from: string, into: string): Sql[] => [
  sql`insert into skill_synonym (id, skill_id, language, label)
    select gen_random_uuid(), ${into}::uuid, language, label from (
      select word.key as language, word.value as label from skill, jsonb_each_text(label) word
      where id = ${from}::uuid and word.key in ('sv', 'nb', 'en') and word.value is not null
      union select language, label from skill_synonym where skill_id = ${from}::uuid) said
    where not exists (select 1 from skill s, jsonb_each_text(s.label) own where s.id = ${into}::uuid and own.key = language and own.value = said.label)
    on conflict do nothing`,
  sql`delete from skill_synonym where skill_id = ${from}::uuid`,
  sql`with recursive above as (select ${into}::uuid as id
      union select l.to_id from skill_link l join above a on l.from_id = a.id where l.kind = 'BROADER')
    insert into skill_link (id, kind, from_id, to_id, source_id, run_id)
    select gen_random_uuid(), kind, from_id, ${into}::uuid, source_id, run_id from skill_link
    where to_id = ${from}::uuid and (case kind when 'BROADER' then from_id not in (select id from above) else from_id <> ${into}::uuid end)
    on conflict do nothing`,
  sql`insert into skill_link (id, kind, from_id, to_id, source_id, run_id)
    select gen_random_uuid(), kind, ${into}::uuid, to_id, source_id, run_id from skill_link
    where from_id = ${from}::uuid and kind = 'RELATED' and to_id <> ${into}::uuid on conflict do nothing`,
  sql`delete from skill_link where ${from}::uuid in (from_id, to_id)`,
  sql`update skill_origin set skill_id = ${into}::uuid where skill_id = ${from}::uuid`,
  ...moved('skill_term', ['language', 'label'], from, into),
  ...moved('occupation_skill', ['occupation_id'], from, into),
  sql`update skill set replaced_by_id = ${into}::uuid, retired_at = ${ctx.now} where id = ${from}::uuid or replaced_by_id = ${from}::uuid`,
]

/** Rows of a table that say something of `from` say it of `into`; where that is said already, once is enough. */
export const moved = (table: string, besides: readonly string[], from: string, into: string): Sql[] => {
  const isSaid = sql.join(
    besides.map((column) => sql`other.${sql.ref(column)} = it.${sql.ref(column)}`),
    sql` and `,
  )
  return [
    sql`update ${sql.table(table)} it set skill_id = ${into}::uuid where skill_id = ${from}::uuid
      and not exists (select 1 from ${sql.table(table)} other where other.skill_id = ${into}::uuid and ${isSaid})`,
    sql`delete from ${sql.table(table)} where skill_id = ${from}::uuid`,
  ]
}
