import { asSystem, asSystemAtOnce, type Ctx } from '../../../base/ctx.js'
import { anyOf, read, readOne, sql } from '../../../base/read.js'
import { CannotImport } from './faults.js'
import { aloneWithTime, type ImportCounts } from './import.actions.js'
import type { Table } from './journal.js'
import { dropSilentSources } from './sources.js'

export interface ImportRun {
  id: string
  number: number
  startedAt: Date
  files: string[]
  counts: ImportCounts
  undoneAt: Date | null
}

export const importRuns = (ctx: Ctx) =>
  read<ImportRun>(asSystem(ctx), sql`select * from skill_import order by number desc`)

/** What was taken away and set back; `kept` are the names of concepts that somebody uses, which are no longer offered. */
export interface Undone {
  removed: number
  kept: string[]
}

/** Makes everything as it was before a run. Only the last one can be undone, because each builds on those before. */
export function undoImport(ctx: Ctx, number: number): Promise<Undone> {
  return asSystemAtOnce(ctx, async (system) => {
    await aloneWithTime(system)
    const run = await undoable(system, number)
    const kept = await usedSkills(system, run.id)
    await takeAway(
      system,
      run.id,
      kept.map(({ id }) => id),
    )
    await setBack(system, run.id)
    const removed = await takeSkillsAway(
      system,
      run.id,
      kept.map(({ id }) => id),
    )
    await read(system, sql`delete from skill_import_change where run_id = ${run.id}`)
    await read(system, sql`update skill_import set undone_at = ${ctx.now} where id = ${run.id}`)
    await dropSilentSources(system)
    return { removed, kept: kept.map(({ name }) => name) }
  })
}

async function undoable(ctx: Ctx, number: number): Promise<ImportRun> {
  const runs = await read<ImportRun>(ctx, sql`select * from skill_import where number >= ${number} order by number`)
  const run = runs.find((one) => one.number === number)
  if (!run) throw new CannotImport(`There is no run ${number}: --runs lists them.`)
  if (run.undoneAt) throw new CannotImport(`Run ${number} was undone already.`)
  const later = runs.filter((one) => one.number > number && !one.undoneAt).map((one) => one.number)
  if (later.length)
    throw new CannotImport(`Run ${later.at(-1)} came after run ${number} and builds on it: undo that one first.`)
  return run
}

/** Skills of the run that somebody has said something with, wherever it is kept: locked, so that nobody else does meanwhile. */
async function usedSkills(ctx: Ctx, run: string) {
  await read(ctx, sql`select from skill where run_id = ${run} for update`)
  const uses = await read<{ table: string; column: string }>(
    ctx,
    sql`select reference.conrelid::regclass::text as "table", attname as "column" from pg_constraint reference
    join pg_attribute on attrelid = reference.conrelid and attnum = reference.conkey[1]
    where reference.confrelid = 'skill'::regclass and contype = 'f' and confdeltype in ('a', 'r')`,
  )
  if (!uses.length) return []
  const used = sql.join(
    uses.map(({ table, column }) => sql`select ${sql.ref(column)} as id from ${sql.table(table)}`),
    sql` union `,
  )
  return read<{ id: string; name: string }>(
    ctx,
    sql`select id, label ->> (label ->> 'language') as name from skill where run_id = ${run} and id in (${used}) order by name`,
  )
}

const links: readonly Table[] = ['skill_link', 'occupation_skill', 'occupation']
const words: readonly Table[] = ['skill_synonym', 'skill_term', 'skill_origin']

/** What the run added, but for what belongs to skills that are kept: those must be found again. */
async function takeAway(ctx: Ctx, run: string, kept: readonly string[]) {
  for (const table of links) await read(ctx, sql`delete from ${sql.table(table)} where run_id = ${run}`)
  for (const table of words)
    await read(ctx, sql`delete from ${sql.table(table)} where run_id = ${run} and not skill_id = ${anyOf(kept)}`)
}

/** What the run changed gets its old columns back; what it took away comes back whole. */
async function setBack(ctx: Ctx, run: string) {
  const tables = await read<{ table: Table; columns: string[] }>(
    ctx,
    sql`select "table", (select json_agg(attname order by attnum) from pg_attribute where attrelid = to_regclass("table")
      and attnum > 0 and not attisdropped and attname <> 'id') as columns
    from skill_import_change where run_id = ${run} group by "table"`,
  )
  for (const { table, columns } of tables) {
    const name = sql.table(table)
    const list = sql.join(columns.map((column) => sql.ref(column)))
    await read(
      ctx,
      sql`update ${name} set (${list}) = (select ${list} from jsonb_populate_record(${name}, change.before) was)
      from skill_import_change change where change.run_id = ${run} and "table" = ${table} and not is_removed and "row" = ${name}.id`,
    )
    await read(
      ctx,
      sql`insert into ${name} select (jsonb_populate_record(null::${name}, before)).* from skill_import_change
      where run_id = ${run} and "table" = ${table} and is_removed`,
    )
  }
}

async function takeSkillsAway(ctx: Ctx, run: string, kept: readonly string[]): Promise<number> {
  await read(ctx, sql`update skill set retired_at = ${ctx.now} where id = ${anyOf(kept)} and retired_at is null`)
  const answer = await readOne<{ count: number }>(
    ctx,
    sql`with gone as (delete from skill where run_id = ${run} and not id = ${anyOf(kept)} returning 1) select count(*)::int as count from gone`,
  )
  return answer!.count
}
