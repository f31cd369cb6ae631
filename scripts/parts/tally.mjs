import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DATA } from './folders.mjs'
import { say } from './say.mjs'

/** @typedef {{ passed: number, failed: number }} Tally */

/** Ends with the one line that people and machines look for. @param {Tally[]} tallies */
export function conclude(tallies) {
  const sum = (/** @type {keyof Tally} */ of) => tallies.reduce((total, tally) => total + tally[of], 0)
  say(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
}

/** Where a reporter is to write; an old report must not pass for a new one. @param {string} name */
export function freshReport(name) {
  const file = join(DATA, `report-${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** @param {string} file @returns {any} */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} sentence @returns {Tally} */
export function oneFailure(sentence) {
  say(sentence)
  return { passed: 0, failed: 1 }
}
