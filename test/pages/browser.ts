import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const PLACES = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const INSTALLERS = [
  { tool: 'apt-get', commands: ['apt-get update -qq', 'apt-get install -y -qq chromium'], root: true },
  { tool: 'dnf', commands: ['dnf install -y -q chromium'], root: true },
  { tool: 'apk', commands: ['apk add --quiet chromium'], root: true },
  { tool: 'brew', commands: ['brew install --quiet --cask chromium'], root: false },
]

export class NoBrowser extends Error {}

/** What the browser must be started with: as root it has no sandbox, and it must call nobody. */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The system's Chromium or Chrome, installed by the system's own package manager when there is none. */
export function needBrowser(): string {
  const found = findBrowser() ?? (install() ? findBrowser() : undefined)
  if (found) return found
  throw new NoBrowser(
    'Install Chromium or Google Chrome, or set CHROME_PATH to where it is: the pages are tested in it.',
  )
}

function findBrowser(): string | undefined {
  const chosen = process.env['CHROME_PATH']
  if (chosen && !runs(chosen)) throw new NoBrowser(`CHROME_PATH is ${chosen}, and no browser starts there.`)
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return chosen || [...inPath, ...PLACES].find(runs)
}

/** Some systems have a stand-in of that name which only says how to install the real one. */
function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
  } catch {
    return false
  }
  return spawnSync(file, ['--version'], { timeout: 60_000 }).status === 0
}

function install(): boolean {
  const installer = INSTALLERS.find(({ tool }) => succeeds(`command -v ${tool}`))
  if (!installer) return false
  const before = installer.root ? rootPrefix() : ''
  if (before === undefined) return false
  console.error(`Installing Chromium with ${installer.tool}.`)
  return installer.commands.every((command) => succeeds(before + command))
}

/** How to become root without being asked for a password. */
function rootPrefix(): string | undefined {
  if (process.getuid?.() === 0) return ''
  return succeeds('sudo -n true') ? 'sudo -n ' : undefined
}

const succeeds = (command: string) =>
  spawnSync('/bin/sh', ['-c', command], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

if (import.meta.main) {
  try {
    console.log(needBrowser())
  } catch (error) {
    console.error(error instanceof NoBrowser ? error.message : error)
    process.exitCode = 1
  }
}
