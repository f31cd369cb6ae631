import 'reflect-metadata'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM, type Options } from '@mikro-orm/postgresql'
import type { Pool, PoolClient } from 'pg'
import { entities } from './modules.js'

/**
 * A connection that dies inside a transaction is never given back by the query builder (kysely #1990), so every loss
 * would cost a pool slot for ever. Here a client that fails gives itself back, and whoever gives it back later is too late.
 */
function healPool(pool: Pool) {
  const lost = new WeakMap<PoolClient, (cause?: Error) => void>()
  pool.on('acquire', (client) => {
    const giveBack = (cause?: Error) => {
      client.release(cause ?? true)
      client.release = () => undefined
    }
    lost.set(client, giveBack)
    client.once('error', giveBack)
    client.once('end', giveBack)
  })
  pool.on('release', (_, client) => {
    const giveBack = lost.get(client)
    if (!giveBack) return
    client.off('error', giveBack)
    client.off('end', giveBack)
  })
}

export function ormOptions(url: string, more: Partial<Options> = {}): Options {
  return {
    clientUrl: url,
    entities: [...entities] as Options['entities'],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    dataloader: true,
    forceUtcTimezone: true,
    driverOptions: { onPoolCreated: healPool, connectionTimeoutMillis: 4000, statement_timeout: 4000, lock_timeout: 2000 },
    pool: { min: 0, max: 12 },
    migrations: { path: 'dist/migrations', pathTs: 'src/migrations', snapshot: true, snapshotName: 'schema' },
    schemaGenerator: { ignoreSchema: ['auth', 'graphile_worker'] },
    ...more,
  }
}

export const openDatabase = (url: string, more?: Partial<Options>) => MikroORM.init(ormOptions(url, more))
export type Database = Awaited<ReturnType<typeof openDatabase>>
