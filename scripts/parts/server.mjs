import { spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { DATA, inRoot, NODE, ROOT } from './folders.mjs'
import { lastError } from './last-error.mjs'
import { endGroup } from './run.mjs'
import { Plain } from './say.mjs'

const SERVER = 'api/dist/app/main.js'
const LOG = join(DATA, 'server.log')
const READY_WITHIN = 120_000
const STOP_WITHIN = 15_000

/** @param {Record<string, string | undefined>} env */
export function startServer(env) {
  const log = openSync(LOG, 'w')
  const child = spawn(NODE, ['--enable-source-maps', inRoot(SERVER)], {
    cwd: ROOT,
    // Compiled once, the next start is a second shorter.
    env: { NODE_COMPILE_CACHE: join(DATA, 'compile-cache'), ...process.env, ...env },
    detached: true,
    stdio: ['ignore', log, log],
  })
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve())
    child.on('exit', () => resolve())
  })
  return { pid: child.pid ?? 0, ended, ready: () => whenReady(Number(env.PORT), ended), stop: () => stop(child, ended) }
}

/** @param {number} port @param {Promise<void>} ended */
async function whenReady(port, ended) {
  const dead = ended.then(() => true)
  const until = Date.now() + READY_WITHIN
  while (Date.now() < until) {
    if (await Promise.race([dead, wait(50, false)]))
      throw new Plain(`The server ended before it was ready: ${lastWords()}`)
    if (await answers(`http://localhost:${port}/health/ready`)) return
  }
  throw new Plain(`The server was not ready within two minutes; its log is ${LOG}.`)
}

/** @param {string} address */
const answers = (address) =>
  fetch(address, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false,
  )

export const lastWords = () => `${lastError(readFileSync(LOG, 'utf8'))} (the log is ${LOG})`

/** @param {import('node:child_process').ChildProcess} child @param {Promise<void>} ended */
async function stop(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const late = await Promise.race([ended, wait(STOP_WITHIN, 'late', { ref: false })])
  if (late) endGroup(child, 'SIGKILL')
  await ended
}
