import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

// What is committed is measured, with whatever packages this machine has fetched before.
const here = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mellanrum-'))
chmodSync(folder, 0o755)
const clone = join(folder, 'mellanrum')
const port = await freePort()

try {
  spawnSync('git', ['clone', '-q', here, clone])
  print('fresh clone, npm start to first page', await msToFirstPage())
  for (let round = 1; round <= 3; round++) print('second start to first page', await msToFirstPage())
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function print(name: string, value: number) {
  console.log(JSON.stringify({ name, value: Math.round(value), unit: 'ms' }))
}

async function msToFirstPage(): Promise<number> {
  const began = performance.now()
  const env = { ...process.env, PORT: String(port) }
  const start = spawn('npm', ['start', '--silent'], { cwd: clone, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>((resolve) => start.on('exit', () => resolve()))
  while (start.exitCode === null && !(await hasPage())) await wait(20)
  const took = performance.now() - began
  if (start.exitCode !== null) throw new Error('npm start ended before there was a page')
  start.kill('SIGINT')
  await ended
  return took
}

function hasPage(): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    (answer) => answer.ok,
    () => false,
  )
}

function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  const { port: found } = probe.address() as AddressInfo
  return new Promise((resolve) => probe.close(() => resolve(found)))
}
