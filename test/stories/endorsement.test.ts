import { Role } from '@mellanrum/api'
import { setTimeout as soon } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

const endorse = `mutation ($input: EndorseInput!) { endorse(input: $input) { id state words skill { key } } }`
const answer = `mutation ($input: AnswerEndorsementInput!) { answerEndorsement(input: $input) { state } }`
const withdraw = `mutation ($id: ID!) { withdrawEndorsement(endorsement: $id) { state } }`
const mine = `{ myEndorsements { id state words endorsedBy challenge { slug } } viewer { coworker { claims { level evidence skill { key } } } } }`
const claim = `mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { evidence level } }`
const given = `query ($slug: String!) { challenge(slug: $slug) { team { commitments { mayEndorse myEndorsementsOfIt { state } } } } }`

interface Mine {
  myEndorsements: { id: string; state: string; words: string | null; endorsedBy: string | null }[]
  viewer: { coworker: { claims: { level: number; evidence: string; skill: { key: string } }[] } }
}
interface Given {
  challenge: { team: { commitments: { mayEndorse: boolean; myEndorsementsOfIt: { state: string }[] }[] } }
}
const lookAt = (person: Person) => person.get<Mine>(mine)
const offers = async (lead: Person, { slug }: { slug: string }) =>
  (await lead.get<Given>(given, { slug })).challenge.team.commitments
const codeOf = async (who: Person, query: string, variables: Record<string, unknown>) =>
  (await who.ask(query, variables)).refusal?.code

/** A challenge that asks for a skill, its owner by name, and somebody in the team who has given hours. */
async function work({ hours = 6 } = {}) {
  const board = await world.make.organization()
  const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
  await world.make.coworker({ account: owner, name: 'Karin' })
  const challenge = await world.make.challenge({ lead: board })
  const skill = await world.make.skill()
  const opening = await world.make.opening({ challenge, skills: [skill] })
  const kim = await world.person()
  await world.make.coworker({ account: kim, name: 'Kim' })
  const commitment = await world.make.commitment({ challenge, opening, coworker: kim })
  if (hours > 0) await world.make.contribution({ commitment, hours })
  const input = { commitment: commitment.id, skill: skill.id, words: ' Hon ledde tre möten. ' }
  return { owner, challenge, skill, kim, commitment, input }
}

test('lets a claim rest on what the one who leads the work has seen, once the person says yes', async () => {
  const { owner, kim, challenge, skill, input } = await work()
  expect(await offers(owner, challenge)).toEqual([{ mayEndorse: true, myEndorsementsOfIt: [] }])
  const first = await owner.get<{ endorse: { id: string } }>(endorse, { input })
  expect(first).toMatchObject({
    endorse: { state: 'OFFERED', words: 'Hon ledde tre möten.', skill: { key: skill.key } },
  })
  expect(await owner.get(endorse, { input })).toEqual(first)

  const seen = await lookAt(kim)
  expect(seen.myEndorsements).toMatchObject([{ endorsedBy: 'Karin', challenge: { slug: challenge.slug } }])
  expect(seen.viewer.coworker.claims).toEqual([])

  await kim.get(answer, { input: { endorsement: first.endorse.id, accept: true, level: 3 } })
  expect((await lookAt(kim)).viewer.coworker.claims).toEqual([
    { level: 3, evidence: 'ENDORSED', skill: { key: skill.key } },
  ])
  expect(await offers(owner, challenge)).toMatchObject([{ myEndorsementsOfIt: [{ state: 'ACCEPTED' }] }])
})

test('lets the claim rest on the work again when it is taken back by either, and on the others while there are any', async () => {
  const { owner, kim, input, challenge } = await work()
  const staffer = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const evidence = async () => (await lookAt(kim)).viewer.coworker.claims.map((one) => one.evidence)
  const ids: string[] = []
  for (const giver of [owner, staffer]) {
    const { endorse: one } = await giver.get<{ endorse: { id: string } }>(endorse, { input })
    await kim.get(answer, { input: { endorsement: one.id, accept: true } })
    ids.push(one.id)
  }
  expect(await owner.get(withdraw, { id: ids[0] })).toEqual({ withdrawEndorsement: { state: 'WITHDRAWN' } })
  expect(await evidence()).toEqual(['ENDORSED'])
  await kim.get(answer, { input: { endorsement: ids[1], accept: false } })
  expect(await evidence()).toEqual(['WORK'])
  expect((await lookAt(kim)).myEndorsements).toEqual([])
  expect(await codeOf(kim, answer, { input: { endorsement: ids[0], accept: true } })).toBe('ENDORSEMENT_WITHDRAWN')
  expect(await offers(owner, challenge)).toMatchObject([{ myEndorsementsOfIt: [] }])
})

test.each(['STUDY', 'LIVED', 'NONE'])('gives a claim back what it rested on before: %s', async (evidence) => {
  const { owner, kim, input, skill } = await work()
  const said = { skill: skill.id, level: 3, evidence, wantsToLearn: false, isShown: true }
  await kim.get(claim, { input: said })
  const now = async () => (await lookAt(kim)).viewer.coworker.claims[0]?.evidence
  const give = async () => (await owner.get<{ endorse: { id: string } }>(endorse, { input })).endorse.id
  const id = await give()
  await kim.get(answer, { input: { endorsement: id, accept: true } })
  await kim.get(claim, { input: { ...said, evidence: 'ENDORSED', level: 4 } })
  expect(await now()).toBe('ENDORSED')
  await owner.get(withdraw, { id })
  expect(await now()).toBe(evidence)
})

test('leaves alone what the person has said of it since', async () => {
  const { owner, kim, input, skill } = await work()
  const { endorse: one } = await owner.get<{ endorse: { id: string } }>(endorse, { input })
  await kim.get(answer, { input: { endorsement: one.id, accept: true } })
  await kim.get(claim, { input: { skill: skill.id, level: 3, evidence: 'STUDY', wantsToLearn: false } })
  await owner.get(withdraw, { id: one.id })
  expect((await lookAt(kim)).viewer.coworker.claims).toMatchObject([{ evidence: 'STUDY' }])
})

test('lets nobody vouch for themselves, by claiming it or by leading the team', async () => {
  const { kim, skill, owner, input, commitment } = await work()
  const itself = { skill: skill.id, level: 4, evidence: 'ENDORSED', wantsToLearn: false }
  expect((await kim.ask(claim, { input: itself })).refusal).toMatchObject({
    code: 'ENDORSED_BY_NOBODY',
    field: 'evidence',
  })
  await owner.get(`mutation ($id: ID!) { nameLead(commitment: $id) { id } }`, { id: commitment.id })
  expect(await codeOf(kim, endorse, { input })).toBe('ENDORSEMENT_OF_ONESELF')

  const { endorse: one } = await owner.get<{ endorse: { id: string } }>(endorse, { input })
  await kim.get(answer, { input: { endorsement: one.id, accept: true } })
  expect(await kim.get(claim, { input: itself })).toEqual({ claimSkill: { evidence: 'ENDORSED', level: 4 } })
})

test('asks that something was done, and that the work asked for it', async () => {
  const idle = await work({ hours: 0 })
  expect(await codeOf(idle.owner, endorse, { input: idle.input })).toBe('ENDORSEMENT_NEEDS_CONTRIBUTION')
  expect(await offers(idle.owner, idle.challenge)).toMatchObject([{ mayEndorse: false }])
  const { owner, input } = await work()
  const { id: other } = await world.make.skill()
  expect(await codeOf(owner, endorse, { input: { ...input, skill: other } })).toBe('ENDORSEMENT_OF_SOUGHT_SKILL')
})

test('tells nobody else: not a stranger, not who leads another work, not the employer', async () => {
  const { owner, kim, input, challenge } = await work()
  const { endorse: one } = await owner.get<{ endorse: { id: string } }>(endorse, { input })
  const elsewhere = await work()
  for (const other of [elsewhere.owner, elsewhere.kim]) {
    expect(await codeOf(other, withdraw, { id: one.id })).toBe('NOT_FOUND')
    expect(await codeOf(other, answer, { input: { endorsement: one.id, accept: true } })).toBe('NOT_FOUND')
    expect(await codeOf(other, endorse, { input })).toBe('NOT_FOUND')
  }
  const staffer = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  expect(await offers(staffer, challenge)).toMatchObject([{ mayEndorse: true, myEndorsementsOfIt: [] }])
  expect((await lookAt(kim)).viewer.coworker.claims).toEqual([])
})

test('follows a skill that is merged into another', async () => {
  const { owner, kim, skill, input } = await work()
  const into = await world.make.skill()
  const { endorse: one } = await owner.get<{ endorse: { id: string } }>(endorse, { input })
  await kim.get(answer, { input: { endorsement: one.id, accept: true } })
  const region = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
  await region.get(`mutation ($skill: ID!, $into: ID!) { mergeSkills(skill: $skill, into: $into) { id } }`, {
    skill: skill.id,
    into: into.id,
  })
  const seen = await lookAt(kim)
  expect(seen.viewer.coworker.claims).toMatchObject([{ evidence: 'ENDORSED', skill: { key: into.key } }])
  expect(seen.myEndorsements).toHaveLength(1)
})

test('keeps a no, also when the giver takes it back and gives it again, and writes one letter', async () => {
  const { owner, kim, input } = await work()
  const give = async () => (await owner.get<{ endorse: { id: string; state: string } }>(endorse, { input })).endorse
  const { id } = await give()
  await owner.get(withdraw, { id })
  expect(await give()).toMatchObject({ id, state: 'OFFERED' })
  const letters = (await world.mails()).filter(({ to }) => to === kim.email)
  expect(letters).toHaveLength(1)
  await kim.get(answer, { input: { endorsement: id, accept: false } })
  expect(await owner.get(withdraw, { id })).toEqual({ withdrawEndorsement: { state: 'DECLINED' } })
  expect(await give()).toMatchObject({ id, state: 'DECLINED' })
  expect((await lookAt(kim)).myEndorsements).toEqual([])
})

/** Lets the first begin, then the second, while somebody else holds what both are about; then both end, in that order. */
async function oneAfterTheOther(endorsement: string, acts: readonly (() => Promise<unknown>)[]) {
  const holder = new pg.Client({ connectionString: world.urls.admin })
  await holder.connect()
  await holder.query('begin')
  await holder.query(`select 1 from endorsement where coworker_id in
    (select coworker_id from endorsement where id = '${endorsement}') for update`)
  const begun: Promise<unknown>[] = []
  for (const act of acts) {
    begun.push(act())
    // Who waits gives up soon, so that it is asked for on the line there is.
    const waiting = `select pid from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`
    const areWaiting = async () =>
      (await holder.query(`select pg_stat_clear_snapshot(); ${waiting}`)) as unknown as pg.QueryResult[]
    while ((await areWaiting())[1]!.rowCount! < begun.length) await soon(10)
  }
  await holder.query('commit')
  await holder.end()
  return Promise.all(begun)
}

async function accepted({ owner, kim, input }: Pick<Awaited<ReturnType<typeof work>>, 'owner' | 'kim' | 'input'>) {
  const { endorse: one } = await owner.get<{ endorse: { id: string } }>(endorse, { input })
  await kim.get(answer, { input: { endorsement: one.id, accept: true } })
  return one.id
}

test('lets a yes that comes while it is taken back come too late', async () => {
  const { owner, kim, input } = await work()
  const { endorse: one } = await owner.get<{ endorse: { id: string } }>(endorse, { input })
  const [, late] = await oneAfterTheOther(one.id, [
    () => owner.get(withdraw, { id: one.id }),
    () => codeOf(kim, answer, { input: { endorsement: one.id, accept: true } }),
  ])
  expect(late).toBe('ENDORSEMENT_WITHDRAWN')
  expect((await lookAt(kim)).viewer.coworker.claims).toEqual([])
})

test('leaves nothing endorsed when the last two are taken back at the same moment, or it is claimed in that moment', async () => {
  const first = await work()
  const staffer = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const [one, other] = [await accepted(first), await accepted({ ...first, owner: staffer })]
  const { kim, owner, skill } = first
  const evidence = async () => (await lookAt(kim)).viewer.coworker.claims.map((claimed) => claimed.evidence)
  await oneAfterTheOther(one, [() => owner.get(withdraw, { id: one }), () => staffer.get(withdraw, { id: other })])
  expect(await evidence()).toEqual(['WORK'])

  const again = await accepted(first)
  const itself = (kind: string) => ({ input: { skill: skill.id, level: 4, evidence: kind, wantsToLearn: false } })
  await kim.get(claim, itself('STUDY'))
  await oneAfterTheOther(again, [() => kim.ask(claim, itself('ENDORSED')), () => owner.get(withdraw, { id: again })])
  expect(await evidence()).toEqual(['STUDY'])
})

test('keeps what the person took when two skills that were vouched for become one', async () => {
  const { owner, kim, input, challenge, skill } = await work()
  const into = await world.make.skill()
  await world.make.opening({ challenge, skills: [into] })
  await accepted({ owner, kim, input })
  const { endorse: no } = await owner.get<{ endorse: { id: string } }>(endorse, { input: { ...input, skill: into.id } })
  await kim.get(answer, { input: { endorsement: no.id, accept: false } })
  const region = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
  await region.get(`mutation ($skill: ID!, $into: ID!) { mergeSkills(skill: $skill, into: $into) { id } }`, {
    skill: skill.id,
    into: into.id,
  })
  expect((await lookAt(kim)).myEndorsements).toMatchObject([{ state: 'ACCEPTED' }])
})
