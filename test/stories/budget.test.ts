import { randomUUID } from 'node:crypto'
import { limits, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { overHttp, type Reply } from '../kit/http.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld({ TRUSTED_PROXIES: '1' })
const http = await overHttp(world)

/** Costs 10 points at a time: 1 + 100 × 10 objects, of which the first hundred are free of the rounding. */
const tenPoints =
  '{ hubs(first: 90) { edges { node { municipality { hubs { id } region { id } } } } } regions { municipalities { id } } }'
const from = (address: string, more: Record<string, string> = {}) =>
  http.ask(tenPoints, {}, { 'x-forwarded-for': address, ...more })
const cost = ({ json }: Reply) => json.extensions?.cost as { points: number; left: number }

async function spend(times: number, ask: () => Promise<Reply>) {
  for (let at = 0; at < times; at++) expect((await ask()).status).toBe(200)
}

test('gives a stranger 500 points an hour, and then says when to come back', async () => {
  const ask = () => from('192.0.2.1')
  const { points } = cost(await ask())
  const times = Math.floor(limits.pointsPerHourOfStrangers / points) - 1
  await spend(times - 1, ask)
  expect(cost(await ask()).left).toBe(limits.pointsPerHourOfStrangers - (times + 1) * points)
  const refused = await ask()
  expect(refused.status).toBe(429)
  expect(refused.json.errors?.[0]?.extensions).toMatchObject({ code: 'POINTS_USED_UP' })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000)
  expect((await from('192.0.2.2')).status).toBe(200)
})

test('counts a whole IPv6 network as one stranger', async () => {
  const { left } = cost(await from('2001:db8:0:7::1'))
  expect(cost(await from('2001:db8:0:7:ffff::2')).left).toBeLessThan(left)
  expect(cost(await from('2001:db8:0:8::1')).left).toBe(left)
})

test('charges a person by account, wherever the person asks from', async () => {
  const person = await world.person()
  const cookie = await http.signIn(person.email)
  const first = cost(await from('192.0.2.3', { cookie }))
  expect(first.left).toBe(limits.pointsPerHour - first.points)
  expect(cost(await from('192.0.2.4', { cookie })).left).toBe(first.left - first.points)
})

test('charges for what takes long to find, however little it brings, also when nothing is found', async () => {
  const staffer = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const cookie = await http.signIn(staffer.email)
  const priceOf = async (query: string) => cost(await http.ask(`{ ${query} }`, {}, { cookie })).points
  const challenge = `challenge: "${randomUUID()}"`
  expect(await priceOf(`proposeTeams(input: { ${challenge} }) { candidates }`)).toBeGreaterThanOrEqual(10)
  expect(await priceOf(`evaluateTeam(input: { ${challenge}, members: [] }) { hours }`)).toBeGreaterThanOrEqual(5)
  const twenty = (one: string) => priceOf(Array.from({ length: 20 }, (_, at) => `a${at}: ${one}`).join(' '))
  expect(await twenty(`peopleForOpening(opening: "${randomUUID()}", first: 1) { totalCount }`)).toBeGreaterThan(4)
  expect(await twenty('openingsForMe(first: 1) { totalCount }')).toBeGreaterThan(4)
  expect(await twenty('skillsThatWouldHelp(first: 1) { wouldOpen }')).toBeGreaterThan(9)
  expect(await twenty(`askingMark(challenge: "${randomUUID()}")`)).toBeGreaterThan(1)
  expect(await twenty(`findSkills(text: "energi", first: 1) { matched }`)).toBe(2)
  const each = 'edges { node { raisedMostBy { id } firstTenWith { id } } }'
  expect(await priceOf(`openingsForMe(first: 100) { ${each} }`)).toBeGreaterThan(15)
})

test('prices a text to read by its length, however often it is sent along', async () => {
  const cookie = await http.signIn((await world.person()).email)
  const again = Array.from({ length: 20 }, (_, at) => `a${at}: suggestSkills(text: $text, first: 1) { why }`).join(' ')
  const priceOf = async (text: string) =>
    cost(await http.ask(`query ($text: String!) { ${again} }`, { text }, { cookie })).points
  expect(await priceOf('energi')).toBe(1)
  expect(await priceOf('energi '.repeat(5714))).toBe(17)
})

test('never lets visitors starve each other behind the site, and takes nobody else for the site', async () => {
  const site = { 'x-site-key': world.env.siteKey }
  const times = limits.pointsPerHourOfStrangers / cost(await from('127.0.0.1', site)).points + 2
  await spend(times, () => from('127.0.0.1', site))
  expect(cost(await from('127.0.0.1', { 'x-site-key': 'x'.repeat(64) })).left).toBeDefined()
})

test('lets no other site spend a visitor’s cookie', async () => {
  const cookie = await http.signIn((await world.person()).email)
  const ask = (headers: Record<string, string>) => http.ask('{ viewer { isSignedIn } }', {}, { cookie, ...headers })
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign)
    expect((await ask(headers)).json.errors?.[0]?.extensions).toEqual({ code: 'CROSS_ORIGIN' })
  const own: Record<string, string>[] = [
    { origin: world.env.origin },
    { origin: http.url },
    { 'sec-fetch-site': 'same-origin' },
    {},
  ]
  for (const headers of own) expect((await ask(headers)).json.data).toEqual({ viewer: { isSignedIn: true } })
  const asForm = await http.fetched('/graphql?query={viewer{isSignedIn}}', { headers: { cookie } })
  expect(asForm.status).toBe(400)
})
