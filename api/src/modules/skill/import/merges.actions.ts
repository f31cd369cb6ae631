import { read, sql } from '../../../base/read.js'
import type { Fault } from './faults.js'
import { change, type Run } from './journal.js'
import { learnReferences } from './meet.actions.js'

interface Told extends Fault {
  source: string
  one: string
  other: string
}

/** What is said to be the same and names something unknown is refused. */
async function refuseUnknown({ ctx }: Run): Promise<Fault[]> {
  const rows = await read<Fault & { concept: string }>(
    ctx,
    sql`select file, line, name.concept from staged_same told, lateral (values (told.one), (told.other)) name(concept)
    where not exists (select 1 from reference where ref = name.concept) order by file, line`,
  )
  return rows.map(({ file, line, concept }) => ({
    file,
    line,
    what: `${concept} is not known: import the file that describes it too, or leave the row out`,
  }))
}

/** Concepts said to be the same that are nevertheless two skills here. */
const twoHere = ({ ctx }: Run) =>
  read<Told>(
    ctx,
    sql`select told.* from staged_same told join reference one on one.ref = told.one join reference other on other.ref = told.other
    where one.skill_id <> other.skill_id order by file, line`,
  )

/** The two skills as they are by now, the one that stays first: ours before others', then the one that was here before. */
const skillsOf = ({ ctx }: Run, { one, other }: Told) =>
  read<{ id: string; isOurs: boolean }>(
    ctx,
    sql`select skill.id, skill.run_id is null as is_ours from skill left join skill_import run on run.id = skill.run_id
    where skill.id in (select coalesce(now.replaced_by_id, now.id) from reference known join skill now on now.id = known.skill_id
      where known.ref in (${one}, ${other}))
    order by skill.run_id is not null, run.number, skill.key`,
  )

/**
 * From now on what is said of one concept is said of the other: its words and links go along. Unlike when a person merges
 * two, what people said with it stays where it is and is led on, so that the run can be taken back.
 */
async function mergeInto(run: Run, stays: string, goes: string, { source, file, line }: Told) {
  const { ctx, id } = run
  await change(run, 'skill_origin', sql`update skill_origin set skill_id = ${stays} where skill_id = ${goes}`)
  await read(
    ctx,
    sql`insert into skill_synonym (id, skill_id, language, label, source_id, run_id)
    select distinct on (language, lower(label)) gen_random_uuid(), ${stays}::uuid, language, label, source_id, ${id} from (
      select language, label, source_id from skill_synonym where skill_id = ${goes}
      union all select spoken.key, spoken.value, (select source_id from skill_origin where skill_id = ${stays} order by concept limit 1)
        from skill, jsonb_each_text(label) spoken where skill.id = ${goes} and spoken.key in ('sv', 'nb', 'en')) word
    where not exists (select 1 from skill_synonym old where old.skill_id = ${stays} and old.language = word.language and lower(old.label) = lower(word.label))
      and not exists (select 1 from skill where skill.id = ${stays} and lower(label ->> word.language) = lower(word.label))`,
  )
  await read(
    ctx,
    sql`insert into wish select ${source}, ${file}::int, ${line}::int, case when from_id = ${goes} then ${stays}::uuid else from_id end, kind,
      case when to_id = ${goes} then ${stays}::uuid else to_id end, false
    from skill_link where ${goes} in (from_id, to_id) and ${stays} not in (from_id, to_id)`,
  )
  await change(
    run,
    'occupation_skill',
    sql`update occupation_skill set skill_id = ${stays} where skill_id = ${goes} and not exists (
      select 1 from occupation_skill old where old.skill_id = ${stays} and old.occupation_id = occupation_skill.occupation_id)`,
  )
  await retire(run, stays, goes)
}

async function retire(run: Run, stays: string, goes: string) {
  await change(
    run,
    'skill',
    sql`update skill set esco_uri = coalesce(skill.esco_uri, gone.esco_uri), jobtech_id = coalesce(skill.jobtech_id, gone.jobtech_id)
    from skill gone where gone.id = ${goes} and skill.id = ${stays}`,
  )
  await change(
    run,
    'skill',
    sql`update skill set replaced_by_id = ${stays}, retired_at = coalesce(retired_at, ${run.ctx.now}) where id = ${goes} or replaced_by_id = ${goes}`,
  )
}

/** Makes one of what a crosswalk says is one. Two concepts of our own are for the catalogue to merge. */
export async function mergeSame(run: Run): Promise<{ merged: number; faults: Fault[] }> {
  const faults = await refuseUnknown(run)
  let merged = 0
  for (const told of await twoHere(run)) {
    const [stays, goes] = await skillsOf(run, told)
    if (!stays || !goes) continue
    if (goes.isOurs) {
      const what = `${told.one} and ${told.other} are two concepts of our own catalogue: merge them there, or leave the row out`
      faults.push({ file: told.file, line: told.line, what })
      continue
    }
    await mergeInto(run, stays.id, goes.id, told)
    merged++
  }
  await learnReferences(run)
  return { merged, faults }
}
