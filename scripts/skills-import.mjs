import { attempt } from './parts/attempt.mjs'
import { build } from './parts/build.mjs'
import { borrowDatabase } from './parts/database.mjs'
import { loadCatalogue } from './parts/demonstration.mjs'
import { install } from './parts/install.mjs'
import { migrate } from './parts/migrate.mjs'
import { run } from './parts/run.mjs'

const IMPORT = 'node api/dist/app/import-skills.js'

/** One word of a shell line, whatever stands in it. */
const word = (/** @type {string} */ text) => `'${text.replaceAll("'", `'\\''`)}'`

await attempt(async () => {
  await install()
  await build()
  const database = await borrowDatabase()
  try {
    const env = { DATABASE_URL: database.ownerUrl, APP_DATABASE_URL: database.appUrl }
    await migrate(env, database.mark)
    await loadCatalogue(env, database.mark)
    const { ok } = await run([IMPORT, ...process.argv.slice(2).map(word)].join(' '), { env, show: 'all' })
    if (!ok) process.exitCode = 1
  } finally {
    await database.stop()
  }
})
