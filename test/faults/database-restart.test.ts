import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import {
  authPool,
  install,
  limits,
  makeAuth,
  makeLog,
  makeServer,
  openDatabase,
  readEnv,
  startCluster,
} from '@mellanrum/api'
import { afterAll, expect, test, vi } from 'vitest'

vi.hoisted(() => void (process.env['ANSWER_SECONDS'] = '5'))

const ROUNDS = 5
const CLIENTS = 24

const cluster = await startCluster({ dir: mkdtempSync(join(tmpdir(), 'mellanrum-')), persistent: false })
const env = readEnv({ DATABASE_URL: cluster.ownerUrl, APP_DATABASE_URL: cluster.appUrl, POINTS_FACTOR: '1000' })
await install(env)
const orm = await openDatabase(env.appDatabaseUrl)
const pool = authPool(env.appDatabaseUrl)
const tokens: string[] = []
const auth = makeAuth({ env, pool, sendMail: async ({ token }) => void tokens.push(token) })
/** What the API did not expect: nothing of what happens here. */
const faults: string[] = []
const log = makeLog('error', { write: (line) => void faults.push(line) })
const { http, apollo } = await makeServer({ env, orm, auth, log })
await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready))
const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`

afterAll(async () => {
  await apollo.stop()
  await orm.close(true)
  await pool.end()
  await cluster.stop()
})

async function signIn(): Promise<string> {
  const body = JSON.stringify({ email: 'load@example.org' })
  const headers = { 'content-type': 'application/json', origin: env.origin }
  await fetch(`${url}/api/auth/sign-in/magic-link`, { method: 'POST', headers, body })
  const link = `${url}/api/auth/magic-link/verify?token=${tokens.at(-1)}`
  const { headers: answer } = await fetch(link, { redirect: 'manual' })
  return answer
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

interface Seen {
  at: number
  ms: number
  status: number
  code: string
  retryAfter: string | null
}

const query = '{ viewer { isSignedIn account { email } } regions { id } }'

async function ask(cookie: string): Promise<Seen> {
  const at = performance.now()
  const headers = { 'content-type': 'application/json', cookie }
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { data, errors } = (await answer.json()) as {
    data?: { viewer: { isSignedIn: boolean } }
    errors?: { extensions: { code: string } }[]
  }
  const code = errors?.[0]?.extensions.code ?? (data?.viewer.isSignedIn ? 'OK' : 'FORGOT_WHO_ASKED')
  return { at, ms: performance.now() - at, status: answer.status, code, retryAfter: answer.headers.get('retry-after') }
}

/** Clients that ask again as soon as they are answered, until told to stop. */
function load(cookie: string) {
  const seen: Seen[] = []
  const until = new AbortController()
  const client = async () => {
    while (!until.signal.aborted) {
      seen.push(await ask(cookie))
      await rest(5)
    }
  }
  const clients = Array.from({ length: CLIENTS }, client)
  return { seen, stop: async () => (until.abort(), await Promise.all(clients)) }
}

const health = async (which: string) => (await fetch(`${url}/health/${which}`)).status

/** Holds every connection of the pool at once, in transactions: one lost slot and this would wait for ever. */
async function useAllSlots() {
  const { max } = orm.config.get('pool')!
  let held = 0
  let release = () => {}
  const all = new Promise<void>((done) => (release = done))
  const hold = () =>
    orm.em.fork().transactional(async (em) => {
      await em.execute('select 1')
      if (++held === max) release()
      await all
    })
  await Promise.all(Array.from({ length: max! }, hold))
  return held
}

async function useAllSignInSlots() {
  const clients = await Promise.all(Array.from({ length: 4 }, () => pool.connect()))
  for (const client of clients) await client.query('select 1')
  for (const client of clients) client.release()
  return clients.length
}

/** Waits until the first good answer that was asked for after a moment. */
async function firstGoodAfter(seen: Seen[], moment: number): Promise<Seen> {
  for (let tries = 0; tries < 300; tries++) {
    const good = seen.find(({ at, code }) => at > moment && code === 'OK')
    if (good) return good
    await rest(50)
  }
  throw new Error('the API did not recover within 15 s')
}

test(`recovers by itself each of ${ROUNDS} times that PostgreSQL is killed under load`, async () => {
  const cookie = await signIn()
  const { seen, stop } = load(cookie)
  await rest(500)
  for (let round = 1; round <= ROUNDS; round++) {
    const isBack = cluster.restart('immediate')
    const during = await healthUntil(isBack)
    const back = performance.now()
    const good = await firstGoodAfter(seen, back)
    console.log(
      JSON.stringify({
        name: `recovery after kill ${round}`,
        value: Math.round(good.at + good.ms - back),
        unit: 'ms',
      }),
    )
    expect(during.live).toEqual(new Set([200]))
    expect(await health('ready')).toBe(200)
  }
  await stop()
  const used = [await useAllSlots(), await useAllSignInSlots()]
  expect(used).toEqual([12, 4])

  const bad = seen.filter(({ code }) => code !== 'OK')
  const slowest = Math.max(...seen.map(({ ms }) => ms))
  console.log(
    JSON.stringify({
      name: 'requests, refused, slowest',
      value: [seen.length, bad.length, Math.round(slowest)],
      unit: 'ms',
    }),
  )
  expect(faults).toEqual([])
  // A busy machine hears of its own clock late.
  expect(slowest).toBeLessThan(2 * limits.answerMs)
  expect(new Set(bad.map(({ status, code, retryAfter }) => `${status} ${code} ${retryAfter}`))).toEqual(
    new Set(['503 DATABASE_AWAY 1']),
  )
})

async function healthUntil(isBack: Promise<void>) {
  const during = { live: new Set<number>(), ready: new Set<number>() }
  const until = new AbortController()
  void isBack.finally(() => until.abort())
  while (!until.signal.aborted) {
    during.live.add(await health('live'))
    during.ready.add(await health('ready'))
    await rest(20)
  }
  await isBack
  return during
}

test('says that it is not ready while there is no database, and lives', async () => {
  await cluster.stop()
  expect(await health('ready')).toBe(503)
  expect(await health('live')).toBe(200)
  expect(await ask('')).toMatchObject({ status: 503, code: 'DATABASE_AWAY', retryAfter: '1' })
})
