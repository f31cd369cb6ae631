import { read, sql } from '../../../base/read.js'
import type { Fault } from './faults.js'
import { change, countOf, remove, type Run } from './journal.js'

const OURS = sql`('sv', 'nb', 'en')`
const whole = sql`jsonb_build_object('language', case when label ? 'en' then 'en' when label ? 'sv' then 'sv' else 'nb' end)`

/** Names in the site's languages; where two rows give one in the same language, the first counts. */
const told = sql`select source.id as source_id, occupation as concept, max("iscoGroup") as isco_group, jsonb_object_agg(language, label) as label
  from (select distinct on (source, occupation, language) * from staged_occupation where language in ${OURS}
    order by source, occupation, language, file, line) row join skill_source source on source.key = row.source group by 1, 2`

export async function bringOccupations(run: Run) {
  const changed = await change(
    run,
    'occupation',
    sql`update occupation set label = next.label, isco_group = next.isco_group from (
      select old.id, old.label || told.label || (select ${whole} from (select old.label || told.label as label) both_labels) as label,
        coalesce(told.isco_group, old.isco_group) as isco_group
      from (${told}) told join occupation old on old.source_id = told.source_id and old.concept = told.concept) next
    where next.id = occupation.id and (next.label, next.isco_group) is distinct from (occupation.label, occupation.isco_group)`,
  )
  const added = await countOf(
    run,
    sql`insert into occupation (id, source_id, concept, isco_group, label, run_id)
    select md5('occupation:' || concept)::uuid, source_id, concept, isco_group, label || ${whole}, ${run.id} from (${told}) told
    on conflict (source_id, concept) do nothing returning 1`,
  )
  return { added, changed: changed.length }
}

/** What occupations take, between occupations and skills as they are here; naming what nobody knows is refused. */
export async function refuseNeeds({ ctx }: Run): Promise<Fault[]> {
  await read(
    ctx,
    sql`create temp table need on commit drop as select distinct on (occupation.id, known.skill_id)
      occupation.id as occupation_id, known.skill_id, told.need
    from staged_need told join skill_source source on source.key = told.source
      join occupation on occupation.source_id = source.id and occupation.concept = told.occupation
      join reference known on known.ref = told.skill
    order by occupation.id, known.skill_id, told.need, file, line`,
  )
  await read(ctx, sql`analyze need`)
  const rows = await read<Fault & { concept: string }>(
    ctx,
    sql`select file, line, case when occupation.id is null then told.occupation else told.skill end as concept
    from staged_need told join skill_source source on source.key = told.source
      left join occupation on occupation.source_id = source.id and occupation.concept = told.occupation
      left join reference known on known.ref = told.skill
    where occupation.id is null or known.ref is null order by file, line`,
  )
  return rows.map(({ file, line, concept }) => ({
    file,
    line,
    what: `${concept} is not known: import the file that describes it too, or leave the row out`,
  }))
}

const isSame = sql`need.occupation_id = old.occupation_id and need.skill_id = old.skill_id`

export async function bringNeeds(run: Run) {
  const removed = await remove(
    run,
    'occupation_skill',
    sql`delete from occupation_skill old where exists (select 1 from need where need.occupation_id = old.occupation_id)
      and not exists (select 1 from need where ${isSame})`,
  )
  const changed = await change(
    run,
    'occupation_skill',
    sql`update occupation_skill set need = need.need from need where need.occupation_id = occupation_skill.occupation_id
      and need.skill_id = occupation_skill.skill_id and need.need <> occupation_skill.need`,
  )
  const added = await countOf(
    run,
    sql`insert into occupation_skill (id, occupation_id, skill_id, need, run_id)
    select gen_random_uuid(), occupation_id, skill_id, need, ${run.id} from need
    on conflict (occupation_id, skill_id) do nothing returning 1`,
  )
  return { added, changed: changed.length, removed: removed.length }
}
