import type { Ctx } from '../../base/ctx.js'
import { anyOf, read, sql } from '../../base/read.js'
import type { SkillId } from './rules/taxonomy.js'

interface NearRow {
  needed: SkillId
  near: Record<SkillId, number>
}

/** For each skill that is needed: how near it others are, all of them or those that somebody holds. */
export async function nearnessTo(
  ctx: Ctx,
  needed: readonly SkillId[],
  held: readonly SkillId[] | null,
): Promise<ReadonlyMap<SkillId, ReadonlyMap<SkillId, number>>> {
  const among = held ? sql`near.other = ${anyOf(held)}` : sql`true`
  const rows = await read<NearRow>(
    ctx,
    sql`
    select m.skill_id as needed, json_object_agg(near.other, near.units) as near
    from skill_meaning m, unnest(m.others, m.units) as near (other, units)
    where m.skill_id = ${anyOf([...new Set(needed)])} and ${among} group by 1`,
  )
  return new Map(rows.map((row) => [row.needed, new Map(Object.entries(row.near))]))
}
