import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { findPlace, initialise, isInitialised, keepPasswords, newPasswords, type Place } from './cluster-place.js'
import { runProgram, type Outcome } from './cluster-program.js'
import { APP, emptyDatabase, OWNER, prepareCluster, type Passwords } from './cluster-roles.js'

export interface ClusterOptions {
  /** The data folder itself. What is not persistent is fast, not durable, and removed by `stop`. */
  dir: string
  port?: number
  persistent: boolean
}

export interface Cluster {
  /** Where the data really is: elsewhere than asked for when the folder is closed to the user `postgres`. */
  dir: string
  port: number
  adminUrl: string
  ownerUrl: string
  appUrl: string
  /** `immediate` is a crash: every connection breaks and the server recovers from its log. */
  restart(mode: 'fast' | 'immediate'): Promise<void>
  /** Throws away all that the database holds. */
  empty(): Promise<void>
  stop(): Promise<void>
}

const ALWAYS = '-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c jit=off -c timezone=UTC'
const NOT_DURABLE = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off'
const FAST = `${ALWAYS} ${NOT_DURABLE} -c wal_level=minimal -c max_wal_senders=0 -c max_connections=300`

export async function startCluster({ dir, port: wanted, persistent }: ClusterOptions): Promise<Cluster> {
  const place = findPlace(resolve(dir), persistent)
  const passwords = persistent ? keepPasswords(`${resolve(dir)}.passwords.json`, place) : newPasswords()
  if (!isInitialised(place)) await initialise(place, passwords.admin)
  const flags = persistent ? ALWAYS : FAST
  const onExit = () => discard(place)
  if (!persistent) process.once('exit', onExit)
  const port = await launch(place, flags, wanted)
  const urls = urlsAt(port, passwords)
  const { adminUrl } = urls
  await prepareCluster(adminUrl, passwords)
  return {
    dir: place.dir,
    port,
    ...urls,
    empty: () => emptyDatabase(adminUrl),
    restart: async (mode) => void (await launch(place, flags, port, mode)),
    stop: async () => {
      process.removeListener('exit', onExit)
      await control(place, ['stop', '-m', 'fast', '-w'])
      if (!persistent) rmSync(place.dir, { recursive: true, force: true })
    },
  }
}

function urlsAt(port: number, passwords: Passwords) {
  const url = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
  return {
    adminUrl: url('postgres', passwords.admin, 'postgres'),
    ownerUrl: url(OWNER, passwords.owner, OWNER),
    appUrl: url(APP, passwords.app, OWNER),
  }
}

/** The addresses of the server that runs from this folder already, or null. Unlike a start, this disturbs nobody. */
export function joinCluster(dir: string): { ownerUrl: string; appUrl: string } | null {
  const place = findPlace(resolve(dir), true)
  const file = join(place.dir, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid = '', , , port] = readFileSync(file, 'utf8').split('\n')
  if (!commandOf(pid).includes(place.dir)) return null
  return urlsAt(Number(port), keepPasswords(`${resolve(dir)}.passwords.json`, place))
}

const TRIES = 5

/** Tries again when a server that died a moment ago still holds what the new one needs. */
async function launch(place: Place, flags: string, wanted?: number, mode = 'fast'): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    forgetStrangersPid(place.dir)
    const port = wanted ?? (await freePort())
    const { ok, output } = await restart(place, mode, `-p ${port} ${flags}`)
    if (ok) return port
    const text = `${output}${log(place.dir)}`
    if (!/pre-existing shared memory|could not bind|could not send/.test(text) || attempt === TRIES)
      throw new Error(`PostgreSQL did not start in ${place.dir}: ${reasonIn(text)}`)
    await new Promise((wake) => setTimeout(wake, 300))
  }
}

/** `restart` also starts what is not running and takes over a server that a killed run left behind. */
function restart(place: Place, mode: string, flags: string): Promise<Outcome> {
  rmSync(logFile(place.dir), { force: true })
  // pg_ctl leaves the folder out of a restarted server's command line, where `forgetStrangersPid` looks for it.
  const named = `-D '${place.dir.replaceAll("'", String.raw`'\''`)}' ${flags}`
  return control(place, ['restart', '-m', mode, '-w', '-t', '60', '-l', logFile(place.dir), '-o', named])
}

function control(place: Place, args: string[]): Promise<Outcome> {
  return runProgram(join(place.bin, 'pg_ctl'), ['-D', place.dir, ...args], place.runner)
}

function reasonIn(text: string): string {
  const line = text.split('\n').findLast((part) => /FATAL|PANIC|could not/.test(part)) ?? 'it gave no reason'
  return `${line.replace(/^.*?(FATAL|PANIC|LOG|HINT|WARNING|pg_ctl):\s*/, '').trim()}.`
}

const logFile = (dir: string) => join(dir, 'server.log')
const log = (dir: string) => (existsSync(logFile(dir)) ? readFileSync(logFile(dir), 'utf8') : '')

/** Process numbers are used again: a stranger that has our old one must be neither signalled nor waited for. */
function forgetStrangersPid(dir: string): void {
  const file = join(dir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = readFileSync(file, 'utf8').split('\n')[0] ?? ''
  if (!commandOf(pid).includes(dir)) rmSync(file, { force: true })
}

function commandOf(pid: string): string {
  const inProc = join('/proc', pid, 'cmdline')
  if (existsSync(inProc)) return readFileSync(inProc, 'utf8')
  return spawnSync('ps', ['-o', 'command=', '-p', pid], { encoding: 'utf8' }).stdout ?? ''
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.on('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}

function discard(place: Place): void {
  spawnSync(join(place.bin, 'pg_ctl'), ['-D', place.dir, 'stop', '-m', 'immediate'], { ...place.runner, cwd: '/' })
  rmSync(place.dir, { recursive: true, force: true })
}
