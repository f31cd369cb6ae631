import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, readEnv, startCluster, type Env } from '@mellanrum/api'
import autocannon from 'autocannon'
import pg from 'pg'

/** Every figure is a line of JSON, so nothing else goes to the standard output. */
console.log = console.error

/** A figure anyone can read: one line of JSON. */
export const print = (name: string, value: number, unit: string) =>
  process.stdout.write(`${JSON.stringify({ name, value: Math.round(value * 1000) / 1000, unit })}\n`)

export const say = (line: string) => process.stderr.write(`${line}\n`)

export const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** A cluster of the benchmark's own, installed and filled by `fill`, gone when `work` is done. */
export async function withDatabase(
  fill: (env: Env) => Promise<void>,
  work: (urls: { owner: string; app: string }) => Promise<void>,
) {
  const cluster = await startCluster({ dir: mkdtempSync(join(tmpdir(), 'mellanrum-bench-')), persistent: false })
  try {
    const env = readEnv({ DATABASE_URL: cluster.ownerUrl, APP_DATABASE_URL: cluster.appUrl, DEMO: '1' })
    await install(env)
    await fill(env)
    await analyze(cluster.ownerUrl)
    await work({ owner: cluster.ownerUrl, app: cluster.appUrl })
  } finally {
    await cluster.stop()
  }
}

/** A database just filled knows nothing of its own sizes until it has looked. */
async function analyze(url: string) {
  const client = new pg.Client({ connectionString: url, options: '-c statement_timeout=0' })
  await client.connect()
  await client.query('analyze').finally(() => client.end())
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

export interface Served {
  origin: string
  child: ChildProcess
  stop(): Promise<void>
}

/** A server as a process of its own, so that contenders share nothing but the machine. */
export async function serve(file: string, env: Record<string, string>, isReady: string): Promise<Served> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = fork(here(file), [], {
    env: { ...process.env, ...env, PORT: String(port), ORIGIN: origin, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const until = Date.now() + 60_000
  while (
    !(await fetch(`${origin}${isReady}`).then(
      (answer) => answer.status < 500,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${file} did not come up`)
    await new Promise((wake) => setTimeout(wake, 100))
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    origin,
    child,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

export interface Round {
  perSecond: number
  p50: number
  p95: number
}

/** A closed loop of a few connections for some seconds. An answer that is no 2xx spoils the measurement, so it throws. */
export async function load(options: autocannon.Options, seconds = 4): Promise<Round> {
  const result = await autocannon({ connections: 4, duration: seconds, ...options })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} bad answers, ${result.errors} errors`)
  return { perSecond: result.requests.average, p50: result.latency.p50, p95: result.latency.p97_5 }
}
