import 'reflect-metadata'
import { authPool, makeAuth } from './auth.js'
import { strangersContext } from './context.js'
import { openDatabase } from './database.js'
import { openDemo } from './demo.js'
import { readEnv } from './env.js'
import { startFollowing } from './follow.js'
import { startJobs } from './jobs.js'
import { makeLog } from './log.js'
import { signInMails } from './mail.js'
import { makeServer } from './server.js'
import { mountSite } from './site.js'

const env = readEnv()
const log = makeLog()
const orm = await openDatabase(env.appDatabaseUrl)
const pool = authPool(env.appDatabaseUrl)
const context = strangersContext(orm, env)
const auth = makeAuth({ env, pool, sendMail: signInMails(context), log })
const { app, http, apollo, lend } = await makeServer({ env, orm, auth, log })
if (env.demo) openDemo(app, { env, pool, context })
const jobs = await startJobs({ env, log, context })
const following = startFollowing({ env, log, context })
await mountSite(app, env, lend)

http.listen(env.port, () => log.info({ origin: env.origin }, 'ready'))

async function stop() {
  // Whatever hangs, the process is gone within the ten seconds that a machine waits before it kills.
  setTimeout(() => process.exit(1), 9500).unref()
  await apollo.stop()
  await following.stop()
  await jobs.stop()
  await orm.close(true)
  await pool.end()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())
