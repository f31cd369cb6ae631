import type { Ctx } from '../../base/ctx.js'
import { pageFrom, type PageWish } from '../../base/list.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, readOne, sql, type Sql } from '../../base/read.js'
import type { Taxonomy } from './rules/taxonomy.js'
import { Skill, type SkillSynonym } from './skill.entity.js'

/** What was merged away is answered by what it was merged into, wherever its id or its key still stands. */
const standing = sql`skill asked join skill s on s.id = coalesce(asked.replaced_by_id, asked.id)`

export const skillById = loadOne<Skill & { askedId: string }>(
  (ctx, ids) => read(ctx, sql`select s.*, asked.id as asked_id from ${standing} where asked.id = ${anyOf(ids)}`),
  (row) => row.askedId,
)

export const skillByKey = (ctx: Ctx, key: string) =>
  readOne<Skill>(ctx, sql`select s.* from ${standing} where asked.key = ${key}`)

export const listSkills = (ctx: Ctx, wish: PageWish) =>
  pageFrom<Skill>(ctx, wish, sql`skill where replaced_by_id is null`, sql`key`)

/** The skills that are meant by these ids, for saying something of them. */
export async function skillsMeant(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Skill>> {
  const asked = await ctx.em.find(Skill, { id: { $in: [...ids] } }, { populate: ['replacedBy'] })
  return new Map(asked.map((skill) => [skill.id, skill.replacedBy ?? skill]))
}

/** Which of these are known from having lived them: what stands under that concept of the catalogue. */
export async function livedThrough(ctx: Ctx, skills: readonly Pick<Skill, 'id'>[]): Promise<Set<string>> {
  const rows = await read<{ id: string }>(
    ctx,
    sql`
    with recursive above (id, above) as (
      select id, id from skill where id = ${anyOf(skills.map(({ id }) => id))}
      union select a.id, l.to_id from above a join skill_link l on l.from_id = a.above and l.kind = 'BROADER')
    select distinct a.id from above a join skill s on s.id = a.above where s.key = 'lived-experience'`,
  )
  return new Set(rows.map(({ id }) => id))
}

type SynonymRow = Omit<SkillSynonym, 'skill'> & { skillId: string }
export const synonymsOf = loadMany<SynonymRow>(
  (ctx, ids) => read(ctx, sql`select * from skill_synonym where skill_id = ${anyOf(ids)} order by language, label`),
  (row) => row.skillId,
)

type Linked = Skill & { ofId: string }
const linked = (links: (ids: readonly string[]) => Sql) =>
  loadMany<Linked>(
    (ctx, ids) =>
      read(ctx, sql`select s.*, of_id from (${links(ids)}) link join skill s on s.id = link.id order by s.key`),
    (row) => row.ofId,
  )

export const broaderThan = linked(
  (ids) => sql`select from_id as of_id, to_id as id from skill_link where kind = 'BROADER' and from_id = ${anyOf(ids)}`,
)
export const narrowerThan = linked(
  (ids) => sql`select to_id as of_id, from_id as id from skill_link where kind = 'BROADER' and to_id = ${anyOf(ids)}`,
)
export const relatedTo = linked(
  (ids) => sql`
    select from_id as of_id, to_id as id from skill_link where kind = 'RELATED' and from_id = ${anyOf(ids)}
    union select to_id, from_id from skill_link where kind = 'RELATED' and to_id = ${anyOf(ids)}`,
)

interface LinksRow {
  kind: 'BROADER' | 'RELATED' | 'REPLACED'
  id: string
  others: string[]
}

/** The whole tree, as the rule wants it, in one statement. */
export async function readTaxonomy(ctx: Ctx): Promise<Taxonomy> {
  const rows = await read<LinksRow>(
    ctx,
    sql`select kind, from_id as id, to_json(array_agg(to_id order by to_id)) as others from skill_link group by 1, 2
    union all select 'REPLACED', id, json_build_array(replaced_by_id) from skill where replaced_by_id is not null`,
  )
  const linksOf = (wanted: LinksRow['kind']) =>
    new Map(rows.filter(({ kind }) => kind === wanted).map(({ id, others }) => [id, others]))
  const replaced = rows.filter(({ kind }) => kind === 'REPLACED').map(({ id, others }) => [id, others[0]!] as const)
  return { broader: linksOf('BROADER'), related: linksOf('RELATED'), replaced: new Map(replaced) }
}
