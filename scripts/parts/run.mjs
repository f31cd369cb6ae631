import { spawn } from 'node:child_process'
import { inRoot, ROOT } from './folders.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs to the end and collects what was said. Each command leads a group of its own, so that an interrupt
 * at the keyboard comes to us alone and we end things in order.
 * @param {string} command a shell line
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, show?: 'all' | 'news' }} [options] news is what stands on the standard output
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, { cwd = ROOT, env = {}, show } = {}) {
  const child = spawn('/bin/sh', ['-c', command], {
    cwd,
    env: { ...process.env, PATH: pathFor(cwd), ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  /** @param {import('node:stream').Readable} from @param {NodeJS.WritableStream} to */
  const listen = (from, to) =>
    from.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
      if (show === 'all' || (show && from === child.stdout)) to.write(chunk)
    })
  listen(child.stdout, process.stdout)
  listen(child.stderr, process.stderr)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => {
      running.delete(child)
      resolve({ ok: code === 0, output })
    })
  })
}

const pathFor = (/** @type {string} */ cwd) =>
  [`${cwd}/node_modules/.bin`, inRoot('node_modules/.bin'), process.env.PATH].join(':')

export function endRunning() {
  for (const child of running) endGroup(child, 'SIGTERM')
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
export function endGroup(child, signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch {
    // It ended by itself a moment ago.
  }
}
