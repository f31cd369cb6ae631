import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './folders.mjs'

/** @typedef {{ name: string, what: string, made: string, from: string[] }} Built `made` tells a whole build from a broken one */

/** @type {Record<'api' | 'seeds' | 'web', Built>} */
export const BUILT = {
  api: { name: 'api', what: 'the API', made: 'api/dist/app/main.js', from: ['tsconfig.base.json'] },
  seeds: {
    name: 'seeds',
    what: 'the demonstration region',
    made: 'seeds/dist',
    from: ['tsconfig.base.json', 'api/src'],
  },
  web: { name: 'web', what: 'the site', made: 'web/build/handler.js', from: ['tsconfig.base.json', 'schema'] },
}

export const PACKAGES = ['api', 'seeds', 'web', 'test']

/** @param {string} name @param {string} script @returns {string | undefined} */
export function scriptOf(name, script) {
  const file = join(inRoot(name), 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).scripts?.[script] : undefined
}
