import 'reflect-metadata'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startCluster } from './cluster.js'
import { openDatabase } from './database.js'
import { readEnv } from './env.js'
import { prepare } from './install.js'

/** Writes the migration that is lacking: what the entities say against what all migrations so far have built. */
const cluster = await startCluster({ dir: mkdtempSync(join(tmpdir(), 'mellanrum-migration-')), persistent: false })
try {
  const env = readEnv({ DATABASE_URL: cluster.ownerUrl, APP_DATABASE_URL: cluster.appUrl })
  await prepare(env)
  const orm = await openDatabase(env.databaseUrl)
  await orm.migrator.up()
  const { fileName } = await orm.migrator.create(
    fileURLToPath(new URL('../../src/migrations', import.meta.url)),
    false,
    false,
    process.argv[2],
  )
  console.log(fileName ? `Wrote ${fileName}; list it in src/migrations/index.ts.` : 'Nothing is lacking.')
  await orm.close()
} finally {
  await cluster.stop()
}
