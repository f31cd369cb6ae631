import type { Ctx } from '../../base/ctx.js'
import { read, sql } from '../../base/read.js'
import { moved } from '../skill/index.js'

/** What openings ask of a skill they now ask of another; where both were asked for, the stronger wish stands. */
export async function needsFollow(ctx: Ctx, from: string, into: string) {
  const order = sql`array['REQUIRED', 'DESIRED', 'LEARNABLE']`
  await read(
    ctx,
    sql`update opening_skill kept set level = greatest(kept.level, gone.level),
        importance = case when array_position(${order}, gone.importance::text) < array_position(${order}, kept.importance::text)
          then gone.importance else kept.importance end
      from opening_skill gone
      where gone.skill_id = ${from}::uuid and kept.skill_id = ${into}::uuid and kept.opening_id = gone.opening_id`,
  )
  for (const statement of moved('opening_skill', ['opening_id'], from, into)) await read(ctx, statement)
}
