import { findSkills, Language, localized, type Ctx } from '@mellanrum/api'
import { beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '../../seeds/load-catalogue.js'
import { skillQuestions } from '../kit/skill-questions.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
beforeAll(() => loadCatalogue(world.system().em))

interface Hits {
  findSkills: { matched: string; language: string; skill: { key: string } }[]
}
const find = async (text: string, first = 10, who: Pick<typeof world.stranger, 'get'> = world.stranger) =>
  (
    await who.get<Hits>(
      `query ($text: String!, $first: Int!) { findSkills(text: $text, first: $first) { matched language skill { key } } }`,
      { text, first },
    )
  ).findSkills
const keys = async (text: string) => (await find(text)).map(({ skill }) => skill.key)

test.each([
  ['energikartläggning', 'the very word in Swedish'],
  ['energikartlegging', 'the very word in Norwegian'],
  ['Energy audit', 'an English synonym, in any case'],
  ['energirevision', 'a synonym'],
  ['energikartlagg', 'the beginning, without its dots'],
  ['energikartlägning', 'a slip'],
  ['enrgikartläggning', 'another slip'],
  ['energikartleging', 'a slip in Norwegian'],
])('finds energy auditing by %s: %s', async (text) => {
  expect((await keys(text))[0]).toBe('energy-auditing')
})

test('finds a part of a compound, after words that begin so', async () => {
  const hits = await find('kartläggning', 50)
  expect(hits.map(({ skill }) => skill.key)).toContain('energy-auditing')
  const begins = hits.map(({ matched }) => matched.startsWith('kartläggning'))
  expect(begins.lastIndexOf(true)).toBeLessThan(begins.indexOf(false))
})

test('names each skill once, with the word that matched', async () => {
  const hits = await find('energi', 50)
  expect(new Set(hits.map(({ skill }) => skill.key)).size).toBe(hits.length)
  expect(hits.every(({ matched }) => /energ/i.test(matched))).toBe(true)
  expect(await find('enøk', 1)).toEqual([{ matched: 'enøk', language: 'nb', skill: { key: 'energy-efficiency' } }])
})

test('prefers words in the language of the one who asks', async () => {
  const norwegian = await world.person({ language: Language.nb })
  expect((await find('energi', 5)).map(({ language }) => language)).toEqual(Array(5).fill('sv'))
  expect((await find('energi', 5, norwegian)).map(({ language }) => language)).toEqual(Array(5).fill('nb'))
})

test.each(['', '   ', '%', '_', '\\', "'; drop table skill", 'qwxzqwxz'])('finds nothing by %j', async (text) => {
  expect(await find(text)).toEqual([])
})

test('refuses what is too long or too many', async () => {
  const ask = (text: string, first: number) =>
    world.stranger.ask(`query ($text: String!, $first: Int!) { findSkills(text: $text, first: $first) { matched } }`, {
      text,
      first,
    })
  expect((await ask('x'.repeat(101), 5)).refusal).toMatchObject({ code: 'TEXT_TOO_LONG', field: 'text' })
  expect((await ask('x', 0)).refusal).toMatchObject({ code: 'FIRST_OUT_OF_RANGE', field: 'first' })
  expect((await ask('x', 101)).refusal).toMatchObject({ code: 'FIRST_OUT_OF_RANGE', field: 'first' })
})

test('ties a skill to its neighbours, seen from both sides', async () => {
  const whole = await world.make.skill({
    key: 'test-whole',
    synonyms: [
      [Language.nb, 'hele'],
      [Language.en, 'the lot'],
    ],
  })
  const beside = await world.make.skill({ key: 'test-beside' })
  await world.make.skill({ key: 'test-part', broader: [whole], related: [beside] })
  const query = `query ($key: String!) { skill(key: $key) { key label { sv } synonyms { language label } broader { key } narrower { key } related { key } } }`
  const of = async (key: string) => (await world.stranger.get<{ skill: object | null }>(query, { key })).skill
  expect(await of('test-whole')).toEqual({
    key: 'test-whole',
    label: { sv: 'test-whole' },
    synonyms: [
      { language: 'en', label: 'the lot' },
      { language: 'nb', label: 'hele' },
    ],
    broader: [],
    narrower: [{ key: 'test-part' }],
    related: [],
  })
  expect(await of('test-part')).toMatchObject({
    broader: [{ key: 'test-whole' }],
    narrower: [],
    related: [{ key: 'test-beside' }],
  })
  expect(await of('test-beside')).toMatchObject({ related: [{ key: 'test-part' }] })
  expect(await of('no-such')).toBeNull()
})

test('pages through the whole catalogue', async () => {
  const query = `query ($after: String) { skills(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { key } } } }`
  type Page = {
    skills: {
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string }
      edges: { node: { key: string } }[]
    }
  }
  const page = async (after?: string) => (await world.stranger.get<Page>(query, { after })).skills
  const pages = [await page()]
  while (pages.at(-1)!.pageInfo.hasNextPage) pages.push(await page(pages.at(-1)!.pageInfo.endCursor))
  const seen = new Set(pages.flatMap(({ edges }) => edges.map(({ node }) => node.key)))
  expect(seen.size).toBe(pages[0]!.totalCount)
})

test('keeps a proposal once, whoever makes it, and refuses a word that is there', async () => {
  const propose = `mutation ($label: String!) { proposeSkill(label: $label, language: sv) }`
  const [one, other] = [await world.person(), await world.person()]
  for (const person of [one, other])
    expect(await person.get(propose, { label: '  Renskötsel  i fjällen ' })).toEqual({ proposeSkill: true })
  expect(await world.owner('select label, language from skill_proposal')).toEqual([
    { label: 'Renskötsel i fjällen', language: 'sv' },
  ])
  expect(await world.owner('select 1 from skill_proposer')).toHaveLength(2)
  expect((await one.ask(propose, { label: 'ENERGIKARTLAGGNING' })).refusal).toMatchObject({
    code: 'SKILL_EXISTS',
    facts: { key: 'energy-auditing' },
  })
  expect((await one.ask(propose, { label: ' x ' })).refusal).toMatchObject({ code: 'TEXT_TOO_SHORT', field: 'label' })
  expect((await one.ask(propose, { label: 'x'.repeat(101) })).refusal).toMatchObject({
    code: 'TEXT_TOO_LONG',
    field: 'label',
  })
  expect((await world.stranger.ask(propose, { label: 'Något' })).refusal?.code).toBe('SIGN_IN_FIRST')
})

test('finds a skill that nobody has translated', async () => {
  await world.make.skill({ key: 'test-lonely', label: localized('snöskoteråkning på is', Language.sv) })
  expect((await keys('snoskoter'))[0]).toBe('test-lonely')
})

test('follows what another process does to the catalogue, at once', async () => {
  const id = '00000000-0000-4000-8000-00000000c0de'
  expect(await keys('lavhundsdressyr')).toEqual([])
  await world.owner(
    `insert into skill (id, key, label, themes) values ('${id}', 'test-elsewhere', '{"sv": "lavhundsdressyr"}', '{}')`,
  )
  expect(await keys('lavhundsdressyr')).toEqual(['test-elsewhere'])
  await world.owner(
    `insert into skill_synonym (id, skill_id, language, label) values ('${id}', '${id}', 'nb', 'lavhundtrening')`,
  )
  expect(await keys('lavhundtrening')).toEqual(['test-elsewhere'])
  await world.owner(`update skill set retired_at = now() where id = '${id}'`)
  expect(await keys('lavhundsdressyr')).toEqual([])
})

test('is not misled by a change that was taken back', async () => {
  await expect(
    world.system().em.transactional(async (em) => {
      const ctx = { ...world.system(), em: em as Ctx['em'] }
      await em.execute(
        `insert into skill (id, key, label, themes) values (gen_random_uuid(), 'test-undone', '{"sv": "ångrad kunskap"}', '{}')`,
      )
      expect(await findSkills(ctx, 'ångrad kunskap', 1)).toHaveLength(1)
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  expect(await keys('ångrad kunskap')).toEqual([])
  await world.make.skill({ key: 'test-kept', label: localized('behållen kunskap', Language.sv) })
  expect([await keys('ångrad kunskap'), await keys('behållen kunskap')]).toEqual([[], ['test-kept']])
})

test('finds nearly all that is typed with slips, endings and parts of compounds, among the first eight', async () => {
  const missed = []
  for (const { typed, meant } of skillQuestions) {
    const found = (await find(typed, 8)).map(({ skill }) => skill.key)
    if (!found.includes(meant)) missed.push(typed)
  }
  expect(missed.length).toBeLessThanOrEqual(skillQuestions.length * 0.05)
})

interface Suggested {
  suggestSkills: { why: string; quotes: { text: string; start: number; end: number }[]; skill: { key: string } }[]
}
const suggest = `query ($text: String!, $first: Int!) { suggestSkills(text: $text, first: $first) { why quotes { text start end } skill { key } } }`

test('suggests skills from a text, with the words that say so, and keeps nothing of it', async () => {
  const person = await world.person()
  const text = 'Jag har gjort energikartläggningar i Strömsund-qwxz sedan 2012.'
  const { suggestSkills } = await person.get<Suggested>(suggest, { text, first: 10 })
  expect(suggestSkills).toEqual([
    {
      why: 'INFLECTED',
      quotes: [{ text: 'energikartläggningar', start: 14, end: 34 }],
      skill: { key: 'energy-auditing' },
    },
  ])
  const tables = await world.owner<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  for (const { name } of tables) {
    expect(await world.owner(`select 1 from ${name} it where it::text like '%qwxz%'`)).toEqual([])
  }
})

test('reads a text up to its limit, and says where the limit is', async () => {
  const person = await world.person()
  const ask = (text: string, first = 5) => person.ask(suggest, { text, first })
  expect((await ask('energi '.repeat(10_000).slice(0, 40_000))).refusal).toBeUndefined()
  expect((await ask('x'.repeat(40_001))).refusal).toMatchObject({
    code: 'TEXT_TOO_LONG',
    field: 'text',
    facts: { max: 40_000 },
  })
  expect((await ask('energi', 101)).refusal).toMatchObject({ code: 'FIRST_OUT_OF_RANGE', field: 'first' })
  for (const text of ['', '  \n ', '1234 5678 90']) expect((await ask(text)).data).toEqual({ suggestSkills: [] })
  expect((await world.stranger.ask(suggest, { text: 'energi', first: 5 })).refusal?.code).toBe('SIGN_IN_FIRST')
})
