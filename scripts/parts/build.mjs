import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, inRoot } from './folders.mjs'
import { BUILT, scriptOf } from './packages.mjs'
import { run } from './run.mjs'
import { Plain, say } from './say.mjs'
import { fingerprint, isStamped, stamp, unstamp } from './stamps.mjs'

/** The site needs nothing that the others make, so two processors share the work. */
export async function build() {
  const behind = async () => {
    await buildOne(BUILT.api)
    await buildOne(BUILT.seeds)
  }
  const results = await Promise.allSettled([behind(), buildOne(BUILT.web)])
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

/** What the built part was, or is to be, built from. @param {import('./packages.mjs').Built} part */
export const sourcesOf = ({ name, from }) => fingerprint([name, 'pnpm-lock.yaml', ...from])

/** @param {import('./packages.mjs').Built} part */
async function buildOne(part) {
  const { name, what, made } = part
  const command = scriptOf(name, 'build')
  if (!command) return
  const sources = sourcesOf(part)
  if (isStamped(name, sources) && existsSync(inRoot(made))) return
  say(`Building ${what}.`)
  unstamp(name)
  const { ok, output } = await run(command, { cwd: inRoot(name) })
  if (!ok) throw new Plain(`Building ${what} failed; what the compiler says is in ${keep(name, output)}.`)
  stamp(name, sources)
}

/** @param {string} name @param {string} output */
function keep(name, output) {
  const file = join(DATA, `build-${name}.log`)
  mkdirSync(DATA, { recursive: true })
  writeFileSync(file, output)
  return file
}
