import { Challenge, Language, localized, Publication, Role, Stage, Theme } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { statementsOf } from '../kit/statements.js'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

type Reader = Pick<Person, 'get'>
type Listed = { challenges: { totalCount: number; edges: { node: { slug: string } }[] } }
interface Counted {
  challengeFacets: Record<'themes' | 'stages' | 'municipalities', { value: string; count: number }[]> & {
    total: number
  }
}

const list = `query ($filter: ChallengeFilter, $order: ChallengeOrder) { challenges(first: 100, filter: $filter, order: $order) { totalCount edges { node { slug } } } }`
const counts = `query ($filter: ChallengeFilter) { challengeFacets(filter: $filter) { total themes { value count } stages { value count } municipalities { value count } } }`
const read = async (who: Reader, filter: object, order?: string) =>
  (await who.get<Listed>(list, { filter, order })).challenges
const slugs = async (who: Reader, filter: object, order?: string) =>
  (await read(who, filter, order)).edges.map(({ node }) => node.slug)
const sv = (text: string) => localized(text, Language.sv)

const jamtland = await world.make.region({ key: 'jamtland' })
const are = await world.make.municipality({ code: '2321', region: jamtland })
const berg = await world.make.municipality({ code: '2326', region: jamtland })
const house = await world.make.hub({ slug: 'house-be', municipality: are })
const board = await world.make.organization({ slug: 'lansstyrelsen' })
const town = await world.make.organization({ slug: 'kommunen', isVerified: false })
const editor = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
const visitor = await world.person()

const energy = await world.make.skill({ key: 'energy', label: { language: Language.sv, sv: 'energi', en: 'energy' } })
const audit = await world.make.skill({
  key: 'audit',
  label: { language: Language.sv, sv: 'energikartläggning', nb: 'energikartlegging' },
  broader: [energy],
  synonyms: [[Language.nb, 'Enøk']],
})
const unlike = await world.make.skill({ key: 'unlike', label: sv('konstnärlig ledning') })

const carbon = await world.make.challenge({
  slug: 'carbon',
  title: sv('Koldioxidbantning'),
  question: sv('Hur minskar vi utsläppen från resorna i fjällen?'),
  themes: [Theme.CLIMATE, Theme.HEALTH],
  municipality: { id: are.id, region: jamtland },
  hub: house,
  lead: board,
  coOwners: [town],
  stage: Stage.UNDERSTANDING,
})
const rooms = await world.make.challenge({
  slug: 'rooms',
  title: { language: Language.nb, nb: 'Halvtomme lokaler', sv: 'Halvtomma lokaler' },
  background: { language: Language.nb, nb: 'Kommunene eier mange bygninger som står tomme.' },
  themes: [Theme.PREMISES_USE],
  municipality: { id: berg.id, region: jamtland },
  lead: town,
  receivers: [board],
  stage: Stage.IN_USE,
  publishedAt: new Date('2026-01-01T00:00:00Z'),
})
await world.make.challenge({
  slug: 'health',
  title: sv('Ojämlik hälsa'),
  themes: [Theme.HEALTH],
  municipality: { id: are.id, region: jamtland },
  lead: town,
  stage: Stage.UNDERSTANDING,
  publishedAt: new Date('2026-02-01T00:00:00Z'),
})
for (const publication of [Publication.DRAFT, Publication.SUBMITTED, Publication.UNLISTED, Publication.ARCHIVED]) {
  await world.make.challenge({
    slug: publication.toLowerCase(),
    title: sv('Undangömt'),
    publication,
    themes: [Theme.HEALTH],
    municipality: { id: are.id, region: jamtland },
    lead: board,
  })
}
await world.make.opening({ challenge: carbon, skills: [audit, energy] })
await world.make.opening({ challenge: carbon, skills: [audit] })
await world.make.opening({ challenge: rooms, skills: [unlike], isOpen: false })

test('lists what is published, the newest first, and by stage', async () => {
  expect(await slugs(world.stranger, {})).toEqual(['carbon', 'health', 'rooms'])
  expect(await slugs(world.stranger, {}, 'STAGE')).toEqual(['carbon', 'health', 'rooms'])
  expect(await slugs(world.stranger, { stages: ['IN_USE', 'CLOSED'] })).toEqual(['rooms'])
})

test('filters by theme, place, organisation, hub and whether people are sought', async () => {
  const cases: [object, string[]][] = [
    [{ themes: ['HEALTH'] }, ['carbon', 'health']],
    [{ themes: ['CLIMATE', 'PREMISES_USE'] }, ['carbon', 'rooms']],
    [{ municipality: '2321' }, ['carbon', 'health']],
    [{ municipality: 'nowhere' }, []],
    [{ region: 'jamtland', stages: ['IN_USE'] }, ['rooms']],
    [{ organization: 'lansstyrelsen' }, ['carbon', 'rooms']],
    [{ hub: 'house-be' }, ['carbon']],
    [{ isRecruiting: true }, ['carbon']],
    [{ isRecruiting: false }, ['health', 'rooms']],
    [{ mine: true }, []],
    [{ publication: 'UNLISTED' }, []],
    [{ publication: 'ARCHIVED' }, ['archived']],
  ]
  for (const [filter, expected] of cases) expect([filter, await slugs(visitor, filter)]).toEqual([filter, expected])
})

test('lists to an editor what their organisations own, drafts too', async () => {
  expect((await slugs(editor, { mine: true })).sort()).toEqual(['archived', 'carbon', 'draft', 'submitted', 'unlisted'])
  expect(await slugs(editor, { mine: true, publication: 'UNLISTED' })).toEqual(['unlisted'])
  expect(await slugs(editor, { publication: 'DRAFT' })).toEqual(['draft'])
})

test('finds inflected Swedish and Norwegian words, misspelt titles and skills in any language', async () => {
  const cases: [string, string[]][] = [
    ['utsläpp', ['carbon']],
    ['resa', ['carbon']],
    ['fjäll', ['carbon']],
    ['bygning', ['rooms']],
    ['kommune', ['rooms']],
    ['lokal', ['rooms']],
    ['koldioxidbanting', ['carbon']],
    ['koldiox', ['carbon']],
    ['energikartlegging', ['carbon']],
    ['enøk', ['carbon']],
    ['konstnärlig', []],
    ['utsläpp OR bygning', ['carbon', 'rooms']],
    ['fjäll -utsläpp', []],
    ["o'hara %_\\ & | ! ( :*", []],
  ]
  for (const [text, expected] of cases)
    expect([text, (await slugs(world.stranger, { text })).sort()]).toEqual([text, expected])
})

test('puts the nearest to the text first, unless the newest are wanted', async () => {
  const title = await world.make.challenge({
    slug: 'title',
    title: sv('Snöröjning'),
    publishedAt: new Date('2025-01-01T00:00:00Z'),
  })
  await world.make.challenge({
    slug: 'aside',
    title: sv('Vinter'),
    causes: sv('Bland annat snöröjning'),
    stage: Stage.CLOSED,
  })
  expect(await slugs(world.stranger, { text: 'snöröjning' })).toEqual([title.slug, 'aside'])
  expect(await slugs(world.stranger, { text: 'snöröjning' }, 'NEWEST')).toEqual(['aside', title.slug])
  await world.system().em.nativeDelete(Challenge, { slug: { $in: ['title', 'aside'] } })
})

test('knows who has a skill that is sought, or one next to it in the catalogue', async () => {
  const claimer = async (skill: { id: string }) => {
    const person = await world.person()
    await world.make.claim({ coworker: await world.make.coworker({ account: person }), skill })
    return person
  }
  const narrower = await world.make.skill({ key: 'narrower', broader: [audit] })
  const related = await world.make.skill({ key: 'related', related: [audit] })
  const far = await world.make.skill({ key: 'far', broader: [narrower] })
  for (const skill of [audit, energy, narrower, related]) {
    expect([skill.key, await slugs(await claimer(skill), { needsMySkills: true })]).toEqual([skill.key, ['carbon']])
  }
  for (const skill of [far, unlike]) expect(await slugs(await claimer(skill), { needsMySkills: true })).toEqual([])
  for (const who of [visitor, world.stranger]) expect(await slugs(who, { needsMySkills: true })).toEqual([])
})

test('counts in every facet exactly what choosing its value lists', async () => {
  const filters = [
    {},
    { themes: ['HEALTH'] },
    { stages: ['UNDERSTANDING'] },
    { municipality: '2321' },
    { text: 'utsläpp' },
    { themes: ['HEALTH'], municipality: '2321', isRecruiting: true },
    { organization: 'lansstyrelsen' },
    { mine: true },
    { hub: 'house-be', stages: ['CLOSED'] },
  ]
  for (const filter of filters) {
    for (const who of [world.stranger, editor]) {
      const { challengeFacets } = await who.get<Counted>(counts, { filter })
      expect(challengeFacets.total).toBe((await read(who, filter)).totalCount)
      for (const { value, count } of challengeFacets.themes)
        expect([value, (await read(who, { ...filter, themes: [value] })).totalCount]).toEqual([value, count])
      for (const { value, count } of challengeFacets.stages)
        expect([value, (await read(who, { ...filter, stages: [value] })).totalCount]).toEqual([value, count])
      for (const { value, count } of challengeFacets.municipalities)
        expect([value, (await read(who, { ...filter, municipality: value })).totalCount]).toEqual([value, count])
    }
  }
})

test('says what is alike, the most alike first, past ones too', async () => {
  const similar = async (text: string) =>
    (
      await world.stranger.get<{ similarChallenges: { likeness: number; challenge: { slug: string } }[] }>(
        'query ($text: String!) { similarChallenges(text: $text, first: 5) { likeness challenge { slug } } }',
        { text },
      )
    ).similarChallenges
  const [same] = await similar('Koldioxidbantning')
  expect(same).toEqual({ likeness: 1, challenge: { slug: 'carbon' } })
  const [near, ...others] = await similar('Vi vill minska utsläpp från resor till fjällen på vintern')
  expect(near!.challenge.slug).toBe('carbon')
  expect(near!.likeness).toBeGreaterThan(0.3)
  expect(near!.likeness).toBeLessThan(1)
  for (const other of others) expect(other.likeness).toBeLessThanOrEqual(near!.likeness)
  expect((await similar('undangömt')).map(({ challenge }) => challenge.slug)).toEqual(['archived'])
  expect(await similar('qwxz')).toEqual([])
})

const whole = `query ($first: Int!, $after: String) { challenges(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
  slug title { language sv nb en } question { sv } themes stage stageSince publishedAt
  hub { slug name } municipality { code name isRural } region { key } organizations { role organization { slug name { sv } } } soughtSkills { key label { sv } } } } } }`

test('brings along what is nested, the same as one by one', async () => {
  const { challenges } = await world.stranger.get<{ challenges: { edges: { node: Record<string, unknown> }[] } }>(
    whole,
    { first: 100 },
  )
  const one = whole
    .replace(/^.*node \{/s, 'query ($slug: String!) { challenge(slug: $slug) {')
    .replace(/\} \} \} \}$/, '} }')
  for (const { node } of challenges.edges)
    expect(await world.stranger.get(one, { slug: node.slug })).toEqual({ challenge: node })
  expect(challenges.edges[0]!.node).toMatchObject({
    stageSince: '2026-03-02T09:00:00.000Z',
    hub: { slug: 'house-be', name: 'house-be' },
    municipality: { code: '2321', isRural: true },
    region: { key: 'jamtland' },
    organizations: [
      { role: 'LEAD', organization: { slug: 'lansstyrelsen' } },
      { role: 'CO_OWNER', organization: { slug: 'kommunen' } },
    ],
    soughtSkills: [{ key: 'audit' }, { key: 'energy' }],
  })
})

test('pages without counting, and counts when asked', async () => {
  type Page = {
    challenges: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { slug: string } }[] }
  }
  const page = `query ($after: String) { challenges(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { slug } } } }`
  const first = await world.stranger.get<Page>(page)
  const second = await world.stranger.get<Page>(page, { after: first.challenges.pageInfo.endCursor })
  expect([first, second].map(({ challenges }) => [challenges.pageInfo.hasNextPage, challenges.edges.length])).toEqual([
    [true, 2],
    [false, 1],
  ])
  const beyond = await world.stranger.get<Listed>(whole, {
    first: 2,
    after: Buffer.from('after:50').toString('base64url'),
  })
  expect(beyond.challenges).toMatchObject({ totalCount: 3, edges: [], pageInfo: { hasNextPage: false } })
})

test('costs one statement for 1, 10 and 100 challenges with all that is nested, and the picture of the region one', async () => {
  for (let count = 0; count < 110; count++) {
    const made = await world.make.challenge({
      lead: board,
      hub: house,
      municipality: { id: are.id, region: jamtland },
      stage: Stage.CLOSED,
    })
    await world.make.opening({ challenge: made, skills: [audit, energy] })
  }
  const cost = async (who: Reader, query: string, first: number) => statementsOf(world, () => who.get(query, { first }))
  for (const first of [1, 10, 100]) expect([first, await cost(world.stranger, whole, first)]).toEqual([first, 1])
  const deep = `query ($first: Int!) { challenges(first: $first) { edges { node { hub { municipality { code } } isFollowed may { apply } assessments { version } complexity { advice } perspectives { who }
    leveragePoints { text { sv } } openings { title { sv } skills { level skill { key } } challenge { slug } } timeline(first: 2) { totalCount edges { node { organization { slug } } } } } } } }`
  const signedIn = []
  for (const first of [1, 10, 100]) signedIn.push(await cost(visitor, deep, first))
  expect(signedIn).toEqual([signedIn[0], signedIn[0], signedIn[0]])
  expect(
    await statementsOf(world, () =>
      world.stranger.get(
        '{ regionPicture { challenges hubs organizations openings inUse stages { value count } themes { value count } } }',
      ),
    ),
  ).toBe(1)
  const places = `query ($first: Int!) { hubs(first: $first) { edges { node { challenges(first: 3) { totalCount edges { node { slug hub { slug } } } } } } } organizations(first: $first) { edges { node { challenges(first: 2) { totalCount } } } } }`
  const few = await cost(world.stranger, places, 1)
  for (let count = 0; count < 12; count++)
    await world.make.challenge({ lead: await world.make.organization(), hub: await world.make.hub() })
  expect(await cost(world.stranger, places, 10)).toBe(few)
})

test('paints the region in one screen', async () => {
  type Picture = {
    regionPicture: {
      challenges: number
      hubs: number
      openings: number
      inUse: number
      stages: { value: string; count: number }[]
    }
  }
  const { regionPicture } = await world.stranger.get<Picture>(
    '{ regionPicture { challenges hubs organizations openings inUse stages { value count } themes { value count } } }',
  )
  expect(regionPicture.challenges).toBe((await read(world.stranger, {})).totalCount)
  expect(regionPicture.inUse).toBe(1)
  expect(regionPicture.openings).toBe(2)
  expect(regionPicture.stages.reduce((sum, { count }) => sum + count, 0)).toBe(regionPicture.challenges)
})
