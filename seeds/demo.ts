import { openDatabase, readEnv } from '@mellanrum/api'
import { loadDemo } from './demo/index.js'

const midday = new Date()
midday.setUTCHours(12, 0, 0, 0)
const env = readEnv()
await loadDemo(env, midday, (line) => console.log(`  · ${line}`))

// A database just filled knows nothing of its own sizes until its owner has looked.
const owner = await openDatabase(env.databaseUrl)
await owner.em.execute('analyze')
await owner.close(true)
