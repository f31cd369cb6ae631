import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, readEnv, startCluster } from '@mellanrum/api'
import pg from 'pg'
import { loadDemo } from '../../seeds/dist/demo/index.js'

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const UP_WITHIN = 180_000

export interface Region {
  origin: string
  ownerUrl: string
  appUrl: string
  child: ChildProcess
  stop(): Promise<void>
}

/** The whole product as `npm start` brings it up, demonstration and all, on a database and a port of its own. */
export async function openRegion(
  settings: Record<string, string> = {},
  server = 'api/dist/app/main.js',
): Promise<Region> {
  const cluster = await startCluster({ dir: mkdtempSync(join(tmpdir(), 'mellanrum-region-')), persistent: false })
  try {
    const { ownerUrl, appUrl } = cluster
    await fill(ownerUrl, appUrl)
    const site = await openSite(server, { DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl, ...settings })
    const stop = () => site.stop().finally(() => cluster.stop())
    return { ...site, ownerUrl, appUrl, stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

async function fill(ownerUrl: string, appUrl: string) {
  const env = readEnv({ DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl, DEMO: '1' })
  await install(env)
  const midday = new Date()
  midday.setUTCHours(12, 0, 0, 0)
  await loadDemo(env, midday, () => undefined)
  await sql(ownerUrl, 'analyze')
}

/** API and site in one process of their own. */
async function openSite(server: string, settings: Record<string, string>) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const ours = {
    PORT: String(port),
    ORIGIN: origin,
    WEB_HANDLER: inRoot('web/build/handler.js'),
    DEMO: '1',
    LOG_LEVEL: 'error',
  }
  const child = fork(inRoot(server), [], {
    env: { ...process.env, ...ours, ...settings },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const until = Date.now() + UP_WITHIN
  while (!(await answers(`${origin}/health/ready`))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error('The site did not come up.')
    await new Promise((wake) => setTimeout(wake, 100))
  }
  return {
    origin,
    child,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Past all locks, as the owner of the tables. */
async function sql<Row>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(text, values).finally(() => client.end())
  return rows as Row[]
}

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
