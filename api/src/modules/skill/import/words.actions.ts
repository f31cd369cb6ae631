import { read, sql, type Sql } from '../../../base/read.js'
import { OURS, type ConceptSource } from './concepts.actions.js'
import { remove, type Run } from './journal.js'

/** Words of the site's own languages are synonyms; names in other languages are kept beside them. */
const tables = {
  skill_synonym: { languages: sql`in ${OURS}`, column: sql``, value: sql`` },
  skill_term: { languages: sql`not in ${OURS}`, column: sql`, is_preferred`, value: sql`, is_preferred` },
}
type WordTable = keyof typeof tables

/** All that a source calls its skills, the name itself too where the skill bears another. */
async function gather({ ctx }: Run, source: ConceptSource) {
  await read(ctx, sql`drop table if exists pg_temp.word`)
  await read(
    ctx,
    sql`create temp table word on commit drop as
    select distinct on (said.skill_id, said.language, lower(said.label)) said.* from (
      select met.skill_id, told.language, told.label, true as is_preferred from ${staged(source)}
      union all
      select met.skill_id, told.language, synonym.value, false from ${staged(source)},
        jsonb_array_elements_text(told.synonyms) synonym) said
    join skill on skill.id = said.skill_id
    where lower(said.label) is distinct from lower(skill.label ->> said.language)
    order by said.skill_id, said.language, lower(said.label), said.is_preferred desc, said.label`,
  )
  await read(ctx, sql`analyze word`)
}

const staged = (source: ConceptSource) => sql`staged_concept told
  join identity met on met.source = told.source and met.concept = told.concept and told.source = ${source}`

const isSaid = (word: Sql) => sql`exists (select 1 from word where word.skill_id = ${word}.skill_id
  and word.language = ${word}.language and lower(word.label) = lower(${word}.label))`

/** What the source no longer says in a language of which it has told all. */
const dropUnsaid = (run: Run, source: ConceptSource, table: WordTable) =>
  remove(
    run,
    table,
    sql`delete from ${sql.table(table)} old where old.source_id = (select id from skill_source where key = ${source})
      and exists (select 1 from ${staged(source)} where met.skill_id = old.skill_id and told.language = old.language)
      and not ${isSaid(sql`old`)}`,
  )

const addSaid = ({ ctx, id }: Run, source: ConceptSource, table: WordTable) =>
  read<{ skillId: string }>(
    ctx,
    sql`with done as (
      insert into ${sql.table(table)} (id, skill_id, language, label ${tables[table].column}, source_id, run_id)
      select gen_random_uuid(), skill_id, language, label ${tables[table].value}, (select id from skill_source where key = ${source}), ${id}
      from word where language ${tables[table].languages} and not exists (select 1 from ${sql.table(table)} old
        where old.skill_id = word.skill_id and old.language = word.language and lower(old.label) = lower(word.label))
      returning skill_id)
    select distinct skill_id from done`,
  )

/** Brings synonyms and names in other languages to what the source says. Answers with the skills they changed. */
export async function changeWords(run: Run, source: ConceptSource): Promise<string[]> {
  await gather(run, source)
  const changed: string[] = []
  for (const table of Object.keys(tables) as WordTable[]) {
    changed.push(...(await dropUnsaid(run, source, table)))
    changed.push(...(await addSaid(run, source, table)).map(({ skillId }) => skillId))
  }
  return changed
}
