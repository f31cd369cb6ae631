import type { Ctx } from '../../base/ctx.js'
import { loadMany } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'
import type { SkillTerm } from './skill-origin.entity.js'
import type { SkillSource } from './skill-source.entity.js'

/** The sources of which there is anything, so that nobody is thanked for nothing. */
export const skillSources = (ctx: Ctx) =>
  read<SkillSource>(
    ctx,
    sql`select * from skill_source source where exists (select 1 from skill_origin where source_id = source.id) order by key`,
  )

type OfSkill<Row> = Row & { skillId: string }

export const sourcesOf = loadMany<OfSkill<SkillSource>>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select distinct origin.skill_id, source.* from skill_origin origin join skill_source source on source.id = origin.source_id
      where origin.skill_id = ${anyOf(ids)} order by source.key`,
    ),
  (row) => row.skillId,
)

export const termsOf = loadMany<OfSkill<SkillTerm>>(
  (ctx, ids) =>
    read(ctx, sql`select * from skill_term where skill_id = ${anyOf(ids)} order by language, is_preferred desc, label`),
  (row) => row.skillId,
)
