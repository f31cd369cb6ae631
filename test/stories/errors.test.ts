import { limits, makeLog, Role } from '@mellanrum/api'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { overHttp } from '../kit/http.js'
import { makeWorld } from '../kit/world.js'

vi.hoisted(() => void (process.env['ANSWER_SECONDS'] = '5'))

const lines: string[] = []
const world = await makeWorld({}, makeLog('error', { write: (line) => void lines.push(line) }))
const http = await overHttp(world)

async function asOwner(...statements: string[]) {
  const owner = new pg.Client({ connectionString: world.urls.owner })
  await owner.connect()
  for (const statement of statements) await owner.query(statement)
  return owner
}

const grantRole = `mutation ($email: String!, $organization: ID) { grantRole(email: $email, role: AGENCY_EDITOR, organization: $organization) { id } }`

test('keeps a fault of ours to itself, under an id that stands in the log without anything personal', async () => {
  const admin = await world.person({
    email: 'admin.adminsson@example.org',
    roles: [{ role: Role.REGION_ADMINISTRATOR }],
  })
  const cookie = await http.signIn(admin.email)
  const organization = await world.make.organization()
  const owner = await asOwner(`alter table account add constraint planted check (email not like 'kim.%')`)
  const answer = await http.ask(
    grantRole,
    { email: 'kim.persson@example.org', organization: organization.id },
    { cookie },
  )
  await owner.query('alter table account drop constraint planted')
  await owner.end()

  expect(answer.json.errors).toEqual([
    {
      message: 'INTERNAL',
      path: ['grantRole'],
      extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[0-9A-F]{6}$/) },
    },
  ])
  const line = lines.find((one) => one.includes(String(answer.json.errors?.[0]?.extensions?.id)))
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    msg: 'unexpected',
    path: 'grantRole',
    err: { code: '23514', constraint: 'planted' },
  })
  expect(lines.join('')).not.toMatch(/kim|persson|admin\.|example\.org/i)
})

test('tells of a broken table by an id only', async () => {
  const owner = await asOwner('alter table network rename to elsewhere')
  const answer = await http.ask('{ networks { id } }')
  await owner.query('alter table elsewhere rename to network')
  await owner.end()
  expect(answer.json.errors?.[0]).toMatchObject({ message: 'INTERNAL' })
  expect(answer.text).not.toMatch(/relation|select|network_|stack|\.js|\.ts/)
  expect(
    lines.some(
      (line) => line.includes(String(answer.json.errors?.[0]?.extensions?.id)) && line.includes('"code":"42P01"'),
    ),
  ).toBe(true)
})

test('answers text that no database keeps like any other bad value', async () => {
  const answer = await http.ask('query ($slug: String!) { hub(slug: $slug) { id } }', { slug: 'a\u0000b' })
  expect(answer.json.errors?.[0]?.extensions).toMatchObject({ code: 'VALUE_OUT_OF_RANGE' })
})

test('waits two seconds for a lock, then says when to come back', async () => {
  const owner = await asOwner('begin', 'lock table region in access exclusive mode')
  const answer = await http.ask('{ regions { id } }')
  await owner.query('rollback')
  await owner.end()
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('1')
  expect(answer.json.errors?.[0]?.extensions).toMatchObject({ code: 'TOOK_TOO_LONG' })
  expect((await http.ask('{ regions { id } }')).json.errors).toBeUndefined()
})

/** A table that takes its time to answer. */
const slow = (table: string, seconds: number) => [
  `alter table ${table} rename to quick_${table}`,
  `create view ${table} as select quick.* from quick_${table} quick, pg_sleep(${seconds}) slowly`,
  `grant select on ${table} to public`,
]

test('lets one statement take four seconds and one answer five', async () => {
  const [{ code }, { slug }] = await Promise.all([
    world.make.municipality(),
    world.make.organization(),
    world.make.hub(),
  ])
  const owner = await asOwner(...slow('municipality', 2.5), ...slow('organization', 4.4), ...slow('hub', 3.4))
  const [quickEnough, statement, answer] = await Promise.all([
    http.ask(`{ municipality(code: "${code}") { id } }`),
    http.ask(`{ organization(slug: "${slug}") { id } }`),
    http.ask('{ hubs(first: 1) { totalCount } }'),
  ])
  await owner.end()
  expect(quickEnough.json.data).toMatchObject({ municipality: { id: expect.any(String) } })
  expect([statement.status, answer.status]).toEqual([503, 503])
  expect(statement.json.errors?.[0]?.extensions).toMatchObject({ code: 'TOOK_TOO_LONG' })
  expect(answer.json.errors?.[0]?.extensions).toMatchObject({ code: 'TOOK_TOO_LONG' })
  expect(limits).toMatchObject({ lockMs: 2000, statementMs: 4000, answerMs: 5000 })
})

test('sends data as data: nothing to run, frame, sniff or keep', async () => {
  for (const path of ['/graphql?query={__typename}', '/health/live', '/api/auth/get-session']) {
    const { headers } = await http.fetched(path, { headers: { 'apollo-require-preflight': '1' } })
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  }
})
