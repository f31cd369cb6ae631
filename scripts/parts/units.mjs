import { relative } from 'node:path'
import { inRoot, ROOT } from './folders.mjs'
import { scriptOf } from './packages.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'
import { filesUnder } from './stamps.mjs'
import { freshReport, oneFailure, readReport } from './tally.mjs'

/** @typedef {{ status: string }} Assertion */
/** @typedef {{ name: string, assertionResults: Assertion[] }} FileResult */

/** The tests of one package. A file whose tests did not run, and a test that was skipped, count as failed. @param {string} part */
export async function units(part) {
  const files = filesUnder([`${part}/**/*.test.ts`]) ?? []
  if (!files.length) return { passed: 0, failed: 0 }
  say(`Testing ${part}.`)
  const report = freshReport(part)
  const command = scriptOf(part, 'test') ?? 'vitest run'
  await run(`${command} --reporter=default --reporter=json --outputFile.json='${report}'`, {
    cwd: inRoot(part),
    show: true,
  })
  const results = /** @type {FileResult[] | undefined} */ (readReport(report)?.testResults)
  return results ? count(files, results) : oneFailure(`The tests of ${part} did not come to their end.`)
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
