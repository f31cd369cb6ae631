import { limits } from '@mellanrum/api'
import { serverAudits } from 'graphql-http'
import { describe, expect, test } from 'vitest'
import { overHttp, type Reply } from '../kit/http.js'
import { malformed } from '../kit/malformed.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld({ POINTS_FACTOR: '1000' })
const http = await overHttp(world)

const codeOf = ({ json }: Reply) => json.errors?.[0]?.extensions?.code
const times = (count: number, word: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => word(at)).join(' ')

function expectRefused(answer: Reply, status = 400) {
  expect(answer.status).toBe(status)
  expect(answer.type).toContain('json')
  expect(answer.json.errors?.length).toBeGreaterThan(0)
}

const bodyOf = (bytes: number) => `{"query":"{ __typename }","filling":"${'x'.repeat(bytes - 39)}"}`

test('takes a body of 100 kB and refuses one byte more', async () => {
  expect(bodyOf(limits.bodyBytes)).toHaveLength(limits.bodyBytes)
  expect((await http.raw(bodyOf(limits.bodyBytes))).status).toBe(200)
  const answer = await http.raw(bodyOf(limits.bodyBytes + 1))
  expectRefused(answer, 413)
  expect(codeOf(answer)).toBe('BODY_TOO_LARGE')
})

/** From a region to its municipalities and back, `count` fields deep. */
function down(count: number): string {
  const fields = [
    'regions',
    ...Array.from({ length: count - 2 }, (_, at) => (at % 2 ? 'region' : 'municipalities')),
    'id',
  ]
  return `{ ${fields.join(' { ')} ${'} '.repeat(count)}`
}

test.each<[string, number, (count: number) => string]>([
  ['aliases', limits.aliases, (count) => `{ viewer { ${times(count, (at) => `a${at}: isSignedIn`)} } }`],
  ['root fields', limits.rootFields, (count) => `{ ${'__typename '.repeat(count)}}`],
  [
    'root fields in a fragment',
    limits.rootFields,
    (count) => `{ ...all } fragment all on Query { ${'__typename '.repeat(count)}}`,
  ],
  ['directives', limits.directives, (count) => `{ viewer { ${'isSignedIn @include(if: true) '.repeat(count)}} }`],
  ['levels', limits.depth, down],
])('answers as many %s as it says (%i) and not one more', async (_, most, operation) => {
  expect((await http.ask(operation(most))).json.errors).toBeUndefined()
  expectRefused(await http.ask(operation(most + 1)))
})

test('reads 2,000 tokens and not one more', async () => {
  const services = (count: number) =>
    `mutation { editHub(input: { hub: "1", language: sv, services: [${'COWORKING '.repeat(count - 23)}] }) { id } }`
  expect(codeOf(await http.ask(services(limits.tokens)))).toBe('SIGN_IN_FIRST')
  expectRefused(await http.ask(services(limits.tokens + 1)))
})

test('does one mutation at a time', async () => {
  const one = 'chooseLanguage(language: sv) { isSignedIn }'
  expect(codeOf(await http.ask(`mutation { ${one} }`))).toBe('SIGN_IN_FIRST')
  expectRefused(await http.ask(`mutation { ${one} again: ${one} }`))
})

test('lists from 1 to 100 and nothing beside', async () => {
  const hubs = (first: number) => http.ask('query ($first: Int!) { hubs(first: $first) { totalCount } }', { first })
  for (const first of [1, 100]) expect((await hubs(first)).json.errors).toBeUndefined()
  for (const first of [-1, 0, 101]) expect(codeOf(await hubs(first))).toBe('FIRST_OUT_OF_RANGE')
  expectRefused(await hubs(2 ** 31))
})

/** Spreads that double at each step: `2 ** steps` selections out of a few letters. */
const bomb = (steps: number) =>
  `{ ...f0 } ${times(steps, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)} fragment f${steps} on Query { __typename }`

test('refuses a fragment bomb before it goes off', async () => {
  // Whoever counts these one by one never answers.
  expectRefused(await http.ask(bomb(60)))
  expect((await http.ask('{ __typename }')).status).toBe(200)
})

/** A hundred hubs, and hubs of their municipality, and hubs of theirs …: priced by hand in the comment beside. */
const inMunicipality = (steps: number): string =>
  steps === 0 ? 'id' : `municipality { hubs { ${inMunicipality(steps - 1)} } }`
const hubs = (first: number, steps: number) => `hubs(first: ${first}) { edges { node { ${inMunicipality(steps)} } } }`
const priced = (last: number) => `{
  a: ${hubs(100, 4)} # 1 + 100 × 937
  b: ${hubs(100, 2)} # 1 + 100 × 37
  c: ${hubs(70, 2)}  # 1 + 70 × 37
  d: ${hubs(last, 0)} }` // 1 + last

test('lets one operation cost 1,000 points and not one object more', async () => {
  const answer = await http.ask(priced(6))
  expect(answer.json.errors).toBeUndefined()
  expect(answer.json.extensions?.cost).toMatchObject({ points: limits.points })
  const refused = await http.ask(priced(7))
  expectRefused(refused)
  expect(refused.json.errors?.[0]?.extensions).toMatchObject({
    code: 'OPERATION_TOO_COSTLY',
    facts: { points: 1001, most: 1000 },
  })
})

test('prices what a variable asks for, and runs nothing that it cannot price', async () => {
  const query = 'query ($first: Int!) { hubs(first: $first) { edges { node { municipality { hubs { id } } } } } }'
  expect((await http.ask(query, { first: 1 })).json.extensions?.cost).toMatchObject({ points: 1 })
  expect((await http.ask(query, { first: 100 })).json.extensions?.cost).toMatchObject({ points: 8 })
  const nothing = 'query ($first: Int = 1) { hubs(first: $first) { totalCount } regions { id } }'
  expectRefused(await http.ask(nothing, { first: null }))
})

test('a page of the site costs little: twenty hubs with all that belongs to them', async () => {
  const answer = await http.ask(
    '{ hubs(first: 20) { totalCount edges { node { id name municipality { name region { name { sv } } hubs { name } } } } } }',
  )
  expect(answer.json.extensions?.cost).toMatchObject({ points: 2 })
})

describe('says no in JSON, with a status that means it', () => {
  test.each<[string, number, () => Promise<Reply>]>([
    ['broken JSON', 400, () => http.raw('{"query": "{ __typ')],
    ['no JSON object', 400, () => http.raw('"text"')],
    ['no body', 400, () => http.raw('')],
    ['a form', 415, () => http.raw('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['plain text', 415, () => http.raw('{"query":"{__typename}"}', { 'content-type': 'text/plain' })],
    ['an unknown charset', 415, () => http.raw('{}', { 'content-type': 'application/json; charset=ebcdic' })],
    ['a batch', 400, () => http.raw('[{"query":"{__typename}"},{"query":"{__typename}"}]')],
    ['no operation', 400, () => http.raw('{}')],
    ['an unknown operation', 400, () => http.raw('{"query":"query a { __typename }","operationName":"b"}')],
    [
      'an empty operation name',
      400,
      () => http.raw('{"query":"query a { __typename } query b { __typename }","operationName":""}'),
    ],
    ['variables that are a text', 400, () => http.raw('{"query":"{ __typename }","variables":"x"}')],
    [
      'a variable of the wrong kind',
      400,
      () => http.ask('query ($first: Int!) { hubs(first: $first) { totalCount } }', { first: 'many' }),
    ],
    ['a missing variable', 400, () => http.ask('query ($first: Int!) { hubs(first: $first) { totalCount } }')],
    [
      'an unknown enum value',
      400,
      () => http.ask('mutation ($to: Language!) { chooseLanguage(language: $to) { isSignedIn } }', { to: 'svv' }),
    ],
    [
      'a mutation by GET',
      405,
      () =>
        http.fetched('/graphql?query=mutation{chooseLanguage(language:sv){isSignedIn}}', {
          headers: { 'content-type': 'application/json' },
        }),
    ],
    [
      'another method',
      405,
      () => http.fetched('/graphql', { method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } }),
    ],
    ['an answer in a kind we do not speak', 406, () => http.ask('{ __typename }', {}, { accept: 'image/png' })],
    ['an address that cannot be read', 400, () => http.fetched('/api/auth/%E0%A4%A')],
  ])('%s', async (_, status, asked) => expectRefused(await asked(), status))
})

test('refuses 2,000 malformed operations, each with a 4xx and JSON', async () => {
  const strange: string[] = []
  for (const body of malformed(2000, 20260302)) {
    const answer = await http.raw(body)
    if (answer.status < 400 || answer.status >= 500 || !answer.json.errors) strange.push(`${answer.status} ${body}`)
  }
  expect(strange).toEqual([])
})

test('gives strangers no hint of what else there is', async () => {
  const guesses = [
    '{ regionz { id } }',
    '{ regions { iid } }',
    '{ hubs(furst: 1) { totalCount } }',
    'mutation { chooseLanguage(language: svv) { isSignedIn } }',
  ]
  for (const guess of guesses) expect((await http.ask(guess)).text).not.toMatch(/did you mean/i)
  const enumGuess = await http.ask('mutation ($to: Language!) { chooseLanguage(language: $to) { isSignedIn } }', {
    to: 'svv',
  })
  expect(enumGuess.text).not.toMatch(/did you mean|stack|node_modules/i)
})

test('describes itself to nobody in production', async () => {
  const production = {
    NODE_ENV: 'production',
    DEMO_IN_PRODUCTION: '1',
    AUTH_SECRET: 'a-secret-for-one-story-and-no-other',
  }
  const closed = await overHttp(await makeWorld(production))
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Hub") { fields { name } } }']) {
    expectRefused(await closed.ask(query))
    expect((await http.ask(query)).json.errors).toBeUndefined()
  }
  expect((await closed.ask('{ __typename }')).json.data).toEqual({ __typename: 'Query' })
})

test('keeps to GraphQL over HTTP as the official audit reads it', async () => {
  const audits = serverAudits({
    url: `${http.url}/graphql`,
    // A GET without this header could be sent by any page that a visitor has open.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } }),
  })
  const results = await Promise.all(audits.map((audit) => audit.fn()))
  expect(results.length).toBeGreaterThan(50)
  const lacking = results.filter(({ status }) => status === 'error' || status === 'warn')
  expect(lacking.map(({ id, name, status }) => ({ id, name, status }))).toEqual([])
})
