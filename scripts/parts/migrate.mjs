import { sourcesOf } from './build.mjs'
import { BUILT } from './packages.mjs'
import { isStamped, stamp } from './stamps.mjs'
import { step } from './step.mjs'

const MIGRATE = 'node api/dist/app/migrate.js'

/** @param {Record<string, string>} env @param {string} mark which database this is */
export async function migrate(env, mark) {
  const sources = sourcesOf(BUILT.api)
  const wanted = sources && `${sources} ${mark}`
  if (isStamped('migration', wanted)) return
  await step('Bringing the database up to date', MIGRATE, env)
  stamp('migration', wanted)
}
