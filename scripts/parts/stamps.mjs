import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, inRoot, ROOT } from './folders.mjs'

/**
 * A digest of what git would keep. What files say counts, not when they were written: builds write some of them again.
 * @param {string[]} paths files and folders, seen from the root
 * @returns {string | undefined} nothing when git cannot say, and then nothing counts as unchanged
 */
export function fingerprint(paths) {
  const files = filesUnder(paths)
  return files && contents(files)
}

/** @param {string[]} paths @returns {string[] | undefined} */
export function filesUnder(paths) {
  // A folder that another user owns is still the one to look at.
  const args = ['-c', 'safe.directory=*', 'ls-files', '-coz', '--exclude-standard', '--', ...paths]
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) return undefined
  const files = stdout.split('\0').filter((file) => file && existsSync(inRoot(file)))
  return files.sort()
}

/** @param {string[]} files */
export function contents(files) {
  const digest = createHash('sha256')
  for (const file of files) digest.update(`\n${file}\n`).update(readIfThere(inRoot(file)))
  return digest.digest('hex')
}

/** @param {string} name @param {string | undefined} value */
export const isStamped = (name, value) => readIfThere(stampFile(name)) === value

/** @param {string} name @param {string | undefined} value */
export function stamp(name, value) {
  if (value === undefined) return
  mkdirSync(join(DATA, 'stamps'), { recursive: true })
  writeFileSync(stampFile(name), value)
}

/** @param {string} name */
export const unstamp = (name) => rmSync(stampFile(name), { force: true })

const stampFile = (/** @type {string} */ name) => join(DATA, 'stamps', name)

const readIfThere = (/** @type {string} */ file) =>
  statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : ''
