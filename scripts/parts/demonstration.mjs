import { step } from './step.mjs'
import { say } from './say.mjs'
import { isStamped, stamp } from './stamps.mjs'

const LOAD = 'node seeds/dist/demo.js'
const CATALOGUE = 'node seeds/dist/begin.js'

/** Interrupted while it was loaded: what is there is neither empty nor whole. @param {string} mark which database this is */
export const isHalfFilled = (mark) => isStamped('demonstration-begun', mark) && !isStamped('demonstration', mark)

/** A database without the demonstration needs the catalogue all the same. @param {Record<string, string>} env @param {string} mark */
export async function loadCatalogue(env, mark) {
  if (isStamped('catalogue', mark) || isStamped('demonstration', mark)) return
  await step('Loading the catalogue', CATALOGUE, env)
  stamp('catalogue', mark)
}

/** Once for each database. @param {Record<string, string>} env @param {string} mark */
export async function loadDemonstration(env, mark) {
  if (isStamped('demonstration', mark)) return
  say('Loading the demonstration region, once.')
  stamp('demonstration-begun', mark)
  await step('Loading the demonstration region', LOAD, env, 'news')
  stamp('demonstration', mark)
}
