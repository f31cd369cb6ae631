import type { Ctx } from '../../base/ctx.js'
import { read, sql } from '../../base/read.js'
import { whereChallenges } from '../challenge/index.js'
import type { Sought } from './search.entity.js'

/** Everything that a search would list for whoever asks. */
export async function fittingIds(ctx: Ctx, sought: Sought): Promise<string[]> {
  const rows = await read<{ id: string }>(ctx, sql`select c.id from challenge c where ${whereChallenges(ctx, sought)}`)
  return rows.map(({ id }) => id)
}
