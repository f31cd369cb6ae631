import type { Pool, PoolClient } from 'pg'

/** No answer takes longer than 5 s, so whoever holds a connection this long has lost it. */
const heldAtMost = 60_000

/**
 * A connection that dies inside a transaction is never given back by the query builder (kysely #1990), so every loss
 * would cost a pool slot for ever. Here a client that fails gives itself back, and whoever gives it back later is too
 * late. A connection that falls silent without dying is given up after a minute.
 */
export function healPool(pool: Pool) {
  const lent = new WeakMap<PoolClient, () => void>()
  // Without a listener an error on a lent client would end the process.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  pool.on('error', () => undefined)
  pool.on('acquire', (client) => lent.set(client, watch(client)))
  pool.on('release', (_, client) => lent.get(client)?.())
}

/** Gives the client back when it fails; what is returned stops the watch. */
function watch(client: PoolClient): () => void {
  const giveBack = () => {
    client.release(true)
    client.release = () => undefined
  }
  const patience = setTimeout(giveBack, heldAtMost).unref()
  client.once('error', giveBack)
  client.once('end', giveBack)
  return () => {
    clearTimeout(patience)
    client.off('error', giveBack)
    client.off('end', giveBack)
  }
}
