import { asSystemAtOnce, type Ctx } from '../../../base/ctx.js'
import { read, readOne, sql } from '../../../base/read.js'
import {
  addOrigins,
  addSkills,
  changeSkills,
  conceptSources,
  replaceSkills,
  type ConceptSource,
} from './concepts.actions.js'
import { CannotImport, type Fault } from './faults.js'
import type { Run } from './journal.js'
import { addLinks, dropUnsaidLinks, refuseCircles, wishLinks } from './links.actions.js'
import { learnReferences, meet, refuseDoubles, refuseNameless } from './meet.actions.js'
import { mergeSame } from './merges.actions.js'
import { bringNeeds, bringOccupations, refuseNeeds } from './occupations.actions.js'
import { dropSilentSources, writeSources } from './sources.js'
import { makeStage, stager, type StagedRow } from './stage.actions.js'
import { changeWords } from './words.actions.js'

export interface ImportWish {
  /** Names of the files, in the order in which rows point at them. */
  files: readonly string[]
  rows: AsyncIterable<StagedRow>
  /** Do everything, say what it came to, and keep nothing. */
  isDryRun: boolean
  tell: (what: string) => void
}

export interface ImportCounts {
  [what: string]: number
  new: number
  changed: number
  same: number
  merged: number
  refused: number
}

export interface Imported {
  /** Null when nothing was kept: a dry run, or nothing that was not there already. */
  run: number | null
  counts: ImportCounts
  faults: Fault[]
}

/** Thrown to take back what was done; what it came to is told all the same. */
class TakenBack extends Error {}

/** Takes over what the files say, all in one transaction, so that a file that breaks off leaves nothing behind. */
export async function importSkills(ctx: Ctx, wish: ImportWish): Promise<Imported> {
  let imported: Imported | undefined
  try {
    await asSystemAtOnce(ctx, async (system) => {
      const run = await beginRun(system, wish.files)
      imported = await bring(run, wish)
      if (wish.isDryRun || imported.run === null) throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
  return wish.isDryRun ? { ...imported!, run: null } : imported!
}

/** One at a time, and with the time that it takes. */
export async function aloneWithTime(ctx: Ctx) {
  await read(ctx, sql`set local statement_timeout = '10min'`)
  await read(ctx, sql`set local lock_timeout = '10s'`)
  // What PostgreSQL believes of the sizes of tables is of before the import, and loops within loops are what it then chooses.
  await read(ctx, sql`set local enable_nestloop = off`)
  const lock = await readOne<{ isOurs: boolean }>(
    ctx,
    sql`select pg_try_advisory_xact_lock(hashtext('skill import')) as is_ours`,
  )
  if (!lock!.isOurs) throw new CannotImport('Another import is under way: wait until it has ended, then try again.')
}

async function beginRun(ctx: Ctx, files: readonly string[]): Promise<Run> {
  await aloneWithTime(ctx)
  const row = await readOne<{ id: string }>(
    ctx,
    sql`insert into skill_import (id, number, started_at, files, counts)
    select gen_random_uuid(), coalesce(max(number), 0) + 1, ${ctx.now}, ${files}::text[], '{}' from skill_import returning id`,
  )
  return { ctx, id: row!.id, files }
}

async function bring(run: Run, { rows, tell }: ImportWish): Promise<Imported> {
  const faults: Fault[] = []
  const counts: ImportCounts = { new: 0, changed: 0, same: 0, merged: 0, refused: 0 }
  await makeStage(run)
  await writeSources(run)
  faults.push(...(await gather(run, rows)), ...(await refuseDoubles(run)))
  tell('Comparing concepts with what is here.')
  for (const source of await sourcesTold(run)) faults.push(...(await bringConcepts(run, source, counts)))
  await learnReferences(run)
  const { merged, faults: unmerged } = await mergeSame(run)
  counts.merged += merged
  tell('Tying concepts to each other.')
  faults.push(...unmerged, ...(await bringLinks(run, counts)))
  tell('Noting what occupations take.')
  const occupations = await bringOccupations(run)
  faults.push(...(await refuseNeeds(run)))
  const needs = await bringNeeds(run)
  Object.assign(counts, {
    ...{ occupationsNew: occupations.added, occupationsChanged: occupations.changed },
    ...{ needsNew: needs.added, needsChanged: needs.changed, needsRemoved: needs.removed, refused: faults.length },
  })
  await dropSilentSources(run.ctx)
  return { run: await endRun(run, counts), counts, faults }
}

async function gather(run: Run, rows: AsyncIterable<StagedRow>): Promise<Fault[]> {
  const faults: Fault[] = []
  const stage = stager(run)
  for await (const row of rows) {
    const { staged, file, line } = row
    if (staged.kind === 'fault') faults.push({ file, line, what: staged.what })
    else await stage.put(row)
  }
  await stage.end()
  return faults
}

/** In the order that makes ESCO the one which others are merged with. */
async function sourcesTold({ ctx }: Run): Promise<readonly ConceptSource[]> {
  const told = await read<{ source: string }>(ctx, sql`select distinct source from staged_concept`)
  return conceptSources.filter((source) => told.some((one) => one.source === source))
}

async function bringConcepts(run: Run, source: ConceptSource, counts: ImportCounts): Promise<Fault[]> {
  await meet(run, source)
  await read(run.ctx, sql`analyze identity`)
  counts.new += await addSkills(run, source)
  const changed = new Set(await changeSkills(run, source))
  await addOrigins(run, source)
  await learnReferences(run)
  for (const id of [...(await replaceSkills(run, source)), ...(await changeWords(run, source))]) changed.add(id)
  const known = await read<{ skillId: string; how: string }>(
    run.ctx,
    sql`select skill_id, how from identity where source = ${source} and how <> 'new'`,
  )
  for (const { skillId, how } of known)
    counts[how === 'merged' ? 'merged' : changed.has(skillId) ? 'changed' : 'same']!++
  return refuseNameless(run, source)
}

async function bringLinks(run: Run, counts: ImportCounts): Promise<Fault[]> {
  const unknown = await wishLinks(run)
  const removed = await dropUnsaidLinks(run)
  const round = await refuseCircles(run)
  Object.assign(counts, { linksRemoved: removed.length, linksNew: await addLinks(run) })
  return [...unknown, ...round]
}

/** The number of the run, or null when it left everything as it was. */
async function endRun({ ctx, id }: Run, counts: ImportCounts): Promise<number | null> {
  const row = await readOne<{ number: number; changes: number }>(
    ctx,
    sql`update skill_import run set counts = ${JSON.stringify(counts)}::jsonb where id = ${id}
    returning number, (select count(*)::int from skill_import_change where run_id = run.id) as changes`,
  )
  const { refused: _, same: __, ...brought } = counts
  return row!.changes > 0 || Object.values(brought).some((count) => count > 0) ? row!.number : null
}
