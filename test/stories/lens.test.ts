import {
  ClaimNote,
  Consent,
  Coworker,
  CoworkerName,
  Employment,
  Purpose,
  read,
  Role,
  SkillClaim,
  sql,
  WantedSkill,
} from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

const fields = `name kind municipality { code } homeOrganization { slug } claims { level evidenceNote skill { key } } wantedSkills { key }`
const nobody = '00000000-0000-4000-8000-000000000000'

interface Seen {
  name: string | null
  homeOrganization: { slug: string } | null
  claims: { evidenceNote: string | null }[]
}
type Asker = Pick<Person, 'get' | 'viewer'>

async function seenBy(asker: Asker, id: string) {
  const query = `query ($id: ID!) { coworker(id: $id) { ${fields} } }`
  return (await asker.get<{ coworker: Seen | null }>(query, { id })).coworker
}

const inShort = (seen: Seen | null) =>
  seen && {
    name: !!seen.name,
    employer: !!seen.homeOrganization,
    claims: seen.claims.length,
    notes: seen.claims.some((claim) => claim.evidenceNote),
  }

/** A person who has told everything there is to tell. */
async function somebody(consents: readonly Purpose[] = []) {
  const employer = await world.make.organization()
  const person = await world.person()
  await world.make.coworker({ account: person, homeOrganization: employer, consents })
  await world.make.claim({ coworker: person, skill: await world.make.skill(), evidenceNote: 'my secret' })
  await world.make.wantedSkill({ coworker: person, skill: await world.make.skill() })
  return { person, employer }
}

async function shareWork(one: Person, other: Person) {
  await world.owner(`create or replace function shares_work_with(subject uuid) returns boolean language sql stable security definer set search_path = public
    as $$ select subject = '${one.id}' and viewer_id() = '${other.id}' $$`)
}

async function onlookers(person: Person, employer: { id: string }) {
  const teammate = await world.person()
  await shareWork(person, teammate)
  return {
    stranger: world.stranger,
    colleague: await world.person(),
    agency: await world.person({
      roles: [{ role: Role.AGENCY_EDITOR, organization: await world.make.organization() }],
    }),
    entrepreneur: await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] }),
    manager: await world.person({ roles: [{ role: Role.EMPLOYER_REPRESENTATIVE, organization: employer }] }),
    otherManager: await world.person({
      roles: [{ role: Role.EMPLOYER_REPRESENTATIVE, organization: await world.make.organization() }],
    }),
    host: await world.person({ roles: [{ role: Role.COMMUNITY_MANAGER, hub: await world.make.hub() }] }),
    administrator: await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] }),
    teammate,
    self: person,
  } satisfies Record<string, Asker>
}

const purposes = [Purpose.BE_MATCHED, Purpose.SHOW_NAME, Purpose.SHOW_PROFILE, Purpose.SHOW_EMPLOYER]
const everyChoice = Array.from({ length: 16 }, (_, bits) => purposes.filter((_purpose, bit) => bits & (1 << bit)))

test.each(everyChoice.map((given) => ({ given })))(
  'shows each onlooker exactly what $given opens',
  async ({ given }) => {
    const { person, employer } = await somebody(given)
    const askers = await onlookers(person, employer)
    const gives = (purpose: Purpose) => given.includes(purpose)
    const opened = { name: gives(Purpose.SHOW_NAME), employer: gives(Purpose.SHOW_EMPLOYER), claims: 1, notes: false }
    const toAll = gives(Purpose.SHOW_PROFILE) ? opened : null
    const toStaffing = gives(Purpose.BE_MATCHED) ? opened : toAll
    const seen: Record<string, unknown> = {}
    for (const [name, asker] of Object.entries(askers)) seen[name] = inShort(await seenBy(asker, person.id))
    expect(seen).toEqual({
      stranger: null,
      colleague: toAll,
      agency: toStaffing,
      entrepreneur: toStaffing,
      manager: null,
      otherManager: toAll,
      host: toAll,
      administrator: toAll,
      teammate: { ...opened, name: true },
      self: { name: true, employer: true, claims: 1, notes: true },
    })
  },
)

test.each(everyChoice.map((given) => ({ given })))(
  'previews for the person what others get when $given is given',
  async ({ given }) => {
    const { person, employer } = await somebody(given)
    const { stranger, colleague, agency, manager } = await onlookers(person, employer)
    const query = `query ($as: Onlooker!) { howOthersSeeMe(onlooker: $as) { isMe ${fields} } }`
    const real = { STRANGER: stranger, COWORKER: colleague, CHALLENGE_OWNER: agency, MANAGER: manager }
    for (const [as, asker] of Object.entries(real)) {
      const { howOthersSeeMe: preview } = await person.get<{ howOthersSeeMe: object | null }>(query, { as })
      const seen = await seenBy(asker, person.id)
      expect({ [as]: preview }).toEqual({ [as]: seen && { isMe: false, ...seen } })
    }
  },
)

test('answers a hidden person and a missing one alike', async () => {
  const { person } = await somebody()
  const colleague = await world.person()
  const ask = (id: string) => colleague.ask(`query ($id: ID!) { coworker(id: $id) { name } }`, { id })
  expect(await ask(person.id)).toEqual(await ask(nobody))
  expect((await ask(person.id)).data).toEqual({ coworker: null })
})

test('empties every read at once when a consent is taken back', async () => {
  const { person } = await somebody([Purpose.SHOW_PROFILE, Purpose.SHOW_NAME])
  const colleague = await world.person()
  const withdraw = `mutation ($purpose: Purpose!) { withdrawConsent(purpose: $purpose) { isGiven } }`
  expect(inShort(await seenBy(colleague, person.id))).toMatchObject({ name: true })
  await person.get(withdraw, { purpose: Purpose.SHOW_NAME })
  expect(inShort(await seenBy(colleague, person.id))).toMatchObject({ name: false, claims: 1 })
  await person.get(withdraw, { purpose: Purpose.SHOW_PROFILE })
  expect(await seenBy(colleague, person.id)).toBeNull()
})

const tables = [Coworker, CoworkerName, Employment, SkillClaim, ClaimNote, WantedSkill, Consent] as const
const names = [
  'coworker',
  'coworker_name',
  'employment',
  'skill_claim',
  'claim_note',
  'wanted_skill',
  'consent',
  'account',
] as const
const ownerOf = (table: (typeof tables)[number]) =>
  table === Coworker ? 'id' : table === Consent ? 'account' : 'coworker'

/** What the ORM finds of a person, for somebody who asks. */
async function foundBy(asker: Asker, { id }: Person, filters: { visible: boolean }) {
  const { em } = world.contextOf(await asker.viewer())
  const rows = await Promise.all(tables.map((table) => em.find<object>(table, { [ownerOf(table)]: id }, { filters })))
  return tables.map(({ name }, index) => `${name} ${rows[index]!.length}`)
}
const nothing = tables.map(({ name }) => `${name} 0`)
const everything = tables.map(({ name }) => `${name} 1`)

test('lets the database refuse on its own when the first lock is off', async () => {
  const { person } = await somebody([Purpose.SHOW_NAME])
  for (const asker of [world.stranger, await world.person()])
    expect(await foundBy(asker, person, { visible: false })).toEqual(nothing)
  expect(await foundBy(person, person, { visible: false })).toEqual(everything)
})

test('shows raw SQL nothing of people without a viewer', async () => {
  await somebody(purposes)
  const ctx = world.contextOf(await world.stranger.viewer())
  for (const name of names) {
    expect([name, ...(await read(ctx, sql`select * from ${sql.table(name)}`))]).toEqual([name])
  }
})

test('lets nobody write for another, whatever they may see', async () => {
  const { person } = await somebody(purposes)
  const ctx = world.contextOf(await (await world.person()).viewer())
  const changed = await read(ctx, sql`update coworker set hours_per_month = 1 where id = ${person.id} returning id`)
  const removed = await read(ctx, sql`delete from skill_claim where coworker_id = ${person.id} returning id`)
  expect([changed, removed]).toEqual([[], []])
  const forged = read(
    ctx,
    sql`insert into consent (id, account_id, purpose, given_at) values (gen_random_uuid(), ${person.id}, 'EMAIL_ALERTS', now())`,
  )
  await expect(forged).rejects.toThrow(/row-level security/)
})

test('keeps people hidden by the first lock when the second is off', async () => {
  const { person } = await somebody([Purpose.SHOW_NAME])
  const colleague = await world.person()
  const switchLocks = async (to: 'enable' | 'disable') => {
    for (const name of names) await world.owner(`alter table ${name} ${to} row level security`)
  }
  await switchLocks('disable')
  try {
    expect(await seenBy(colleague, person.id)).toBeNull()
    expect(await foundBy(colleague, person, { visible: true })).toEqual(nothing)
    expect(await foundBy(person, person, { visible: true })).toEqual(everything)
  } finally {
    await switchLocks('enable')
  }
})

test('shows nothing of a new account to anyone', async () => {
  const { person, employer } = await somebody()
  const { teammate: _, self: __, ...others } = await onlookers(person, employer)
  for (const [name, asker] of Object.entries(others)) {
    expect([name, await seenBy(asker, person.id)]).toEqual([name, null])
    const ctx = world.contextOf(await asker.viewer())
    for (const table of names.slice(0, 7)) {
      const column = { coworker: 'id', consent: 'account_id' }[table as string] ?? 'coworker_id'
      const rows = await read(ctx, sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${person.id}`)
      expect([name, table, ...rows]).toEqual([name, table])
    }
  }
})
