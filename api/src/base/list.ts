import type { Ctx } from './ctx.js'
import { limitOf, offsetOf, pageOf, type Page } from './page.js'
import { read, readCount, sql, type Sql } from './read.js'

export interface PageWish {
  first: number
  after?: string | null
}

/** One page of `from`, and how many there are under the same conditions. */
export async function pageFrom<Row>(ctx: Ctx, { first, after }: PageWish, from: Sql, order: Sql): Promise<Page<Row>> {
  const offset = offsetOf(after)
  const rows = await read<Row>(
    ctx,
    sql`select * from ${from} order by ${order} limit ${limitOf(first)} offset ${offset}`,
  )
  return pageOf(rows, offset, await readCount(ctx, sql`select 1 from ${from}`))
}
