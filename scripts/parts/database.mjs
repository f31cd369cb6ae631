import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHalfFilled } from './demonstration.mjs'
import { DATA, inRoot } from './folders.mjs'
import { takeLock } from './lock.mjs'
import { Plain, say } from './say.mjs'

const CLUSTER = inRoot('api/dist/app/cluster.js')
const OWN_SERVER = inRoot('api/dist/app/own-server.js')

const BUILT_IN = join(DATA, 'postgres')

export const canOpenDatabase = () => existsSync(CLUSTER) && existsSync(OWN_SERVER)

/** The built-in PostgreSQL, or the one that DATABASE_URL names. */
export async function openDatabase() {
  const { databaseMark, prepareOwnServer } = await import(OWN_SERVER)
  const opened = process.env.DATABASE_URL
    ? await prepareOwnServer(process.env.DATABASE_URL, process.env.APP_DATABASE_URL, secret('app-role'))
    : await startBuiltIn()
  const mark = await databaseMark(opened.ownerUrl)
  if (!isHalfFilled(mark)) return { ...opened, mark }
  if (!opened.empty)
    throw new Plain('The demonstration region was only half loaded: empty that database, then start again.')
  say('The demonstration region was only half loaded; beginning anew.')
  await opened.empty()
  return { ...opened, mark: await databaseMark(opened.ownerUrl) }
}

/** The database as it stands, for a command beside the server: joined where it runs, else started for as long as the command takes. */
export async function borrowDatabase() {
  const { databaseMark, prepareOwnServer } = await import(OWN_SERVER)
  const { joinCluster } = await import(CLUSTER)
  const { DATABASE_URL, APP_DATABASE_URL } = process.env
  const opened = DATABASE_URL
    ? await prepareOwnServer(DATABASE_URL, APP_DATABASE_URL, secret('app-role'))
    : (joinCluster(BUILT_IN) ?? (await startAlone()))
  return { stop: () => Promise.resolve(), ...opened, mark: await databaseMark(opened.ownerUrl) }
}

async function startAlone() {
  const lock = await takeLock('the command line, where something is being imported')
  const cluster = await startBuiltIn()
  return { ...cluster, stop: () => cluster.stop().finally(lock.release) }
}

async function startBuiltIn() {
  const { startCluster } = await import(CLUSTER)
  return startCluster({ dir: BUILT_IN, persistent: true })
}

/** Made once and kept, readable by its owner alone. @param {string} name */
export function secret(name) {
  const file = join(DATA, `${name}.secret`)
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}
