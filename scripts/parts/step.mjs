import { lastError } from './last-error.mjs'
import { run } from './run.mjs'
import { Plain } from './say.mjs'

/** @param {string} what @param {string} command @param {Record<string, string>} env */
export async function step(what, command, env) {
  const { ok, output } = await run(command, { env, show: 'news' })
  if (!ok) throw new Plain(`${what} failed: ${lastError(output)}`)
}
