import type { World } from './world.js'

type Query = (...args: unknown[]) => unknown

/** What travels together is counted one by one, but for what says who asks. */
export const statementsIn = (query: unknown): number =>
  (query as { statements?: { sql: string }[] }).statements?.filter(({ sql }) => !sql.startsWith('select set_config'))
    .length ?? 1

/** How many SQL statements a piece of work costs, those that open and close a transaction included. */
export async function statementsOf({ orm }: Pick<World, 'orm'>, work: () => Promise<unknown>): Promise<number> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as {
    Client: { prototype: { query: Query } }
  }
  const client = pool.Client.prototype
  const { query } = client
  let count = 0
  client.query = function (this: unknown, ...args: unknown[]) {
    count += statementsIn(args[0])
    return query.apply(this, args)
  }
  try {
    await work()
  } finally {
    client.query = query
  }
  return count
}
