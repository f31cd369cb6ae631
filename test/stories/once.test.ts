import { Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { overHttp, type Reply } from '../kit/http.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const http = await overHttp(world)
const admin = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
const cookie = await http.signIn(admin.email)
const organization = await world.make.organization()

/** Has an effect each time it is done: one more role is held. */
const mutation = `mutation ($email: String!, $organization: ID) { grantRole(email: $email, role: AGENCY_EDITOR, organization: $organization) { id } }`

const grant = (key: string, email: string, more: object = {}, as = cookie) =>
  http.ask(mutation, { email, organization: organization.id, ...more }, { cookie: as, 'idempotency-key': key })
const codeOf = ({ json }: Reply) => json.errors?.[0]?.extensions?.code
const granted = (email: string) =>
  world.owner(`select 1 from role_grant join account on account.id = account_id where email = '${email}'`)

test('does once what is sent fifty times at once', async () => {
  const email = 'fifty@example.org'
  const replies = await Promise.all(Array.from({ length: 50 }, () => grant('fifty-at-once', email)))
  expect(await granted(email)).toHaveLength(1)
  const done = replies.filter(({ status }) => status === 200)
  expect(done.length).toBeGreaterThan(0)
  expect(new Set(done.map(({ json }) => JSON.stringify(json.data))).size).toBe(1)
  for (const reply of replies.filter(({ status }) => status !== 200)) {
    expect([reply.status, codeOf(reply), reply.headers.get('retry-after')]).toEqual([409, 'IDEMPOTENCY_IN_FLIGHT', '1'])
  }
})

test('answers the second time what it answered the first', async () => {
  const first = await grant('one-after-another', 'twice@example.org')
  const second = await grant('one-after-another', 'twice@example.org')
  expect(second.json.data).toEqual(first.json.data)
  expect([first, second].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true'])
  expect(await granted('twice@example.org')).toHaveLength(1)
  await grant('another-key', 'twice@example.org')
  expect(await granted('twice@example.org')).toHaveLength(2)
})

test('refuses a key that was used for something else', async () => {
  await grant('used-once', 'this@example.org')
  const other = await grant('used-once', 'that@example.org')
  expect([other.status, codeOf(other)]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED'])
  expect(await granted('that@example.org')).toHaveLength(0)
})

test('keeps one person’s keys from another’s', async () => {
  const second = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
  await grant('the-same-key', 'first@example.org')
  const reply = await grant('the-same-key', 'second@example.org', {}, await http.signIn(second.email))
  expect(reply.json.errors).toBeUndefined()
  expect(await granted('second@example.org')).toHaveLength(1)
})

test('lets a refused form be corrected under its key', async () => {
  expect(codeOf(await grant('to-be-corrected', 'right@example.org', { organization: null }))).toBe(
    'ROLE_NEEDS_ORGANIZATION',
  )
  expect((await grant('to-be-corrected', 'right@example.org')).json.errors).toBeUndefined()
})

test('does not do again what was begun and never answered, until a day has passed', async () => {
  await grant('lost-on-the-way', 'lost@example.org')
  const age = (ago: string) =>
    world.owner(
      `update idempotency_key set answer = null, claimed_at = now() - interval '${ago}' where key = 'lost-on-the-way'`,
    )
  await age('1 minute')
  const lost = await grant('lost-on-the-way', 'lost@example.org')
  expect([lost.status, codeOf(lost)]).toEqual([409, 'IDEMPOTENCY_OUTCOME_UNKNOWN'])
  await age('25 hours')
  expect((await grant('lost-on-the-way', 'lost@example.org')).status).toBe(200)
})

test('refuses a key that is none', async () => {
  const reply = await grant('short', 'short@example.org')
  expect([reply.status, codeOf(reply)]).toEqual([400, 'IDEMPOTENCY_KEY_MALFORMED'])
})

test('forgets what it answered others once somebody is erased, and still does nothing twice', async () => {
  const kim = await world.person()
  await grant('answered-of-kim', kim.email)
  const holding = () => world.owner('select 1 from idempotency_key where answer is not null')
  expect(await holding()).not.toEqual([])
  await kim.get('mutation ($confirmation: String!) { eraseMe(confirmation: $confirmation) }', {
    confirmation: kim.email,
  })
  expect(await holding()).toEqual([])
  expect(codeOf(await grant('answered-of-kim', kim.email))).toBe('IDEMPOTENCY_IN_FLIGHT')
})
