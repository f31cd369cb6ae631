import { read, sql, type Sql } from '../../../base/read.js'
import { change, countOf, type Run } from './journal.js'

/** The languages of the site: a concept with a name in none of them cannot be shown. */
export const OURS = sql`('sv', 'nb', 'en')`
export const COLUMN = { esco: 'esco_uri', jobtech: 'jobtech_id' }
export type ConceptSource = keyof typeof COLUMN
export const conceptSources: readonly ConceptSource[] = ['esco', 'jobtech']

/** The id of the skill that a concept makes where it meets none: the same on every machine. */
export const madeFrom = (source: Sql, concept: Sql) => sql`md5(${source} || ':' || ${concept})::uuid`

const whole = (words: Sql) => sql`jsonb_build_object('language',
  case when ${words} ? 'en' then 'en' when ${words} ? 'sv' then 'sv' else 'nb' end)`

/** What all files of a source say of a skill. Where two of its concepts are one skill, the one that made it speaks. */
const told = (source: ConceptSource) => sql`
  select distinct on (skill_id) * from (
    select met.skill_id, met.how, told.concept, bool_and(told."isGroup") as is_group, max(told.reuse) as reuse,
      bool_or(told."isRetired") as is_retired, met.skill_id = ${madeFrom(sql`told.source`, sql`told.concept`)} as is_maker,
      jsonb_object_agg(told.language, told.label) as label,
      coalesce(jsonb_object_agg(told.language, told.description) filter (where told.description <> ''), '{}') as description
    from staged_concept told join identity met on met.source = told.source and met.concept = told.concept
    where told.source = ${source} and told.language in ${OURS} group by met.skill_id, met.how, told.source, told.concept) each
  order by skill_id, is_maker desc, concept`

/** `…/esco/skill/0005c151-…` is `0005c151-…`, and `…/esco/isced-f/00` is `isced-f-00`. */
const shortAddress = sql`lower(replace(regexp_replace(concept, '^.*/esco/(skill/)?', ''), '/', '-'))`

export const addSkills = (run: Run, source: ConceptSource) =>
  countOf(
    run,
    sql`insert into skill (id, key, label, description, themes, ${sql.ref(COLUMN[source])}, reuse_level, is_group, run_id)
    select skill_id, ${source} || '-' || ${source === 'esco' ? shortAddress : sql`concept`}, label || ${whole(sql`label`)},
      case when description <> '{}' then description || ${whole(sql`description`)} end, '{}', concept, reuse, is_group, ${run.id}
    from (${told(source)}) told where how = 'new' returning 1`,
  )

export const addOrigins = (run: Run, source: ConceptSource) =>
  read(
    run.ctx,
    sql`insert into skill_origin (id, skill_id, source_id, concept, run_id)
    select gen_random_uuid(), met.skill_id, skill_source.id, met.concept, ${run.id}
    from identity met join skill_source on skill_source.key = met.source where met.source = ${source} and met.how <> 'known'`,
  )

/** The concept that made a skill may rename it; another one only fills in what it lacks. */
const renewed = (old: Sql, said: Sql) => sql`case
  when is_maker then jsonb_strip_nulls(coalesce(${old}, '{}')) || ${said} || ${whole(sql`(coalesce(${old}, '{}') || ${said})`)}
  else ${said} || jsonb_strip_nulls(coalesce(${old}, ${whole(said)})) end`

/** Brings what was known to what is told now. Answers with the skills that changed. */
export function changeSkills(run: Run, source: ConceptSource): Promise<string[]> {
  const address = sql.ref(COLUMN[source])
  const next = sql`
    select skill.id, ${renewed(sql`skill.label`, sql`told.label`)} as label,
      case when told.description = '{}' then jsonb_strip_nulls(skill.description) else ${renewed(sql`skill.description`, sql`told.description`)} end as description,
      case when is_maker then coalesce(told.reuse, reuse_level) else coalesce(reuse_level, told.reuse) end as reuse_level,
      coalesce(skill.${address}, told.concept) as address, case when is_maker then told.is_group else skill.is_group end as is_group,
      case when is_maker and told.is_retired then coalesce(retired_at, ${run.ctx.now}) when is_maker and replaced_by_id is null then null
        else retired_at end as retired_at
    from (${told(source)}) told join skill on skill.id = told.skill_id where how <> 'new'`
  return change(
    run,
    'skill',
    sql`update skill set label = next.label, description = next.description, reuse_level = next.reuse_level,
      ${address} = next.address, is_group = next.is_group, retired_at = next.retired_at
    from (${next}) next where next.id = skill.id and
      (jsonb_strip_nulls(skill.label), jsonb_strip_nulls(skill.description), skill.reuse_level, skill.${address}, skill.is_group, skill.retired_at)
      is distinct from (next.label, next.description, next.reuse_level, next.address, next.is_group, next.retired_at)`,
  )
}

/** What was given up there in favour of another leads to that other here. */
export const replaceSkills = (run: Run, source: ConceptSource) =>
  change(
    run,
    'skill',
    sql`update skill set replaced_by_id = known.skill_id, retired_at = coalesce(retired_at, ${run.ctx.now})
    from staged_concept told join identity met on met.source = told.source and met.concept = told.concept
      join reference known on known.ref = told."replacedBy"
    where told.source = ${source} and told."isRetired" and skill.id = met.skill_id and known.skill_id <> skill.id
      and skill.id = ${madeFrom(sql`told.source`, sql`told.concept`)} and skill.replaced_by_id is distinct from known.skill_id`,
  )
