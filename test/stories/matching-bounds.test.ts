import { Evidence, Importance, Purpose, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { otherServer } from '../kit/other-server.js'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
/** Another process, that keeps everybody in memory. */
const memory = await otherServer(world)

const why = `score parts { kind points } needs { outcome skill { id } via { id } }`
const forOpening = `query ($opening: ID!) { peopleForOpening(opening: $opening, first: 100) { totalCount edges { node { coworker { id } hoursPerMonth ${why} } } } }`
const forMe = `{ openingsForMe(first: 100) { totalCount edges { node { opening { id } ${why} } } } }`

interface Found {
  coworker: { id: string } | null
  opening: { id: string }
  score: number
  hoursPerMonth: number | null
  parts: { kind: string; points: number }[]
  needs: { outcome: string; skill: { id: string }; via: { id: string } | null }[]
}
interface Listed {
  totalCount: number
  edges: { node: Found }[]
}

const board = await world.make.organization()
const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
const administrator = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })

async function opening(skills: readonly { id: string }[], hoursPerMonth = 10) {
  const needs = skills.map(({ id }) => ({ id, importance: Importance.REQUIRED, level: 2 }))
  return world.make.opening({ challenge: await world.make.challenge({ lead: board }), skills: needs, hoursPerMonth })
}

async function holding(skills: readonly { id: string }[], hoursPerMonth: number | null = 10) {
  const person = await world.person()
  await world.make.coworker({ account: person, hoursPerMonth, consents: [Purpose.BE_MATCHED] })
  for (const skill of skills) await world.make.claim({ coworker: person, skill, evidence: Evidence.WORK })
  return person
}

/** As both processes answer, and as many as are said. */
async function peopleFor({ id }: { id: string }): Promise<Found[]> {
  const { peopleForOpening } = await owner.get<{ peopleForOpening: Listed }>(forOpening, { opening: id })
  expect((await memory.get<{ peopleForOpening: Listed }>(owner, forOpening, { opening: id })).peopleForOpening).toEqual(
    peopleForOpening,
  )
  expect(peopleForOpening.totalCount).toBe(peopleForOpening.edges.length)
  return peopleForOpening.edges.map(({ node }) => node)
}
const mine = async (who: Person) => (await who.get<{ openingsForMe: Listed }>(forMe)).openingsForMe
const hours = ({ parts }: Found) => parts.find(({ kind }) => kind === 'AVAILABILITY')!.points
const sum = ({ parts }: Found) => parts.reduce((whole, { points }) => whole + points, 0)

test('matches by the skill that stayed when another was made one with it, from both sides', async () => {
  const [kept, gone] = [await world.make.skill(), await world.make.skill()]
  const [byKept, byGone] = [await opening([kept]), await opening([gone])]
  const [withKept, withGone] = [await holding([kept]), await holding([gone])]
  expect((await peopleFor(byGone)).map(({ coworker }) => coworker!.id)).toEqual([withGone.id])
  const merge = `mutation ($skill: ID!, $into: ID!) { mergeSkills(skill: $skill, into: $into) { key } }`
  await administrator.get(merge, { skill: gone.id, into: kept.id })
  for (const asked of [byKept, byGone]) {
    const found = await peopleFor(asked)
    expect(found.map(({ coworker }) => coworker!.id).toSorted()).toEqual([withKept.id, withGone.id].toSorted())
    for (const { needs } of found) expect(needs).toMatchObject([{ outcome: 'EXACT', skill: { id: kept.id } }])
  }
  const listed = (await mine(withGone)).edges.map(({ node }) => node.opening.id)
  expect(listed).toEqual(expect.arrayContaining([byKept.id, byGone.id]))
})

test('weighs two hundred needs, both ways, and takes no more than thirty in a role that is opened', async () => {
  const wanted = await Promise.all(Array.from({ length: 200 }, () => world.make.skill()))
  const role = await opening(wanted)
  const [all, one] = [await holding(wanted), await holding([wanted[7]!])]
  const found = await peopleFor(role)
  expect(found.map(({ coworker }) => coworker!.id)).toEqual([all.id, one.id])
  expect(found.map(({ needs }) => needs.filter(({ outcome }) => outcome === 'EXACT').length)).toEqual([200, 1])
  for (const match of found) expect(sum(match)).toBe(match.score)
  expect((await mine(one)).edges.map(({ node }) => node.opening.id)).toContain(role.id)

  const open = `mutation ($input: OpenForPeopleInput!) { openForPeople(input: $input) { id } }`
  const challenge = await world.make.challenge({ lead: board })
  const asking = (many: number) => {
    const skills = wanted.slice(0, many).map(({ id }) => ({ skill: id, importance: Importance.REQUIRED, level: 2 }))
    const once = { title: 'Mycket', hoursPerMonth: 8, places: 1, isRemotePossible: true, answerWithinDays: 14 }
    return owner.ask(open, { input: { challenge: challenge.id, skills, ...once, language: 'sv' } })
  }
  expect((await asking(30)).errors).toEqual([])
  expect((await asking(31)).refusal).toMatchObject({ code: 'VALUE_OUT_OF_RANGE', field: 'skills' })
})

test('weighs five hundred claims of one person like any others', async () => {
  const asked = await world.make.skill()
  const person = await holding([asked])
  await world.owner(`
    insert into skill (id, key, label, description, themes, reuse_level)
      select md5('many' || n)::uuid, 'many-' || n, '{"language":"sv","sv":"En av många"}', null, '{}', reuse_level
      from (select reuse_level from skill limit 1) s, generate_series(1, 499) n;
    insert into skill_claim (id, coworker_id, skill_id, level, evidence, wants_to_learn)
      select md5('claim' || n)::uuid, '${person.id}', md5('many' || n)::uuid, 2, 'NONE', false from generate_series(1, 499) n`)
  const plain = await holding([asked])
  const role = await opening([asked])
  const found = await peopleFor(role)
  expect(found.map(({ coworker }) => coworker!.id).toSorted()).toEqual([person.id, plain.id].toSorted())
  for (const match of found) expect(sum(match)).toBe(match.score)
  expect((await mine(person)).edges.map(({ node }) => node.opening.id)).toContain(role.id)
})

test('shuts nobody out who has no hours, not even when that is everybody, and says that there are none', async () => {
  const skill = await world.make.skill()
  const people = [await holding([skill], 0), await holding([skill], 0), await holding([skill], null)]
  const role = await opening([skill])
  const found = await peopleFor(role)
  expect(found.map(({ coworker }) => coworker!.id).toSorted()).toEqual(people.map(({ id }) => id).toSorted())
  expect(found.map(hours)).toEqual([3_000_000, 0, 0])
  expect(found.map(({ hoursPerMonth }) => hoursPerMonth)).toEqual([null, 0, 0])
})

test('takes a role of no hours as one that everybody has time for', async () => {
  const skill = await world.make.skill()
  for (const given of [0, 40, null]) await holding([skill], given)
  expect((await peopleFor(await opening([skill], 0))).map(hours)).toEqual([6_000_000, 6_000_000, 6_000_000])
})

test('suggests everybody for a role that asks for nothing in particular', async () => {
  const someone = await holding([])
  const found = await peopleFor(await opening([]))
  expect(found.map(({ coworker }) => coworker!.id)).toContain(someone.id)
  for (const match of found) expect(sum(match)).toBe(match.score)
})
