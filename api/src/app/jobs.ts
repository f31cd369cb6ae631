import { EventEmitter } from 'node:events'
import {
  Logger,
  makeWorkerUtils,
  parseCrontab,
  run,
  runOnce,
  type Runner,
  type RunnerOptions,
  type TaskList,
} from 'graphile-worker'
import { Pool } from 'pg'
import { asSystem, type Ctx } from '../base/ctx.js'
import type { Mail } from '../base/job.js'
import type { Env } from './env.js'
import type { Log } from './log.js'
import { deliver, makePost } from './mail.js'
import { modules } from './modules.js'

export interface JobParts {
  env: Env
  log: Log
  /** A stranger's context at this moment: jobs are nobody's, and look further only by asking as the system. */
  context: () => Ctx
}

/** What time alone changes is settled every hour; letters that could never be sent are cleared away every night. */
const crontab = `
0 * * * * hourly ?max=3
30 3 * * * clear ?max=3`

export interface Jobs {
  stop(): Promise<void>
}

/** The one who does the work that was left for later, beside the server and on connections of its own. */
export async function startJobs(parts: JobParts): Promise<Jobs> {
  const pool = jobPool(parts.env.appDatabaseUrl)
  const runner = await run({ ...optionsOf(parts, pool), parsedCronItems: parseCrontab(crontab) })
  return { stop: () => stopped(runner, pool) }
}

/** Everything that waits, now: for stories and seeds. */
export async function doJobs(parts: JobParts): Promise<void> {
  const pool = jobPool(parts.env.appDatabaseUrl)
  await runOnce(optionsOf(parts, pool))
  await pool.end()
}

export async function hourly({ context }: JobParts): Promise<void> {
  for (const module of modules) await module.hourly?.(asSystem(context()))
}

function tasksOf(parts: JobParts, pool: Pool): TaskList {
  const post = makePost(parts.env)
  return {
    mail: (payload) => deliver(parts.context(), payload as Mail, { env: parts.env, post }),
    hourly: () => hourly(parts),
    clear: async () => {
      const utils = await makeWorkerUtils({ pgPool: pool })
      await utils.cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS'] })
      await utils.release()
    },
  }
}

const optionsOf = (parts: JobParts, pool: Pool): RunnerOptions => ({
  pgPool: pool,
  taskList: tasksOf(parts, pool),
  concurrency: 2,
  pollInterval: 5000,
  noHandleSignals: true,
  events: new EventEmitter(),
  logger: quiet(parts.log),
})

function jobPool(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 4000 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

async function stopped(runner: Runner, pool: Pool) {
  await runner.stop().catch(() => undefined)
  await pool.end()
}

/** A letter's address and link must not reach the log, so only what went wrong is said, never with what. */
const quiet = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({ job: message.split('\n')[0] }, 'job')
  })
