import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { DATA } from './folders.mjs'
import { Plain } from './say.mjs'

const FILE = join(DATA, 'running.json')

/** @typedef {{ pid: number, born: string }} Life a process number alone is used again; with its birth it is not */
/** @typedef {{ start: Life, address: string, server?: Life }} Run */

/** One start for each folder: the second says where the first is. @param {string} address */
export async function takeLock(address) {
  mkdirSync(DATA, { recursive: true })
  const mine = { start: lifeOf(process.pid), address }
  if (!writeNew(mine)) {
    const other = read()
    if (other && isAlive(other.start))
      throw new Plain(
        `Mellanrum already runs from this folder at ${other.address}: stop it first with Ctrl-C where it was started, or with kill ${other.start.pid}.`,
      )
    if (other?.server) await endLeftOver(other.server)
    write(mine)
  }
  return {
    /** @param {number} pid */
    nameServer: (pid) => write({ ...mine, server: lifeOf(pid) }),
    release: () => rmSync(FILE, { force: true }),
  }
}

/** @param {Run} run */
function writeNew(run) {
  if (existsSync(FILE)) return false
  try {
    writeFileSync(FILE, JSON.stringify(run), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

const write = (/** @type {Run} */ run) => writeFileSync(FILE, JSON.stringify(run))

/** @returns {Run | undefined} */
function read() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {number} pid @returns {Life} */
function lifeOf(pid) {
  return { pid, born: birthOf(pid) }
}

/** @param {number} pid */
function birthOf(pid) {
  const inProc = `/proc/${pid}/stat`
  if (existsSync(inProc)) return readFileSync(inProc, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

const isAlive = (/** @type {Life} */ { pid, born }) => born !== '' && birthOf(pid) === born

/** A start that was killed outright left its server behind, still holding the port. @param {Life} server */
async function endLeftOver(server) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL']))
    for (let tries = 0; isAlive(server) && tries < 50; tries++) {
      if (tries === 0) process.kill(server.pid, signal)
      await wait(100)
    }
}
