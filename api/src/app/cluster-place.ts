import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findRunner, mayEnter, processLocale, programFolder, runProgram, type Runner } from './cluster-program.js'
import type { Passwords } from './cluster-roles.js'

export interface Place {
  dir: string
  bin: string
  runner: Runner
}

/** Root's own folders are closed to the user `postgres`: then programs and data live where that user may enter. */
export function findPlace(dir: string, persistent: boolean): Place {
  const runner = findRunner()
  const native = programFolder()
  mkdirSync(dirname(dir), { recursive: true })
  if (mayEnter(runner, dirname(dir)) && mayEnter(runner, native)) return { dir, bin: join(native, 'bin'), runner }
  // Programs stand where root alone may put them: nobody else shall choose what is run.
  mkdirSync(OPEN, { recursive: true })
  chmodSync(OPEN, 0o755)
  const copy = join(OPEN, `programs-${digest(native)}`)
  if (!existsSync(copy)) copyWhole(native, copy)
  const data = persistent ? join(OPEN, `data-${digest(dir)}`) : mkdtempSync(join(tmpdir(), 'mellanrum-'))
  return { dir: data, bin: join(copy, 'bin'), runner }
}

const OPEN = '/var/lib/mellanrum'
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

function copyWhole(from: string, to: string): void {
  const half = `${to}.${process.pid}`
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  renameSync(half, to)
}

export function newPasswords(): Passwords {
  const password = () => randomBytes(24).toString('hex')
  return { admin: password(), owner: password(), app: password() }
}

export function keepPasswords(file: string, place: Place): Passwords {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  if (isInitialised(place))
    throw new Error(
      `${file} holds the passwords of the database in ${place.dir}: put it back, or remove that folder too.`,
    )
  const passwords = newPasswords()
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 })
  return passwords
}

export const isInitialised = (place: Place) => existsSync(join(place.dir, 'PG_VERSION'))

/** Made beside its place and moved there whole, so that an interrupted first start leaves nothing half made. */
export async function initialise(place: Place, password: string): Promise<void> {
  const half = `${place.dir}.new`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  const secret = mkdtempSync(join(tmpdir(), 'mellanrum-'))
  const passwordFile = join(secret, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const path of [half, secret, passwordFile]) own(place.runner, path)
  const locale = [`--locale=${processLocale()}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const args = ['-D', half, '--encoding=UTF8', '--no-sync', ...locale, ...access]
  const made = await runProgram(join(place.bin, 'initdb'), args, place.runner)
  rmSync(secret, { recursive: true, force: true })
  if (!made.ok) throw new Error(`PostgreSQL could not make its data folder ${place.dir}: ${lastLine(made.output)}`)
  rmSync(place.dir, { recursive: true, force: true })
  renameSync(half, place.dir)
}

function own(runner: Runner, path: string): void {
  if (runner.uid !== undefined && runner.gid !== undefined) chownSync(path, runner.uid, runner.gid)
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? ''
