import type { Ctx } from '../../../base/ctx.js'
import { read, readOne, sql, type Sql } from '../../../base/read.js'

/** A run that is under way: the context of the one transaction it is, and what its rows are marked with. */
export interface Run {
  ctx: Ctx
  id: string
  /** The names of the files, for saying where something stands. */
  files: readonly string[]
}

export type Table =
  | 'skill'
  | 'skill_synonym'
  | 'skill_link'
  | 'skill_term'
  | 'skill_origin'
  | 'occupation'
  | 'occupation_skill'

/** How many rows a statement that ends in `returning` made. */
export async function countOf({ ctx }: Run, statement: Sql): Promise<number> {
  const answer = await readOne<{ count: number }>(
    ctx,
    sql`with done as (${statement}) select count(*)::int as count from done`,
  )
  return answer!.count
}

const journal = sql`insert into skill_import_change (id, run_id, "table", "row", is_removed, before)`

/** Changes rows and keeps how they were: of each the columns that changed. Answers with the rows' ids. */
export async function change({ ctx, id }: Run, table: Table, update: Sql): Promise<string[]> {
  const name = sql.ref(table)
  const rows = await read<{ row: string }>(
    ctx,
    sql`with now as (${update} returning ${name}.id, to_jsonb(${name}.*) as row)
    ${journal} select gen_random_uuid(), ${id}, ${table}, now.id, false,
      (select jsonb_object_agg(was.key, was.value) from jsonb_each(to_jsonb(old.*)) was
        where was.value is distinct from now.row -> was.key)
    from now join ${name} old on old.id = now.id where old.run_id is distinct from ${id}
    on conflict (run_id, "table", "row") do update set before = excluded.before || skill_import_change.before
    returning "row"`,
  )
  return rows.map(({ row }) => row)
}

/** Takes rows of the table, called `old` in the deletion, away and keeps them whole. Answers with the skills they belonged to, where they belonged to one. */
export async function remove({ ctx, id }: Run, table: Table, deletion: Sql): Promise<string[]> {
  const rows = await read<{ skill: string }>(
    ctx,
    sql`with gone as (${deletion} returning old.*), kept as (
      ${journal} select gen_random_uuid(), ${id}, ${table}, gone.id, true, to_jsonb(gone.*) from gone
      on conflict (run_id, "table", "row") do update set is_removed = true, before = excluded.before || skill_import_change.before
      returning before)
    select coalesce(before ->> 'skill_id', before ->> 'from_id', before ->> 'id') as skill from kept`,
  )
  return rows.map(({ skill }) => skill)
}
