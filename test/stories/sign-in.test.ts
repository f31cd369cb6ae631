import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { DemoPerson, Language } from '@mellanrum/api'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { linkIn } from '../kit/http.js'
import { makeWorld } from '../kit/world.js'

const port = await freePort()
const world = await makeWorld({ PORT: String(port) })
const { origin } = world.env
world.http.listen(port, '127.0.0.1')
await once(world.http, 'listening')
const owner = new pg.Client({ connectionString: world.urls.admin })
await owner.connect()
afterAll(() => owner.end())

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address() as AddressInfo
  probe.close()
  return address.port
}

const at = (path: string, init?: RequestInit) => fetch(`${origin}${path}`, { redirect: 'manual', ...init })

const askForLink = (email: string, headers: Record<string, string> = {}) =>
  at('/api/auth/sign-in/magic-link', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body: JSON.stringify({ email, callbackURL: '/my' }),
  })

async function mailTo(email: string) {
  const mail = (await world.mails()).find(({ to }) => to === email)
  if (!mail) throw new Error(`no mail to ${email}`)
  return { ...mail, path: linkIn(mail.text) }
}

const viewerAs = async (cookie: string) => {
  const query = '{ viewer { isSignedIn account { email language } } }'
  const headers = { 'content-type': 'application/json', cookie }
  return (await at('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) })).json()
}

const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
const signInAs = (fields: Record<string, string>, headers: Record<string, string> = { origin }) =>
  at('/demo/sign-in', { method: 'POST', headers, body: new URLSearchParams(fields) })

async function demoPerson(name: string) {
  const account = await world.make.account({ email: `${name}@demo.example` })
  const { em } = world.system()
  em.create(DemoPerson, { id: account.id, account: account.id, name, role: 'COWORKER', position: 1 })
  await em.flush()
  return account
}

test('answers alike whether or not an address is known', async () => {
  await world.make.account({ email: 'known@example.org' })
  const [known, unknown] = [await askForLink('known@example.org'), await askForLink('unknown@example.org')]
  expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
  expect(known.status).toBe(200)
})

test('signs in by a link from a mail, once, with a cookie that no script can read', async () => {
  await askForLink('once@example.org')
  const { path } = await mailTo('once@example.org')

  const first = await at(path)
  expect(first.status).toBe(302)
  expect(new URL(first.headers.get('location')!, origin).pathname).toBe('/my')
  expect(first.headers.getSetCookie().every((cookie) => /HttpOnly/i.test(cookie) && /SameSite=Lax/i.test(cookie))).toBe(
    true,
  )
  expect(await viewerAs(cookieOf(first))).toMatchObject({
    data: { viewer: { isSignedIn: true, account: { email: 'once@example.org' } } },
  })

  const second = await at(path)
  expect(second.headers.get('location')).toBe(`${origin}/sign-in?error=EXPIRED`)
  expect(second.headers.getSetCookie()).toEqual([])
})

test('lands a link that ran out, or never was, where a new one is to be had', async () => {
  await askForLink('late@example.org')
  const { path } = await mailTo('late@example.org')
  await owner.query(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
  for (const link of [
    path,
    '/api/auth/magic-link/verify?token=never-was&callbackURL=/',
    '/api/auth/magic-link/verify',
  ]) {
    const answer = await at(link)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${origin}/sign-in?error=EXPIRED`])
  }
})

test('forgets a session that was ended', async () => {
  await askForLink('gone@example.org')
  const cookie = cookieOf(await at((await mailTo('gone@example.org')).path))
  await at('/api/auth/sign-out', {
    method: 'POST',
    headers: { origin, cookie, 'content-type': 'application/json' },
    body: '{}',
  })
  expect(await viewerAs(cookie)).toMatchObject({ data: { viewer: { isSignedIn: false } } })
})

test('writes in the language of the account, else in the one the browser asks for, else in Swedish', async () => {
  await world.make.account({ email: 'nb@example.org', language: Language.nb })
  await askForLink('nb@example.org', { 'accept-language': 'en' })
  await askForLink('new-en@example.org', { 'accept-language': 'en-GB,en;q=0.9' })
  await askForLink('new@example.org', { 'accept-language': 'fi' })
  expect(await mailTo('nb@example.org')).toMatchObject({
    subject: 'Logg inn i Mellanrum',
    text: expect.stringContaining(`${origin}/nb/sign-in/link?token=`),
  })
  expect((await mailTo('new-en@example.org')).subject).toBe('Sign in to Mellanrum')
  expect((await mailTo('new@example.org')).subject).toBe('Logga in i Mellanrum')
})

test('refuses to lead away from the site', async () => {
  const answer = await at('/api/auth/sign-in/magic-link', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: 'away@example.org', callbackURL: 'https://elsewhere.example/' }),
  })
  expect(answer.status).toBe(403)
})

test('lets one be an invented person in one click, and lists them', async () => {
  const kim = await demoPerson('kim')
  expect(await (await at('/demo/people')).json()).toContainEqual({
    id: kim.id,
    name: 'kim',
    role: 'COWORKER',
    organization: null,
  })
  const answer = await signInAs({ person: kim.id, to: '/my?tab=skills' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/my?tab=skills'])
  expect(answer.headers.getSetCookie().some((cookie) => /HttpOnly/i.test(cookie))).toBe(true)
  expect(await viewerAs(cookieOf(answer))).toMatchObject({
    data: { viewer: { account: { email: 'kim@demo.example' } } },
  })
})

test('lets nobody be a person who is not invented, nor from another site, and never leads away', async () => {
  const lo = await demoPerson('lo')
  const real = await world.make.account()
  expect((await signInAs({ person: real.id })).status).toBe(404)
  expect((await signInAs({ person: 'nonsense' })).status).toBe(404)
  expect((await signInAs({ person: lo.id }, { origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await signInAs({ person: lo.id }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  for (const to of [
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    '/\t/x',
  ]) {
    expect((await signInAs({ person: lo.id, to })).headers.get('location')).toBe('/')
  }
})

test('keeps the mails of the demonstration to the newest two hundred', async () => {
  await owner.query(`insert into demo_mail (id, "to", subject, text, html, at)
    select gen_random_uuid(), 'old@example.org', 'old', '', '', timestamp '2020-01-01' from generate_series(1, 210)`)
  await askForLink('newest@example.org')
  await world.mails()
  const mails = (await (await at('/demo/mails')).json()) as { to: string; html: string }[]
  expect(mails).toHaveLength(200)
  expect(mails.find(({ to }) => to === 'newest@example.org')!.html).toContain('<html lang="sv">')
})
