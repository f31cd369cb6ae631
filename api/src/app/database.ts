import 'reflect-metadata'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM, type Options } from '@mikro-orm/postgresql'
import { migrations } from '../migrations/index.js'
import { limits } from './limits.js'
import { entities } from './modules.js'
import { healPool } from './pool.js'

export function ormOptions(url: string, more: Partial<Options> = {}): Options {
  return {
    clientUrl: url,
    entities: [...entities] as Options['entities'],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    dataloader: true,
    forceUtcTimezone: true,
    // Figures and schemas are read from the standard output.
    logger: (message) => console.error(message),
    driverOptions: {
      onPoolCreated: healPool,
      keepAlive: true,
      connectionTimeoutMillis: limits.statementMs,
      statement_timeout: limits.statementMs,
      lock_timeout: limits.lockMs,
    },
    pool: { min: 0, max: 12 },
    // What was done is told by whoever asked for it.
    migrations: {
      silent: true,
      migrationsList: migrations,
      snapshot: false,
      allOrNothing: true,
      tableName: 'migration',
    },
    schemaGenerator: { ignoreSchema: ['auth', 'graphile_worker'], skipTables: ['migration'], ignoreRoutines: true },
    ...more,
  }
}

export const openDatabase = (url: string, more?: Partial<Options>) => MikroORM.init(ormOptions(url, more))
export type Database = Awaited<ReturnType<typeof openDatabase>>
