import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, inRoot, ROOT } from './folders.mjs'

/**
 * A digest of names, sizes and times of what git would keep: cheap enough to take at every start.
 * @param {string[]} paths files and folders, seen from the root
 * @returns {string | undefined} nothing when git cannot say, and then nothing counts as unchanged
 */
export function fingerprint(paths) {
  const files = filesUnder(paths)
  return files && createHash('sha256').update(files.map(describe).join('\n')).digest('hex')
}

/** @param {string[]} paths @returns {string[] | undefined} */
export function filesUnder(paths) {
  // A folder that another user owns is still the one to look at.
  const args = ['-c', 'safe.directory=*', 'ls-files', '-coz', '--exclude-standard', '--', ...paths]
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })
  return status === 0
    ? stdout
        .split('\0')
        .filter((file) => file && existsSync(inRoot(file)))
        .sort()
    : undefined
}

/** @param {string} file */
function describe(file) {
  const { size, mtimeMs } = statSync(inRoot(file))
  return `${file} ${size} ${mtimeMs}`
}

/** @param {string[]} paths a digest of what the files say, for those that a checkout only touches */
export function contents(paths) {
  const digest = createHash('sha256')
  for (const path of paths) digest.update(path).update(readIfThere(inRoot(path)))
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
