import { relative } from 'node:path'
import { inRoot, ROOT } from './folders.mjs'
import { scriptOf } from './packages.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'
import { freshReport, readReport } from './tally.mjs'

/** @typedef {{ status: string }} Assertion */
/** @typedef {{ name: string, assertionResults: Assertion[] }} FileResult */

/**
 * The tests of one package. A file that ran no test, and a test that was skipped, count as failed.
 * @param {string} part
 * @param {string[]} files
 */
export async function units(part, files) {
  if (!files.length) return { passed: 0, failed: 0 }
  say(`Testing ${part}.`)
  const report = freshReport(part)
  const command = `${scriptOf(part, 'test') ?? 'vitest run'} --reporter=default --reporter=json --outputFile.json='${report}'`
  const names = files.map((file) => `'${file.slice(part.length + 1)}'`)
  const { ok } = await run(`${command} ${names.join(' ')}`, { cwd: inRoot(part), show: 'all' })
  const results = /** @type {FileResult[] | undefined} */ (readReport(report)?.testResults)
  const tally = results ? count(files, results) : { passed: 0, failed: 0 }
  if (ok || tally.failed) return tally
  say(`✗ The tests of ${part} did not come to a good end.`)
  return { ...tally, failed: 1 }
}

/** @param {string[]} files @param {FileResult[]} results */
function count(files, results) {
  const assertions = results.flatMap((file) => file.assertionResults)
  const passed = assertions.filter(({ status }) => status === 'passed').length
  const ran = new Set(results.filter((file) => file.assertionResults.length).map((file) => relative(ROOT, file.name)))
  const silent = files.filter((file) => !ran.has(file))
  for (const file of silent) say(`✗ ${file} ran no test.`)
  return { passed, failed: assertions.length - passed + silent.length }
}
