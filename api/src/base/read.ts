import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from './ctx.js'
import { camel } from './trip.js'
import { travel } from './travel.js'

export { sql }
export type Sql = RawBuilder<unknown>

/**
 * Reads with one SQL statement, without entities, inside the viewer's session: PostgreSQL's own row level security
 * answers every one of these. Nothing else in the modules may touch a connection. Columns come back in camelCase.
 */
export async function read<Row>(ctx: Ctx, query: Sql): Promise<Row[]> {
  const transaction = ctx.em.getTransactionContext()
  if (!transaction) return (await travel(ctx, query)) as Row[]
  const { rows } = await query.execute(transaction)
  return (rows as Record<string, unknown>[]).map(inCamelCase) as Row[]
}

export async function readOne<Row>(ctx: Ctx, query: Sql): Promise<Row | null> {
  return (await read<Row>(ctx, query))[0] ?? null
}

export const readCount = async (ctx: Ctx, query: Sql) =>
  Number((await readOne<{ count: string }>(ctx, sql`select count(*) as count from (${query}) counted`))!.count)

/** `= any (…)`, which an empty list does not break. */
export const anyOf = (values: readonly string[], type: 'uuid' | 'text' = 'uuid') =>
  sql`any(${values as string[]}::${sql.raw(type)}[])`

/** All conditions, or simply true. */
export const allOf = (conditions: readonly (Sql | null | undefined | false | '')[]): Sql =>
  sql.join([sql`true`, ...conditions.filter((one) => !!one)], sql` and `)

function inCamelCase(row: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const name in row) out[camel(name)] = row[name]
  return out
}
