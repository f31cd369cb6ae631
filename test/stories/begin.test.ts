import { Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../../seeds/load-catalogue.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()

test('loads the catalogue twice without doubling anything', async () => {
  await loadCatalogue(world.system().em)
  const count = () =>
    world.owner(
      'select (select count(*) from skill) + (select count(*) from skill_link) + (select count(*) from hub) as all',
    )
  const once = await count()
  await loadCatalogue(world.system().em)
  expect(await count()).toEqual(once)
  const { skill } = await world.stranger.get<{ skill: object }>(
    `{ skill(key: "energy-auditing") { label { sv nb en } broader { key } related { key } } }`,
  )
  expect(skill).toMatchObject({ label: { sv: 'energikartläggning', nb: 'energikartlegging', en: 'energy auditing' } })
})

test('lets a role be given to an address before its owner has ever signed in', async () => {
  const admin = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
  const organization = await world.make.organization()
  const give = `mutation ($email: String!, $organization: ID) { grantRole(email: $email, role: AGENCY_EDITOR, organization: $organization) { role organization { slug } } }`
  const wish = { email: 'Ny@Example.org', organization: organization.id }
  expect(await admin.get(give, wish)).toEqual({
    grantRole: { role: 'AGENCY_EDITOR', organization: { slug: organization.slug } },
  })
  expect((await world.person().then((nobody) => nobody.ask(give, wish))).refusal?.code).toBe('NOT_ALLOWED')
  expect((await admin.ask(give, { email: 'ny@example.org' })).refusal).toMatchObject({
    code: 'ROLE_NEEDS_ORGANIZATION',
    field: 'organization',
  })
})
