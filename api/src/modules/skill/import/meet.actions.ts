import { read, sql, type Sql } from '../../../base/read.js'
import type { SourceKey } from '../rules/staged.js'
import { COLUMN, madeFrom, OURS, type ConceptSource } from './concepts.actions.js'
import type { Fault } from './faults.js'
import type { Run } from './journal.js'

/** One row for a concept in a language: of two kinds of file the better, of two rows the first. */
export async function refuseDoubles({ ctx, files }: Run): Promise<Fault[]> {
  const [own, first] = [
    sql`partition by source, concept, language, rank order by file, line`,
    sql`order by rank, file, line`,
  ]
  const rows = await read<Fault & { concept: string; firstFile: number; firstLine: number }>(
    ctx,
    sql`select file, line, concept, first_file, first_line from (
      select *, first_value(file) over (${own}) as first_file, first_value(line) over (${own}) as first_line, first_value(label) over (${own}) as first_label,
        row_number() over (${own}) as place from staged_concept) told
    where place > 1 and label <> first_label order by file, line`,
  )
  await read(
    ctx,
    sql`delete from staged_concept using (select ctid as at, row_number() over (partition by source, concept, language ${first}) as place
      from staged_concept) told where staged_concept.ctid = told.at and place > 1`,
  )
  return rows.map(({ file, line, concept, firstFile, firstLine }) => ({
    file,
    line,
    what: `${concept} has another name on line ${firstLine}${firstFile === file ? '' : ` of ${files[firstFile]}`} already: keep the right one of the two`,
  }))
}

/** What every concept that is known may be called: its own id, its addresses, the key of the skill. */
export async function learnReferences({ ctx }: Run) {
  await read(ctx, sql`truncate reference`)
  await read(
    ctx,
    sql`insert into reference select distinct on (ref) ref, coalesce(skill.replaced_by_id, skill.id) from (
      select 1 as place, concept as ref, skill_id from skill_origin
      union all select 2, esco_uri, id from skill where esco_uri is not null
      union all select 3, jobtech_id, id from skill where jobtech_id is not null
      union all select 4, key, id from skill) told join skill on skill.id = told.skill_id
    order by ref, place, skill.retired_at nulls first, skill.id`,
  )
  await read(
    ctx,
    sql`insert into reference select distinct on (alias.id) alias.id, known.skill_id
      from staged_alias alias join reference known on known.ref = alias.concept order by alias.id, known.skill_id
    on conflict do nothing`,
  )
  await read(ctx, sql`analyze reference`)
}

const unmet = (
  source: SourceKey,
) => sql`(select distinct on (concept) * from staged_concept told where source = ${source}
  and not exists (select 1 from identity met where met.source = told.source and met.concept = told.concept) order by concept)`

/** Which skill each concept is: known before, the same by address or by word of a crosswalk, of the same name, or new. */
export async function meet(run: Run, source: ConceptSource) {
  const put = (how: string, concepts: Sql) =>
    read(run.ctx, sql`insert into identity select ${source}, concept, skill_id, ${how} from (${concepts}) met`)
  const theOnly = sql`group by told.concept having count(distinct known.skill_id) = 1`
  const only = sql`told.concept, min(known.skill_id::text)::uuid as skill_id`
  await put(
    'known',
    sql`select told.concept, known.skill_id from ${unmet(source)} told join skill_source on skill_source.key = told.source
      join skill_origin known on known.source_id = skill_source.id and known.concept = told.concept`,
  )
  await put(
    'merged',
    sql`select ${only} from ${unmet(source)} told join (select id as skill_id, ${sql.ref(COLUMN[source])} as name from skill
      where replaced_by_id is null) known on known.name = told.concept ${theOnly}`,
  )
  await learnReferences(run)
  await put(
    'merged',
    sql`select ${only} from ${unmet(source)} told join (select one, other from staged_same union select other, one from staged_same) same
      on same.one = told.concept join reference known on known.ref = same.other ${theOnly}`,
  )
  await gatherNames(run, source)
  await put('merged', ofTheSameName(source))
  await put(
    'new',
    sql`select concept, ${madeFrom(sql`told.source`, sql`told.concept`)} as skill_id from ${unmet(source)} told
      where exists (select 1 from staged_concept named where named.source = told.source and named.concept = told.concept
        and named.language in ${OURS} and not named."isRetired")`,
  )
}

/** Names by which a skill may be met: of what is offered, is no heading, and is not tied to another concept of the source. */
async function gatherNames({ ctx }: Run, source: ConceptSource) {
  await read(ctx, sql`drop table if exists pg_temp.name`)
  await read(
    ctx,
    sql`create temp table name on commit drop as
    select skill.id as skill_id, spoken.key as language, lower(spoken.value) as label from skill, jsonb_each_text(skill.label) spoken
    where retired_at is null and not is_group and ${sql.ref(COLUMN[source])} is null and spoken.key in ${OURS}
      and not exists (select 1 from identity met where met.source = ${source} and met.skill_id = skill.id)
      and not exists (select 1 from skill_origin origin join skill_source on skill_source.id = origin.source_id
        where skill_source.key = ${source} and origin.skill_id = skill.id)`,
  )
  await read(ctx, sql`analyze name`)
}

/** The same name in the same language, where there is one such concept and one such skill, and neither is met otherwise. */
const ofTheSameName = (source: ConceptSource) => sql`
  with alike as (
    select distinct told.concept, name.skill_id from staged_concept told
    join name on name.language = told.language and name.label = lower(told.label)
    where told.source = ${source} and not told."isGroup" and not told."isRetired"),
  sole as (select *, count(*) over (partition by concept) as skills, count(*) over (partition by skill_id) as concepts from alike)
  select concept, skill_id from sole where skills = 1 and concepts = 1
    and not exists (select 1 from identity met where met.source = ${source} and met.concept = sole.concept)`

/** Concepts that cannot be shown, and those that are gone there and were never here. */
export async function refuseNameless({ ctx }: Run, source: ConceptSource): Promise<Fault[]> {
  const rows = await read<Fault & { concept: string; language: string }>(
    ctx,
    sql`select file, line, concept, language from staged_concept told where source = ${source} and not "isRetired"
      and not exists (select 1 from identity met where met.source = told.source and met.concept = told.concept) order by file, line`,
  )
  return rows.map(({ file, line, concept, language }) => ({
    file,
    line,
    what: `${concept} has a name in "${language}" only, and none in Swedish, bokmål or English: import the English file too`,
  }))
}
