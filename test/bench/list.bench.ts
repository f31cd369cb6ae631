import assert from 'node:assert/strict'
import { loadCatalogue } from '../../seeds/dist/load-catalogue.js'
import { openScene } from '../../seeds/dist/demo/scene.js'
import { makeWorld } from '../../seeds/dist/world.js'
import { load, median, print, say, serve, withDatabase, type Round, type Served } from './kit.ts'

const siteKey = 'benchmark'
const words = '{ language sv nb en }'

const ours = `{ challenges(first: 20) { edges { node { slug stage title ${words} hub { slug name }
  organizations { role organization { slug name ${words} } } soughtSkills { key label ${words} } } } } }`

/** Its names are those of the tables; skills stand once for every opening that asks for them. */
const theirs = `{ allChallenges(first: 20, orderBy: [PUBLISHED_AT_DESC, ROW_ID_ASC], condition: { publication: "PUBLISHED" }) { edges { node { slug stage title
  hubByHubId { slug name }
  challengeOrganizationsByChallengeId { nodes { role organizationByOrganizationId { slug name } } }
  openingsByChallengeId { nodes { openingSkillsByOpeningId { nodes { skillBySkillId { key label } } } } } } } } }`

interface Contender {
  name: string
  served: Served
  path: string
  body?: string
  headers: Record<string, string>
}

const ask = ({ served, path, body, headers }: Contender) =>
  fetch(served.origin + path, { method: body ? 'POST' : 'GET', body, headers }).then((answer) => answer.json())

interface Skill {
  key: string
}

interface Ours {
  slug: string
  hub: { slug: string } | null
  soughtSkills: Skill[]
  organizations: unknown[]
}

interface Theirs {
  slug: string
  hubByHubId: { slug: string } | null
  challengeOrganizationsByChallengeId: { nodes: unknown[] }
  openingsByChallengeId: { nodes: { openingSkillsByOpeningId: { nodes: { skillBySkillId: Skill }[] } }[] }
}

interface Edges<Node> {
  edges: { node: Node }[]
}

const keysOf = (skills: Skill[]) => [...new Set(skills.map(({ key }) => key))].sort()

const shapeOfOurs = ({ slug, hub, soughtSkills, organizations }: Ours) => ({
  slug,
  hub: hub?.slug,
  skills: keysOf(soughtSkills),
  parts: organizations.length,
})

const shapeOfTheirs = (node: Theirs) => ({
  slug: node.slug,
  hub: node.hubByHubId?.slug,
  skills: keysOf(
    node.openingsByChallengeId.nodes.flatMap(({ openingSkillsByOpeningId }) =>
      openingSkillsByOpeningId.nodes.map(({ skillBySkillId }) => skillBySkillId),
    ),
  ),
  parts: node.challengeOrganizationsByChallengeId.nodes.length,
})

/** Nobody is faster with another answer: the same challenges, hubs, organisations and skills, whatever the shape. */
async function checkAnswers(contenders: Contender[]) {
  const [floor, mine, peer] = (await Promise.all(contenders.map(ask))) as [
    { data: { challenges: Ours[] } },
    { data: { challenges: Edges<Ours> } },
    { data?: { allChallenges: Edges<Theirs> } },
  ]
  if (!peer.data) throw new Error(`postgraphile: ${JSON.stringify(peer)}`)
  const expected = floor.data.challenges.map(shapeOfOurs)
  assert.equal(expected.length, 20)
  assert.deepEqual(
    mine.data.challenges.edges.map(({ node }) => shapeOfOurs(node)),
    expected,
  )
  assert.deepEqual(
    peer.data.allChallenges.edges.map(({ node }) => shapeOfTheirs(node)),
    expected,
  )
}

async function race(contenders: Contender[]) {
  const rounds = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]))
  const order = [...contenders, ...contenders.toReversed()]
  for (const { served, path, body, headers } of order)
    await load({ url: served.origin + path, method: body ? 'POST' : 'GET', body, headers }, 2)
  for (let round = 1; round <= 3; round++) {
    for (const { name, served, path, body, headers } of order) {
      const result = await load({ url: served.origin + path, method: body ? 'POST' : 'GET', body, headers })
      rounds.get(name)!.push(result)
      say(`round ${round}: ${name} ${result.perSecond.toFixed(0)}/s`)
    }
  }
  const floor = median(rounds.get('statement')!.map(({ perSecond }) => perSecond))
  for (const [name, results] of rounds) {
    print(`list.${name}.throughput`, median(results.map(({ perSecond }) => perSecond)), 'requests/s')
    print(`list.${name}.p50`, median(results.map(({ p50 }) => p50)), 'ms')
    if (name !== 'statement')
      print(`list.${name}.share-of-one-statement`, median(results.map(({ perSecond }) => perSecond)) / floor, 'ratio')
  }
}

await withDatabase(
  async (env) => {
    const scene = await openScene(env, new Date('2026-01-01T12:00:00Z'))
    await loadCatalogue(scene.system().em)
    await makeWorld(scene.system().em, { people: 1000, challenges: 1000, seed: 1 })
    await scene.close()
  },
  async ({ owner, app }) => {
    const env = { DATABASE_URL: owner, APP_DATABASE_URL: app, DEMO: '1', SITE_KEY: siteKey }
    const json = { 'content-type': 'application/json' }
    const contenders: Contender[] = [
      { name: 'statement', served: await serve('servers/statement.ts', env, '/'), path: '/', headers: {} },
      {
        name: 'mellanrum',
        served: await serve('servers/mellanrum.ts', env, '/health/ready'),
        path: '/graphql',
        body: JSON.stringify({ query: ours }),
        headers: { ...json, 'x-site-key': siteKey },
      },
      {
        name: 'postgraphile',
        served: await serve('servers/postgraphile.ts', env, '/ready'),
        path: '/graphql',
        body: JSON.stringify({ query: theirs }),
        headers: json,
      },
    ]
    try {
      await checkAnswers(contenders)
      await race(contenders)
    } finally {
      for (const { served } of contenders) await served.stop()
    }
  },
)
