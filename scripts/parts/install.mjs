import { accessSync, constants, existsSync } from 'node:fs'
import { NODE, ROOT } from './folders.mjs'
import { run } from './run.mjs'
import { Plain, say } from './say.mjs'
import { contents, isStamped, stamp, unstamp } from './stamps.mjs'
import { PACKAGES } from './packages.mjs'

const INSTALL =
  'npx --yes --prefer-offline pnpm@12 install --frozen-lockfile --prefer-offline --config.confirmModulesPurge=false'

// Also under `npm start --silent`, which npm hands down, a failure must say why, and before a person has walked away.
const TALKATIVE = { npm_config_loglevel: 'error', npm_config_fetch_retries: '1' }

const LISTS = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...PACKAGES.map((name) => `${name}/package.json`),
]

export const isInstalled = () => existsSync(NODE) && isStamped('install', contents(LISTS))

export async function install() {
  accessSync(ROOT, constants.W_OK)
  if (isInstalled()) return
  say('Installing packages; the first time takes a minute or two.')
  const lists = contents(LISTS)
  unstamp('install')
  const { ok, output } = await run(INSTALL, { env: TALKATIVE })
  if (!ok) throw new Plain(reasonIn(output))
  stamp('install', lists)
}

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ECONNRESET|dns error|error sending request/i

/** @param {string} output */
function reasonIn(output) {
  if (NO_NETWORK.test(output))
    return 'The packages could not be fetched because the package registry cannot be reached: check the network and run the command again.'
  if (/npx: (command )?not found/.test(output)) return 'npm is missing on this machine: install it together with Node.'
  const line = output.split('\n').findLast((text) => /ERR_|error/i.test(text)) ?? output.trim().split('\n').at(-1)
  return `The packages could not be installed: ${line?.trim()}`
}
