import { Language, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()

const editHub = `mutation ($input: EditHubInput!) { editHub(input: $input) { goodAt { language sv } may { editHub } } }`

test('lets a hub be corrected by its own community manager only', async () => {
  const hub = await world.make.hub()
  const own = await world.person({ roles: [{ role: Role.COMMUNITY_MANAGER, hub }] })
  const other = await world.person({ roles: [{ role: Role.COMMUNITY_MANAGER, hub: await world.make.hub() }] })
  const input = { hub: hub.id, goodAt: 'Snickeri', language: Language.sv }

  expect((await other.ask(editHub, { input })).refusal?.code).toBe('NOT_ALLOWED')
  expect((await world.stranger.ask(editHub, { input })).refusal?.code).toBe('SIGN_IN_FIRST')
  expect(await own.get(editHub, { input })).toEqual({
    editHub: { goodAt: { language: 'sv', sv: 'Snickeri' }, may: { editHub: true } },
  })
})

test('answers an id that cannot be one like an id that names nothing', async () => {
  const admin = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
  for (const hub of ['nonsense', '00000000-0000-4000-8000-000000000000']) {
    const answer = await admin.ask(editHub, { input: { hub, goodAt: 'x', language: Language.sv } })
    expect(answer.refusal).toMatchObject({ code: 'NOT_FOUND', field: 'hub' })
  }
})

test('pages through hubs by name and counts them all', async () => {
  const place = await world.make.municipality({ code: '9999' })
  for (const name of ['c', 'a', 'b']) await world.make.hub({ name, municipality: place })
  const query = `query ($after: String) { hubs(first: 2, after: $after, municipality: "9999") { totalCount pageInfo { hasNextPage endCursor } edges { node { name municipality { code } } } } }`
  type Hubs = {
    hubs: {
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string }
      edges: { node: { name: string } }[]
    }
  }
  const first = await world.stranger.get<Hubs>(query)
  const second = await world.stranger.get<Hubs>(query, { after: first.hubs.pageInfo.endCursor })
  expect(first.hubs.edges.concat(second.hubs.edges).map(({ node }) => node.name)).toEqual(['a', 'b', 'c'])
  expect(first.hubs.totalCount).toBe(3)
  expect([first.hubs.pageInfo.hasNextPage, second.hubs.pageInfo.hasNextPage]).toEqual([true, false])
})
