import { inRoot } from './folders.mjs'
import { scriptOf } from './packages.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const CHECKS = [
  { what: 'types of the API', command: 'tsc -p . --noEmit', cwd: 'api' },
  { what: 'types of the seeds', command: 'tsc -p . --noEmit', cwd: 'seeds' },
  { what: 'types of the tests', command: 'tsc -p .', cwd: 'test' },
  { what: 'types of the scripts', command: 'tsc -p .', cwd: 'scripts' },
  { what: 'types and markup of the site', command: scriptOf('web', 'check') ?? 'svelte-check', cwd: 'web' },
  { what: 'lint', command: 'oxlint', cwd: '.' },
  { what: 'lint of the markup', command: 'eslint --max-warnings 0 .', cwd: 'web' },
  { what: 'format', command: 'oxfmt --check', cwd: '.' },
  { what: 'dead code', command: 'knip', cwd: '.' },
]

/** Each check counts as one. */
export async function check() {
  const tally = { passed: 0, failed: 0 }
  for (const { what, command, cwd } of CHECKS) {
    const { ok, output } = await run(command, { cwd: inRoot(cwd) })
    say(`${ok ? '✓' : '✗'} ${what}${ok ? '' : `\n${output}`}`)
    tally[ok ? 'passed' : 'failed'] += 1
  }
  return tally
}
