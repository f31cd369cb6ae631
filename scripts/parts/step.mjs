import { lastError } from './last-error.mjs'
import { run } from './run.mjs'
import { Plain } from './say.mjs'

/** @param {string} what @param {string} command @param {Record<string, string>} env @param {'news'} [show] */
export async function step(what, command, env, show) {
  const { ok, output } = await run(command, { env, show })
  if (!ok) throw new Plain(`${what} failed: ${lastError(output)}`)
}
