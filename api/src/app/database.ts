import 'reflect-metadata'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM, type Options } from '@mikro-orm/postgresql'
import type { Pool, PoolClient } from 'pg'
import { entities } from './modules.js'

/**
 * A connection that dies inside a transaction is never given back by the query builder (kysely #1990), so every loss
 * would cost a pool slot for ever. Here a client that fails gives itself back, once.
 */
function healPool(pool: Pool) {
  pool.on('acquire', (client: PoolClient) => {
    const release = client.release.bind(client)
    let isReleased = false
    const once = (error?: Error | boolean) => {
      if (isReleased) return
      isReleased = true
      client.off('error', once)
      client.off('end', onEnd)
      release(error)
    }
    const onEnd = () => once(true)
    client.release = once
    client.once('error', once)
    client.once('end', onEnd)
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
