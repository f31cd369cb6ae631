import type { Ctx } from '../../base/ctx.js'
import { allOf, anyOf, read, sql } from '../../base/read.js'
import { whereChallenges } from '../challenge/index.js'
import type { Sought } from './search.entity.js'

/** Everything that a search would list for whoever asks, or what of these. */
export async function fittingIds(ctx: Ctx, sought: Sought, among?: readonly string[]): Promise<string[]> {
  const where = allOf([whereChallenges(ctx, sought), among && sql`c.id = ${anyOf(among)}`])
  return (await read<{ id: string }>(ctx, sql`select c.id from challenge c where ${where}`)).map(({ id }) => id)
}
