import {
  Application,
  Commitment,
  Contribution,
  Coworker,
  anonymous,
  Language,
  personalTables,
  Purpose,
  Role,
} from '@mellanrum/api'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

const give = `mutation ($purpose: Purpose!) { giveConsent(purpose: $purpose) { purpose isGiven givenAt withdrawnAt } }`
const withdraw = `mutation ($purpose: Purpose!) { withdrawConsent(purpose: $purpose) { purpose isGiven givenAt withdrawnAt } }`
const erase = `mutation ($confirmation: String!) { eraseMe(confirmation: $confirmation) }`
const purpose = Purpose.BE_MATCHED

interface Consents {
  myConsents: { purpose: Purpose; isGiven: boolean }[]
}
interface Data {
  records: Record<string, Record<string, unknown>[]>
}
const dataOf = async (person: Person) => JSON.parse((await person.get<{ myData: string }>('{ myData }')).myData) as Data

/** A person with a row in every table of theirs, each marked so that it can be found again. */
async function somebody() {
  const mark = randomUUID()
  const person = await world.person({ email: `${mark}@example.org`, roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const about = { language: Language.sv, sv: mark }
  await world.make.coworker({
    account: person,
    name: mark,
    about,
    homeOrganization: await world.make.organization(),
    consents: [purpose],
  })
  await world.make.claim({ coworker: person, skill: await world.make.skill(), evidenceNote: mark })
  await world.make.wantedSkill({ coworker: person, skill: await world.make.skill() })
  const user = `(select auth_user_id from account where id = '${person.id}')`
  await world.owner(`
    insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
      values (${user}, '${mark}', '${person.email}', true, now(), now());
    insert into auth.session (id, token, "userId", "expiresAt", "userAgent", "createdAt", "updatedAt")
      values ('s${mark}', 't${mark}', ${user}, now(), '${mark}', now(), now());
    insert into auth.account (id, "accountId", "providerId", "userId", "createdAt", "updatedAt")
      values ('a${mark}', '${mark}', 'oidc', ${user}, now(), now());
    insert into auth.verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
      values ('v${mark}', 'hash', '{"email":"${person.email}"}', now(), now(), now())`)
  return { person, mark }
}

/** How many rows of the whole database hold a text, by table. */
async function rowsWith(text: string) {
  const tables = await world.owner<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`,
  )
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await world.owner<{ count: number }>(
      `select count(*)::int as count from ${name} t where strpos(t::text, '${text}') > 0`,
    )
    if (row!.count > 0) found[name] = row!.count
  }
  return found
}

test('has nothing given from the start', async () => {
  const { myConsents } = await (await world.person()).get<Consents>('{ myConsents { purpose isGiven } }')
  expect(myConsents).toEqual(Object.values(Purpose).map((one) => ({ purpose: one, isGiven: false })))
})

test('gives, takes back and gives again, and keeps what held when', async () => {
  const person = await world.person()
  const [first, second, third] = ['2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z', '2026-03-04T09:00:00.000Z']
  const at = (time: string) => void (world.clock.now = new Date(time))
  at(first)
  expect(await person.get(give, { purpose })).toEqual({
    giveConsent: { purpose, isGiven: true, givenAt: first, withdrawnAt: null },
  })
  at(second)
  await person.get(give, { purpose })
  expect(await person.get(withdraw, { purpose })).toEqual({
    withdrawConsent: { purpose, isGiven: false, givenAt: first, withdrawnAt: second },
  })
  at(third)
  await person.get(withdraw, { purpose })
  expect(await person.get(give, { purpose })).toEqual({
    giveConsent: { purpose, isGiven: true, givenAt: third, withdrawnAt: null },
  })
  expect((await dataOf(person)).records.Consent).toHaveLength(2)
  at(first)
})

test('asks a stranger to sign in first', async () => {
  for (const query of ['{ myConsents { isGiven } }', '{ myData }', `mutation { eraseMe(confirmation: "") }`]) {
    expect((await world.stranger.ask(query)).refusal?.code).toBe('SIGN_IN_FIRST')
  }
})

test('says of every table about people whose a row is, and erases nothing that cannot be empty', async () => {
  const tables = personalTables(world.contextOf(anonymous(Language.sv)))
  expect(tables.filter(({ owners }) => owners.length === 0).map(({ record }) => record)).toEqual([])
  const emptied = tables.flatMap(({ record, owners, personal }) =>
    owners
      .filter(({ note }) => note.erase !== 'row')
      .flatMap((owner) => personal.filter(({ column, isNullable }) => owner.emptied.includes(column) && !isNullable))
      .map(({ name }) => `${record}.${name}`),
  )
  expect(emptied).toEqual([])
})

test('makes the record of processing from the annotations', async () => {
  const query = `{ personalFields { record field purpose legalBasisPublic legalBasisPrivate retention visibility } }`
  const { personalFields } = await world.stranger.get<{ personalFields: Record<string, string>[] }>(query)
  const said = personalFields.map(({ record, field }) => `${record}.${field}`)
  expect(said).toEqual(
    expect.arrayContaining([
      'Account.email',
      'CoworkerName.name',
      'Employment.organization',
      'Consent.purpose',
      'SignIn.session.ipAddress',
    ]),
  )
  expect(personalFields.filter((row) => Object.values(row).some((value) => !value))).toEqual([])
})

test('says every annotation in all three languages', async () => {
  const said = async (language: string) => {
    const query = `{ personalFields(language: ${language}) { purpose legalBasisPublic legalBasisPrivate retention visibility } }`
    const { personalFields } = await world.stranger.get<{ personalFields: Record<string, string>[] }>(query)
    return personalFields.flatMap((row) => Object.values(row))
  }
  const [english, ...others] = await Promise.all(['en', 'sv', 'nb'].map(said))
  for (const words of others) expect(words.filter((one, at) => one === english![at])).toEqual([])
})

test('hands the person everything kept of them, and nothing of others', async () => {
  const { person, mark } = await somebody()
  const { mark: other } = await somebody()
  const { records } = await dataOf(person)
  const filled = Object.keys(records).filter((record) => records[record]!.length > 0)
  expect(filled).toEqual(
    expect.arrayContaining([
      'Account',
      'Grant',
      'Consent',
      'Coworker',
      'CoworkerName',
      'Employment',
      'SkillClaim',
      'ClaimNote',
      'WantedSkill',
      'SignIn.user',
      'SignIn.session',
      'SignIn.account',
    ]),
  )
  expect(records.CoworkerName).toEqual([{ coworkerId: person.id, name: mark }])
  expect(JSON.stringify(records)).not.toContain(other)
  expect(JSON.stringify(records)).not.toContain(`t${mark}`)
})

test('erases only when the address is typed anew', async () => {
  const { person } = await somebody()
  const answer = await person.ask(erase, { confirmation: 'someone@else.org' })
  expect(answer.refusal).toMatchObject({ code: 'CONFIRMATION_DIFFERS', field: 'confirmation' })
  expect((await dataOf(person)).records.Account).toHaveLength(1)
})

test('leaves no row of the erased, and every row of the others', async () => {
  const { person, mark } = await somebody()
  const { mark: other } = await somebody()
  const before = await rowsWith(other)
  expect(Object.keys(await rowsWith(mark))).toEqual(
    expect.arrayContaining(['public.account', 'public.coworker_name', 'auth.session', 'auth.verification']),
  )
  expect(await person.get(erase, { confirmation: ` ${person.email.toUpperCase()} ` })).toEqual({ eraseMe: true })
  expect(await rowsWith(mark)).toEqual({})
  expect(await rowsWith(person.id)).toEqual({})
  expect(await rowsWith(other)).toEqual(before)
})

test('leaves shared work standing, without the name and the words', async () => {
  const { person, mark } = await somebody()
  const challenge = await world.make.challenge()
  const opening = await world.make.opening({ challenge })
  await world.make.assessment({ challenge, assessor: person })
  const { em } = world.system()
  const coworker = em.getReference(Coworker, person.id)
  const { now } = world.clock
  em.create(Application, { opening, challenge, coworker, message: mark, appliedAt: now, answerBy: now })
  const commitment = em.create(Commitment, { challenge, coworker, hours: 20, joinedAt: now })
  em.create(Contribution, { commitment, coworker, hours: 6, on: '2026-03-01', what: mark })
  await em.flush()
  const { records } = await dataOf(person)
  expect(records.Application).toMatchObject([{ message: mark }])
  expect(records.Contribution).toMatchObject([{ hours: 6, what: mark }])
  expect(records.Commitment).toMatchObject([{ hours: 20 }])
  expect(records.ComplexityAssessment).toHaveLength(1)

  await person.get(erase, { confirmation: person.email })
  expect([await rowsWith(mark), await rowsWith(person.id)]).toEqual([{}, {}])
  const left = async (columns: string, table: string) =>
    world.owner(`select ${columns} from ${table} where challenge_id = '${challenge.id}'`)
  expect(await left('coworker_id, hours', 'commitment')).toEqual([{ coworker_id: null, hours: 20 }])
  expect(await left('assessor_id, is_final', 'complexity_assessment')).toEqual([{ assessor_id: null, is_final: true }])
  expect(await left('id', 'application')).toEqual([])
  const given = `select coworker_id, hours, what from contribution where commitment_id = '${commitment.id}'`
  expect(await world.owner(given)).toEqual([{ coworker_id: null, hours: 6, what: null }])
})
