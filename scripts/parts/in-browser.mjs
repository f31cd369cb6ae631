import { inRoot } from './folders.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'
import { filesUnder } from './stamps.mjs'
import { freshReport, oneFailure, readReport } from './tally.mjs'

export async function inBrowser() {
  if (!filesUnder(['test/pages/**/*.spec.ts', 'test/pages/**/*.test.ts'])?.length) return { passed: 0, failed: 0 }
  const found = await run('node pages/browser.ts', { cwd: inRoot('test') })
  if (!found.ok) return oneFailure(`✗ ${found.output.trim()}`)
  say('Testing the pages in a real browser.')
  const report = freshReport('pages')
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROME_PATH: found.output.trim() }
  await run('playwright test --reporter=list,json', { cwd: inRoot('test'), env, show: true })
  return count(readReport(report)?.stats)
}

/** @param {{ expected: number, unexpected: number, flaky: number, skipped: number } | undefined} stats */
function count(stats) {
  if (!stats?.expected && !stats?.unexpected) return oneFailure('✗ No test ran in the browser.')
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}
