import { inRoot } from './folders.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'
import { freshReport, oneFailure, readReport } from './tally.mjs'

/** @param {string[]} files */
export async function inBrowser(files) {
  if (!files.length) return { passed: 0, failed: 0 }
  const found = await run('node pages/browser.ts', { cwd: inRoot('test') })
  const browser = found.output.trim().split('\n').at(-1)
  if (!found.ok) return oneFailure(`✗ ${browser}`)
  say('Testing the pages in a real browser.')
  const report = freshReport('pages')
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROME_PATH: browser }
  const names = files.map((file) => `'${file.slice('test/'.length)}'`)
  const { ok } = await run(`playwright test --reporter=list,json ${names.join(' ')}`, {
    cwd: inRoot('test'),
    env,
    show: 'all',
  })
  const tally = count(readReport(report)?.stats)
  if (ok || tally.failed) return tally
  say('✗ The tests in the browser did not come to a good end.')
  return { ...tally, failed: 1 }
}

/** @param {{ expected: number, unexpected: number, flaky: number, skipped: number } | undefined} stats */
function count(stats) {
  if (!stats?.expected && !stats?.unexpected) return oneFailure('✗ No test ran in the browser.')
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}
