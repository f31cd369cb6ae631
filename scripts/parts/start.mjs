import { join } from 'node:path'
import { build } from './build.mjs'
import { canOpenDatabase, openDatabase, secret } from './database.mjs'
import { loadCatalogue, loadDemonstration } from './demonstration.mjs'
import { DATA, inRoot } from './folders.mjs'
import { install, isInstalled } from './install.mjs'
import { takeLock } from './lock.mjs'
import { migrate } from './migrate.mjs'
import { needFreePort, portFromEnvironment } from './port.mjs'
import { endRunning } from './run.mjs'
import { say, sentenceFor } from './say.mjs'
import { lastWords, startServer } from './server.mjs'

const FAREWELL = process.env.DATABASE_URL ? 'Stopping the server.' : 'Stopping the server, then the database.'

/** What must be ended, last first. @type {(() => unknown)[]} */
const endings = []
let ending = false

export async function start() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0, FAREWELL))
  if (process.env.npm_lifecycle_event) endWithParent()
  try {
    await bringUp()
  } catch (error) {
    // Once we are ending, whatever we ended complains.
    if (!ending) await end(1, sentenceFor(error))
  }
}

/** Nobody could stop us from the keyboard once the npm that began us is killed. */
function endWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(0, FAREWELL), 1000).unref()
}

async function bringUp() {
  const began = performance.now()
  const port = portFromEnvironment()
  const address = process.env.ORIGIN || `http://localhost:${port}`
  const lock = await takeLock(address)
  endings.push(lock.release)
  await needFreePort(port)
  const database = await bringDatabase()
  const env = environment(port, address, database)
  await migrate(env, database.mark)
  await (env.DEMO === '1' ? loadDemonstration : loadCatalogue)(env, database.mark)
  const server = startServer(env)
  endings.push(server.stop)
  lock.nameServer(server.pid)
  await server.ready()
  server.ended.then(() => end(1, `The server ended by itself: ${lastWords()}`))
  await welcome(address, port, (performance.now() - began) / 1000)
}

/** The database starts while we look for changes, unless it is itself still to be built. */
async function bringDatabase() {
  const early = isInstalled() && canOpenDatabase() ? openOnce() : undefined
  early?.catch(() => undefined)
  await install()
  await build()
  return early ?? openOnce()
}

function openOnce() {
  say(process.env.DATABASE_URL ? 'Connecting to the database.' : 'Starting PostgreSQL.')
  const opening = openDatabase()
  endings.push(async () => (await opening).stop())
  return opening
}

/** @param {number} port @param {string} address @param {{ ownerUrl: string, appUrl: string }} database */
function environment(port, address, { ownerUrl, appUrl }) {
  const { DEMO, NODE_ENV, AUTH_SECRET } = process.env
  return {
    PORT: String(port),
    ORIGIN: address,
    DATABASE_URL: ownerUrl,
    APP_DATABASE_URL: appUrl,
    WEB_HANDLER: inRoot('web/build/handler.js'),
    AUTH_SECRET: AUTH_SECRET || secret('sign-in'),
    DEMO: DEMO ?? (NODE_ENV === 'production' ? '' : '1'),
  }
}

/** @param {string} address @param {number} port @param {number} seconds */
async function welcome(address, port, seconds) {
  say(`\nMellanrum is ready after ${seconds.toFixed(1)} seconds:\n\n  ${address}\n`)
  const answer = await fetch(`http://localhost:${port}/demo/people`)
  const people = /** @type {{ name: string, role: string, organization: string }[]} */ (
    answer.ok ? await answer.json() : []
  )
  if (people.length) say('Invented people you may sign in as, with one click on the sign-in page:\n')
  for (const { name, role, organization } of people)
    say(`  ${name}: ${[role.toLowerCase().replaceAll('_', ' '), organization].filter(Boolean).join(', ')}`)
  say(`\nThe server's log is ${join(DATA, 'server.log')}. Stop everything with Ctrl-C.`)
}

/** @param {number} code @param {string} sentence */
async function end(code, sentence) {
  if (ending) return
  ending = true
  ;(code ? console.error : say)(sentence)
  endRunning()
  for (const undo of endings.reverse())
    try {
      await undo()
    } catch {
      // What never came up needs no ending, and the others still do.
    }
  process.exit(code)
}
