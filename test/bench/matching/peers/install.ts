import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { say } from '../../kit.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Some 280 MB that only this figure needs, so they are fetched when it is first taken.  */
export function install(): void {
  say('Installing DuckDB and LanceDB for this figure alone.')
  const { status, stdout } = spawnSync(
    'npx --yes --prefer-offline pnpm@12 install --frozen-lockfile --prefer-offline',
    {
      cwd: here,
      shell: true,
      encoding: 'utf8',
    },
  )
  if (status !== 0) say(`They could not be installed: ${stdout.trim().split('\n').at(-1)}`)
}
