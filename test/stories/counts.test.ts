import { Importance, Publication, Purpose, Role, Stage, Theme } from '@mellanrum/api'
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventMakers } from '../../seeds/makers/event.js'
import { root } from '../guards/sources.js'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
const { event } = eventMakers(() => world.system().em, world.clock.now)

const skills = [await world.make.skill(), await world.make.skill(), await world.make.skill()]
const board = await world.make.organization({ slug: 'namnden' })
const hub = await world.make.hub({ slug: 'hubben' })
const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
const administrator = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
const slugs: string[] = []
const openings: { id: string }[] = []
for (let at = 0; at < 9; at++) {
  const publication = at === 7 ? Publication.DRAFT : Publication.PUBLISHED
  const stage = at === 8 ? Stage.IN_USE : Stage.TEAMING
  const themes = [Object.values(Theme)[at % 3]!]
  const challenge = await world.make.challenge({
    lead: board,
    hub,
    publication,
    stage,
    themes,
    publishedAt: world.clock.now,
  })
  slugs.push(challenge.slug)
  const needs = skills.slice(0, 1 + (at % 3)).map(({ id }) => ({ id, importance: Importance.REQUIRED, level: 2 }))
  openings.push(await world.make.opening({ challenge, places: 2, skills: needs }))
  await event({ hub })
}
const people: Person[] = []
for (let at = 0; at < 9; at++) {
  const person = await world.person()
  await world.make.coworker({ account: person, hub, consents: at % 4 === 3 ? [] : [Purpose.BE_MATCHED] })
  if (at % 5 < 3) await world.make.claim({ coworker: person, skill: skills[at % 3]! })
  people.push(person)
}
for (const at of [0, 1]) await world.make.commitment(await memberOf(at))
for (const person of people)
  await person.get(`mutation ($l: String!) { proposeSkill(label: $l, language: sv) }`, { l: `saknas ${person.id}` })
for (const slug of slugs.slice(0, 3))
  await owner.get(`mutation ($id: ID!) { followChallenge(challenge: $id) { id } }`, { id: await idOfSlug(slug) })

for (let at = 0; at < 3; at++)
  await owner.get(`mutation ($input: OpenForPeopleInput!) { openForPeople(input: $input) { id } }`, {
    input: {
      challenge: await idOfSlug(slugs[0]!),
      title: `Roll ${at}`,
      skills: [{ skill: skills[0]!.id, importance: Importance.REQUIRED, level: 2 }],
      hoursPerMonth: 8,
      places: 1,
      isRemotePossible: true,
      answerWithinDays: 21,
      language: 'sv',
    },
  })

async function idOfSlug(slug: string) {
  return (
    await owner.get<{ challenge: { id: string } }>(`query ($s: String!) { challenge(slug: $s) { id } }`, { s: slug })
  ).challenge.id
}
async function memberOf(at: number) {
  const challenge = { id: await idOfSlug(slugs[at]!) }
  return { challenge, opening: openings[at]!, coworker: people[at]! }
}

interface Listed {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { node: object }[]
}
type Found = { [field: string]: Listed | { [field: string]: Listed } }

const page = (node: string) => `{ totalCount pageInfo { hasNextPage endCursor } edges { node { ${node} } } }`
const paged = (field: string, node: string, given = '') =>
  `query ($first: Int!, $after: String) { ${field}(first: $first, after: $after${given}) ${page(node)} }`
const within = (parent: string, field: string, node: string) =>
  `query ($first: Int!, $after: String) { ${parent} { ${field}(first: $first, after: $after) ${page(node)} } }`
const pair = 'opening { id } coworker { id }'

/** Every list that says how many it holds, by whom it is asked, and what tells its things apart. */
const lists: Record<string, readonly (readonly [who: Pick<Person, 'get'>, query: string])[]> = {
  'Query.challenges': [
    [world.stranger, paged('challenges', 'id')],
    [world.stranger, paged('challenges', 'id', ', filter: { isRecruiting: true }')],
    [world.stranger, paged('challenges', 'id', ', filter: { isRecruiting: false }')],
    [people[0]!, paged('challenges', 'id', ', filter: { needsMySkills: true }')],
    [owner, paged('challenges', 'id', ', filter: { mine: true }')],
    [owner, paged('challenges', 'id', ', filter: { followed: true }')],
  ],
  'Query.events': [
    [world.stranger, paged('events', 'id')],
    [world.stranger, paged('events', 'id', ', includePast: true')],
  ],
  'Query.hubs': [[world.stranger, paged('hubs', 'id')]],
  'Query.organizations': [[world.stranger, paged('organizations', 'id')]],
  'Query.skills': [[world.stranger, paged('skills', 'id')]],
  'Query.skillProposals': [[administrator, paged('skillProposals', 'id', ', state: PROPOSED')]],
  'Query.openingsForMe': people.map((person) => [person, paged('openingsForMe', pair)] as const),
  'Query.peopleForOpening': openings
    .filter((_, at) => at !== 7)
    .map(({ id }) => [owner, paged('peopleForOpening', pair, `, opening: "${id}"`)] as const),
  'Hub.challenges': [[world.stranger, within('hub(slug: "hubben")', 'challenges', 'id')]],
  'Organization.challenges': [[world.stranger, within('organization(slug: "namnden")', 'challenges', 'id')]],
  'Challenge.timeline': slugs.map((slug) => [owner, within(`challenge(slug: "${slug}")`, 'timeline', 'id')] as const),
}

const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'))

test('knows every list that says how many it holds', () => {
  const counting = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map(({ name }) => `${type.name}.${name}`),
    )
  expect(Object.keys(lists).toSorted()).toEqual(counting.toSorted())
})

const listIn = (found: Found): Listed => {
  const value = Object.values(found)[0]!
  return 'edges' in value ? (value as Listed) : listIn(value as Found)
}

async function walk(who: Pick<Person, 'get'>, query: string, first: number) {
  const pages: Listed[] = []
  do {
    const after = pages.at(-1)?.pageInfo.endCursor ?? null
    pages.push(listIn(await who.get<Found>(query, { first, after })))
  } while (pages.at(-1)!.pageInfo.hasNextPage)
  return {
    totals: new Set(pages.map(({ totalCount }) => totalCount)),
    nodes: pages.flatMap(({ edges }) => edges.map(({ node }) => JSON.stringify(node))),
  }
}

test.each(Object.entries(lists))('%s holds as many as it says, each once, in pages of any length', async (_, asked) => {
  for (const [who, query] of asked) {
    const whole = await walk(who, query, 100)
    for (const first of [1, 2, 7]) expect(await walk(who, query, first)).toEqual(whole)
    expect([...whole.totals]).toEqual([whole.nodes.length])
    expect(new Set(whole.nodes).size).toBe(whole.nodes.length)
  }
})

test('no list is empty for everybody, so that something is counted', async () => {
  const lengths = await Promise.all(
    Object.entries(lists).map(async ([name, asked]) => {
      const walks = await Promise.all(asked.map(([who, query]) => walk(who, query, 100)))
      return [name, Math.max(...walks.map(({ nodes }) => nodes.length))] as const
    }),
  )
  expect(lengths.filter(([, most]) => most === 0)).toEqual([])
})
