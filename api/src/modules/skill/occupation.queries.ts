import type { Ctx } from '../../base/ctx.js'
import { read, sql } from '../../base/read.js'

export interface OccupationWithSkills {
  id: string
  /** Four figures of ISCO-08, where they are known. */
  iscoGroup: string | null
  /** Ids of skills. */
  essential: string[]
  optional: string[]
}

/** Every occupation that takes skills, in an order that is always the same; none until a classification was imported. */
export const occupationsWithSkills = (ctx: Ctx) =>
  read<OccupationWithSkills>(
    ctx,
    sql`
    select o.id, o.isco_group,
      coalesce(jsonb_agg(link.skill_id order by link.skill_id) filter (where link.need = 'ESSENTIAL'), '[]') as essential,
      coalesce(jsonb_agg(link.skill_id order by link.skill_id) filter (where link.need = 'OPTIONAL'), '[]') as optional
    from occupation o join occupation_skill link on link.occupation_id = o.id
    group by o.id order by o.concept, o.id`,
  )
