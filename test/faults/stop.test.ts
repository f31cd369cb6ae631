import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { setTimeout as rest } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const program = fileURLToPath(new URL('../../api/dist/app/main.js', import.meta.url))

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

async function startServer() {
  const port = await freePort()
  const { owner, app } = world.urls
  const settings = { DATABASE_URL: owner, APP_DATABASE_URL: app, PORT: String(port), LOG_LEVEL: 'silent' }
  const server = spawn(process.execPath, [program], { env: { PATH: process.env.PATH, ...settings }, stdio: 'inherit' })
  onTestFinished(() => void server.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (answer?.ok) return { server, url, port }
    await rest(100)
  }
  throw new Error(`the built server did not start (${program}): run \`npm run build\` first`)
}

async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await rest(20)
}

const areAsleep = async (count: number) => {
  const query = "select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'"
  return (await world.owner(query)).length === count
}

const isShut = (port: number) =>
  new Promise<boolean>((resolve) => {
    const door = connect(port, '127.0.0.1', () => (door.destroy(), resolve(false)))
    door.once('error', () => resolve(true))
  })

test('finishes what is in flight when told to stop, takes nothing new, and is gone in ten seconds', async () => {
  await world.make.hub()
  const { server, url, port } = await startServer()
  const ask = () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hubs(first: 1) { edges { node { id } } } }"}',
    })
  expect((await ask()).status).toBe(200)
  await world.owner(`alter table hub rename to quick_hub;
    create view hub as select quick_hub.* from quick_hub, pg_sleep(1.5) slowly;
    grant select on hub to public`)
  const inFlight = Array.from({ length: 8 }, ask)
  await until(() => areAsleep(8))
  const told = performance.now()
  server.kill('SIGTERM')
  await until(() => isShut(port))
  await expect(ask()).rejects.toThrow('fetch failed')
  const statuses = await Promise.all(inFlight.map(async (one) => (await one).status))
  const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode]
  const ms = Math.round(performance.now() - told)
  console.log(JSON.stringify({ name: 'stop with 8 in flight', value: ms, unit: 'ms' }))
  expect(statuses).toEqual(Array(8).fill(200))
  // What is not done after nine and a half seconds ends with 1.
  expect(code).toBe(0)
})
