import {
  CoworkerKind,
  Evidence,
  FieldOfPractice,
  Importance,
  MandateState,
  Purpose,
  Role,
  Sector,
} from '@mellanrum/api'
import pg from 'pg'
import { expect, test } from 'vitest'
import { otherServer } from '../kit/other-server.js'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
const memory = await otherServer(world)

const query = `query ($opening: ID!, $first: Int!, $after: String) { peopleForOpening(opening: $opening, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { coworker { id } score parts { kind points } needs { outcome points } mandate kilometres raisedMostBy { id } } } } }`
const withdraw = 'mutation ($purpose: Purpose!) { withdrawConsent(purpose: $purpose) { isGiven } }'
const erase = 'mutation ($confirmation: String!) { eraseMe(confirmation: $confirmation) }'

interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { node: { coworker: { id: string } | null; score: number } }[]
}

/** As the server answers that keeps everyone in memory, having seen that the one that reads the database says the same. */
async function ask(who: Person, { id }: { id: string }, first = 100, after?: string | null): Promise<Page> {
  const variables = { opening: id, first, after }
  const fromMemory = await memory.get<{ peopleForOpening: Page }>(who, query, variables)
  expect(fromMemory).toEqual(await who.get(query, variables))
  return fromMemory.peopleForOpening
}
const idsIn = ({ edges }: Page) => edges.map(({ node }) => node.coworker?.id)

const matched = [Purpose.BE_MATCHED]
const board = await world.make.organization()
const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
const broad = await world.make.skill()
const needed = await world.make.skill({ broader: [broad] })
const everyday = await world.make.skill()
const challenge = await world.make.challenge({ lead: board })
const opening = await world.make.opening({
  challenge,
  hoursPerMonth: 20,
  skills: [
    { id: needed.id, importance: Importance.REQUIRED, level: 3 },
    { id: broad.id, importance: Importance.DESIRED, level: 2 },
    { id: everyday.id, importance: Importance.DESIRED, level: 1 },
  ],
})

/** Somebody who has a little of what is asked for. */
async function coworker(wish: Parameters<typeof world.make.coworker>[0] = {}) {
  const person = await world.person()
  await world.make.coworker({ account: person, consents: matched, ...wish })
  await world.make.claim({ coworker: person, skill: everyday })
  return person
}

test('answers from memory what the database would, page by page and whatever is changed', async () => {
  const firm = await world.make.organization({ sector: Sector.CIVIL_SOCIETY })
  const hub = await world.make.hub()
  const { totalCount: there } = await ask(owner, opening)
  const people = [
    await coworker({ hoursPerMonth: 3, isRemote: false }),
    await coworker({ kind: CoworkerKind.EMPLOYEE, homeOrganization: firm, fieldOfPractice: FieldOfPractice.CITIZENS }),
    await coworker({ hub, hoursPerMonth: 40 }),
    await coworker(),
  ]
  const [kim, robin, sam] = people as [Person, Person, Person]
  expect((await ask(owner, opening)).totalCount).toBe(there + 4)
  await world.make.claim({ coworker: kim, skill: needed, level: 4, evidence: Evidence.WORK })
  await world.make.claim({ coworker: robin, skill: broad, level: 1 })
  await world.make.wantedSkill({ coworker: sam, skill: needed })
  const best = idsIn(await ask(owner, opening))
  expect(best[0]).toBe(kim.id)
  await world.make.mandate({
    coworker: robin,
    organization: firm,
    challenge,
    hoursGranted: 30,
    state: MandateState.GRANTED,
  })
  await ask(owner, opening)
  await world.owner(`update organization set sector = 'PUBLIC' where id = '${firm.id}'`)
  await world.owner(`update municipality set is_rural = not is_rural, latitude = latitude + 1`)
  await ask(owner, opening)
  await world.owner(`update skill_claim set evidence = 'NONE', level = 1 where coworker_id = '${kim.id}'`)
  const first = await ask(owner, opening, 2)
  const second = await ask(owner, opening, 2, first.pageInfo.endCursor)
  expect(new Set([...idsIn(first), ...idsIn(second)]).size).toBe(4)
  await world.make.commitment({ challenge, coworker: sam })
  expect(idsIn(await ask(owner, opening))).not.toContain(sam.id)
})

test('forgets whoever withdraws in one process at once in every other, from the list and from the count', async () => {
  const kim = await coworker()
  const before = await ask(owner, opening)
  expect(idsIn(before)).toContain(kim.id)
  await kim.get(withdraw, { purpose: Purpose.BE_MATCHED })
  const after = await memory.get<{ peopleForOpening: Page }>(owner, query, { opening: opening.id, first: 100 })
  expect(idsIn(after.peopleForOpening)).not.toContain(kim.id)
  expect(after.peopleForOpening.totalCount).toBe(before.totalCount - 1)
})

test('counts nobody into how rare a skill is who does not consent to be matched', async () => {
  const rare = await world.make.skill()
  const sought = await world.make.opening({
    challenge,
    skills: [
      { id: rare.id, importance: Importance.REQUIRED, level: 1 },
      { id: needed.id, importance: Importance.REQUIRED, level: 1 },
    ],
  })
  const kim = await coworker()
  await world.make.claim({ coworker: kim, skill: rare, level: 2, evidence: Evidence.WORK })
  const alone = await ask(owner, sought)
  const silent = await coworker({ consents: [] })
  await world.make.claim({ coworker: silent, skill: rare, level: 2, evidence: Evidence.WORK })
  expect(await ask(owner, sought)).toEqual(alone)
})

test('leaves out whoever has nothing of what is asked for, and counts them neither', async () => {
  const { totalCount } = await ask(owner, opening)
  const sam = await world.person()
  await world.make.coworker({ account: sam, consents: matched })
  await world.make.claim({ coworker: sam, skill: await world.make.skill() })
  expect((await ask(owner, opening)).totalCount).toBe(totalCount)
  await world.make.wantedSkill({ coworker: sam, skill: needed })
  expect((await ask(owner, opening)).totalCount).toBe(totalCount + 1)
})

test('says with which skill one would be among the first ten, and so one is', async () => {
  const [asked, plain] = [await world.make.skill(), await world.make.skill()]
  const sought = await world.make.opening({
    challenge,
    skills: [
      { id: asked.id, importance: Importance.REQUIRED, level: 2 },
      { id: plain.id, importance: Importance.DESIRED, level: 1 },
    ],
  })
  const claiming = async (...skills: { id: string }[]) => {
    const person = await coworker({ hoursPerMonth: 40 })
    for (const skill of skills) await world.make.claim({ coworker: person, skill, level: 2 })
    return person
  }
  for (let count = 0; count < 4; count++) await claiming(asked, plain)
  for (let count = 0; count < 9; count++) await claiming(plain)
  const kim = await world.person()
  await world.make.coworker({ account: kim, hoursPerMonth: 0, consents: matched })
  await world.make.claim({ coworker: kim, skill: plain, level: 1 })

  const why = `query ($id: ID!) { opening(id: $id) { myMatch { raisedMostBy { id } firstTenWith { id } } } }`
  const ofKim = async () =>
    (await memory.get<{ opening: { myMatch: object } }>(kim, why, { id: sought.id })).opening.myMatch
  const first = async () => idsIn(await ask(owner, sought, 10))
  expect(await first()).not.toContain(kim.id)
  expect(await ofKim()).toEqual({ raisedMostBy: { id: asked.id }, firstTenWith: { id: asked.id } })
  await world.make.claim({ coworker: kim, skill: asked, level: 2 })
  expect(await first()).toContain(kim.id)
  expect(await ofKim()).toMatchObject({ firstTenWith: null })
})

test('forgets whoever is erased', async () => {
  const kim = await coworker()
  expect(idsIn(await ask(owner, opening))).toContain(kim.id)
  await kim.get(erase, { confirmation: kim.email })
  expect(idsIn(await ask(owner, opening))).not.toContain(kim.id)
})

test('misses nobody whose change began before another and ended after it', async () => {
  const [slow, quick] = [await coworker(), await coworker()]
  const shown = { skill: needed, level: 4, evidence: Evidence.WORK }
  await world.make.claim({ coworker: slow, ...shown })
  await ask(owner, opening)
  const client = new pg.Client({ connectionString: world.urls.admin })
  await client.connect()
  await client.query('begin')
  await client.query(`update coworker set hours_per_month = 1 where id = '${slow.id}'`)
  await world.make.claim({ coworker: quick, ...shown })
  await ask(owner, opening)
  await client.query('commit')
  await client.end()
  const last = await ask(owner, opening)
  expect(idsIn(last).indexOf(quick.id)).toBeLessThan(idsIn(last).indexOf(slow.id))
})

test('takes in more changes than are read at a time, and begins anew where there are too many', async () => {
  for (const many of [1200, 10_001]) {
    const kim = await coworker()
    await world.owner(`insert into person_change (beginning)
      select lpad(to_hex(one * 400000::bigint), 8, '0') from generate_series(1, ${many}) one`)
    expect(idsIn(await ask(owner, opening))).toContain(kim.id)
    await kim.get(withdraw, { purpose: Purpose.BE_MATCHED })
    expect(idsIn(await ask(owner, opening))).not.toContain(kim.id)
  }
})

test('goes on where it was when its connections are cut', async () => {
  const kim = await coworker()
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  await world.owner(cut)
  await world.owner(`update coworker set hours_per_month = 0 where id = '${kim.id}'`)
  expect(idsIn(await ask(owner, opening))).toContain(kim.id)
  await world.owner(`update consent set withdrawn_at = now() where account_id = '${kim.id}'`)
  expect(idsIn(await ask(owner, opening))).not.toContain(kim.id)
})

test('keeps words of changes for two hours, and no longer', async () => {
  await coworker()
  await world.owner(
    `update person_change set at = now() - interval '3 hours' where id = (select min(id) from person_change)`,
  )
  const [before] = await world.owner<{ count: number }>('select count(*)::int from person_change')
  await world.hourly()
  const [after] = await world.owner<{ count: number }>('select count(*)::int from person_change')
  expect(after!.count).toBe(before!.count - 1)
})
