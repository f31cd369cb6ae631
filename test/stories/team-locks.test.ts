import { anonymous, Language, MandateState, Role, type Ctx } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { statementsOf } from '../kit/statements.js'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

/** Everything the module keeps about one person, on one challenge. */
async function somebody() {
  const [board, employer] = [await world.make.organization(), await world.make.organization()]
  const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
  const manager = await world.person({ roles: [{ role: Role.EMPLOYER_REPRESENTATIVE, organization: employer }] })
  const challenge = await world.make.challenge({ lead: board })
  const opening = await world.make.opening({ challenge, places: 200 })
  const [kim, mate] = [await world.person(), await world.person()]
  for (const account of [kim, mate]) await world.make.coworker({ account, homeOrganization: employer })
  await world.make.application({ opening, coworker: kim })
  await world.make.invitation({ opening, coworker: kim, invitedBy: owner })
  await world.make.mandate({
    coworker: kim,
    organization: employer,
    state: MandateState.GRANTED,
    hoursGranted: 10,
    until: '2026-12-31',
  })
  const commitment = await world.make.commitment({ challenge, opening, coworker: kim })
  await world.make.contribution({ commitment })
  await world.make.commitment({ challenge, coworker: mate })
  return { owner, manager, challenge, opening, kim, mate }
}

const tables = ['application', 'invitation', 'mandate', 'commitment', 'contribution'] as const

/** What PostgreSQL itself hands out when the API asks for every row, with no condition at all. */
async function rowsOf(ctx: Ctx, person: Pick<Person, 'id'>) {
  const counts = tables.map(async (table) => {
    const rows = await ctx.em.execute<{ count: string }[]>(`select count(*) from "${table}" where coworker_id = ?`, [
      person.id,
    ])
    return [table, Number(rows[0]!.count)] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}

test('hands out, by the second lock alone, to each onlooker only what is theirs to see', async () => {
  const { owner, manager, kim, mate } = await somebody()
  const staffer = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const admin = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
  const seen = async (who: Pick<Person, 'viewer'>) => rowsOf(world.contextOf(await who.viewer()), kim)
  const none = { application: 0, invitation: 0, mandate: 0, commitment: 0, contribution: 0 }

  expect(await seen(kim)).toEqual({ application: 1, invitation: 1, mandate: 1, commitment: 1, contribution: 1 })
  expect(await seen(owner)).toEqual({ ...none, application: 1, invitation: 1, commitment: 1 })
  expect(await seen(staffer)).toEqual({ ...none, application: 1, invitation: 1, commitment: 1 })
  expect(await seen(mate)).toEqual({ ...none, commitment: 1 })
  expect(await seen(manager)).toEqual({ ...none, mandate: 1 })
  expect(await seen(await world.person())).toEqual(none)
  expect(await seen(admin)).toEqual(none)
  expect(await rowsOf(world.contextOf(anonymous(Language.sv)), kim)).toEqual(none)
})

test('lets a teammate change nothing of another, by the second lock alone', async () => {
  const { kim, mate } = await somebody()
  const { em } = world.contextOf(await mate.viewer())
  await em.execute('update commitment set hours = 1 where coworker_id = ?', [kim.id])
  await em.execute('delete from commitment where coworker_id = ?', [kim.id])
  expect(await world.owner(`select hours from commitment where coworker_id = '${kim.id}'`)).toEqual([{ hours: 8 }])
})

test('keeps what was given when a person is erased, without the name', async () => {
  const { kim, challenge, owner } = await somebody()
  await kim.get('mutation ($email: String!) { eraseMe(confirmation: $email) }', { email: kim.email })
  for (const table of tables.slice(0, 3))
    expect(await world.owner(`select 1 from "${table}" where coworker_id = '${kim.id}'`)).toEqual([])
  const query = `query ($slug: String!) { challenge(slug: $slug) { team { size hoursContributed commitments { coworker { id } } } } }`
  expect(await owner.get(query, { slug: challenge.slug })).toMatchObject({
    challenge: { team: { size: 1, hoursContributed: 4 } },
  })
})

test('asks the database as often for a hundred as for one', async () => {
  const { owner, challenge, opening, kim, manager } = await somebody()
  const of = (fields: string) => `query ($slug: String!) { challenge(slug: $slug) { ${fields} } }`
  const person = 'coworker { name claims { level } homeOrganization { slug } }'
  const applications = of(`applications { ${person} opening { queue filled } challenge { slug } mandate { state } }`)
  const invitations = of(`invitations { ${person} opening { filled queue myApplication { id } } }`)
  const team = of(`team { size hasLead missing { key } coverage { people } hubs { slug }
    commitments { ${person} mandate { hoursGranted } contributedHours opening { filled } challenge { slug } } }`)
  const mine =
    '{ viewer { waiting { applicants } } applicationsToAnswer { coworker { name } challenge { team { size } } opening { queue } mandate { state } } }'
  const mandates =
    'query ($id: ID!) { employerView(organization: $id) { granted { coworkerName challenge { title { sv } } organization { slug } } hoursContributed skillsGained { key } challenges { slug } } }'
  const { organizationId } = (await manager.viewer()).grants[0]!
  const cost = async () => ({
    applications: await statementsOf(world, () => owner.get(applications, { slug: challenge.slug })),
    invitations: await statementsOf(world, () => owner.get(invitations, { slug: challenge.slug })),
    team: await statementsOf(world, () => owner.get(team, { slug: challenge.slug })),
    mine: await statementsOf(world, () => owner.get(mine)),
    mandates: await statementsOf(world, () => manager.get(mandates, { id: organizationId! })),
  })
  // What is made of the catalogue is kept from the first asking on.
  await cost()
  let one: object | undefined
  let made = 0
  for (const many of [1, 10, 100]) {
    for (; made < many; made++) {
      const municipality = {
        id: (await world.owner<{ id: string }>(`select municipality_id as id from coworker where id = '${kim.id}'`))[0]!
          .id,
      }
      const coworker = await world.make.coworker({ municipality })
      await world.make.application({ opening, coworker })
      await world.make.invitation({ opening, coworker })
      await world.make.commitment({ challenge, opening, coworker })
      await world.make.mandate({
        coworker,
        organization: { id: organizationId! },
        challenge,
        state: MandateState.GRANTED,
        hoursGranted: 1,
        until: '2026-12-31',
      })
    }
    one ??= await cost()
    expect(await cost()).toEqual(one)
  }
})
