import { Evidence, Importance, Purpose, read, Role, SkillClaim, sql } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { otherServer } from '../kit/other-server.js'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
const memory = await otherServer(world)

const claim = `mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { id isShown } }`
const show = `mutation ($claim: ID!, $isShown: Boolean!) { showClaim(claim: $claim, isShown: $isShown) { isShown } }`
const person = `query ($id: ID!) { coworker(id: $id) { claims { skill { id } } } }`
const preview = `{ howOthersSeeMe(onlooker: COWORKER) { claims { skill { id } } } }`
const needs = `query ($opening: ID!) { peopleForOpening(opening: $opening, first: 10) { edges { node { coworker { id } needs { outcome } } } } }`

interface Made {
  claimSkill: { id: string; isShown: boolean }
}
interface Claims {
  claims: { skill: { id: string } }[]
}
interface Page {
  peopleForOpening: { edges: { node: { coworker: { id: string } | null; needs: { outcome: string }[] } }[] }
}

const board = await world.make.organization()
const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
const livedExperience = await world.make.skill({ key: 'lived-experience' })
const illness = await world.make.skill({ broader: [await world.make.skill({ broader: [livedExperience] })] })
const farming = await world.make.skill()
const welding = await world.make.skill()
const challenge = await world.make.challenge({ lead: board })

async function somebody() {
  const who = await world.person()
  await world.make.coworker({ account: who, consents: Object.values(Purpose) })
  return who
}
const say = async (who: Person, skill: { id: string }, evidence: Evidence, isShown?: boolean) =>
  (
    await who.get<Made>(claim, {
      input: { skill: skill.id, level: 4, evidence, wantsToLearn: false, ...(isShown !== undefined && { isShown }) },
    })
  ).claimSkill
const idsOf = ({ claims }: Claims) => claims.map(({ skill }) => skill.id)
const seenBy = async (asker: Person, { id }: Person) =>
  idsOf((await asker.get<{ coworker: Claims }>(person, { id })).coworker)

test('keeps what one knows from having lived it for oneself, until one says else', async () => {
  const [kim, colleague] = [await somebody(), await world.person()]
  expect((await say(kim, welding, Evidence.WORK)).isShown).toBe(true)
  expect((await say(kim, illness, Evidence.WORK)).isShown).toBe(false)
  const lived = await say(kim, farming, Evidence.LIVED)
  expect(lived.isShown).toBe(false)
  expect(await seenBy(kim, kim)).toHaveLength(3)
  expect(await seenBy(colleague, kim)).toEqual([welding.id])
  expect(idsOf((await kim.get<{ howOthersSeeMe: Claims }>(preview)).howOthersSeeMe)).toEqual([welding.id])

  await kim.get(show, { claim: lived.id, isShown: true })
  expect((await seenBy(colleague, kim)).toSorted()).toEqual([farming.id, welding.id].toSorted())
  await kim.get(show, { claim: lived.id, isShown: false })
  expect(await seenBy(colleague, kim)).toEqual([welding.id])
  expect((await say(kim, farming, Evidence.LIVED, true)).isShown).toBe(true)
  expect((await say(kim, welding, Evidence.WORK, false)).isShown).toBe(false)
  expect(await seenBy(colleague, kim)).toEqual([farming.id])
})

test('lets nobody else choose, and the database refuse on its own', async () => {
  const [kim, colleague] = [await somebody(), await world.person()]
  const { id } = await say(kim, illness, Evidence.LIVED)
  expect((await colleague.ask(show, { claim: id, isShown: true })).refusal?.code).toBe('NOT_FOUND')
  const asked = sql`select id from skill_claim where id = ${id}`
  const asColleague = world.contextOf(await colleague.viewer())
  expect(await read(asColleague, asked)).toEqual([])
  expect(await asColleague.em.find(SkillClaim, { id }, { filters: { visible: false } })).toEqual([])
  expect(await read(world.contextOf(await kim.viewer()), asked)).toHaveLength(1)
})

test('counts what is not shown for nobody, in memory and in the database', async () => {
  const opening = await world.make.opening({
    challenge,
    skills: [
      { id: illness.id, importance: Importance.REQUIRED, level: 1 },
      { id: welding.id, importance: Importance.DESIRED, level: 1 },
    ],
  })
  const kim = await somebody()
  await say(kim, welding, Evidence.WORK)
  const { id } = await say(kim, illness, Evidence.LIVED)
  async function outcomes() {
    const variables = { opening: opening.id }
    const page = await memory.get<Page>(owner, needs, variables)
    expect(page).toEqual(await owner.get(needs, variables))
    const mine = page.peopleForOpening.edges.find(({ node }) => node.coworker?.id === kim.id)
    return mine?.node.needs.map(({ outcome }) => outcome).toSorted()
  }
  expect(await outcomes()).toEqual(['EXACT', 'MISSING'])
  await kim.get(show, { claim: id, isShown: true })
  expect(await outcomes()).toEqual(['EXACT', 'EXACT'])
  await kim.get(show, { claim: id, isShown: false })
  expect(await outcomes()).toEqual(['EXACT', 'MISSING'])
})

test('stays for oneself when two skills that are said become one', async () => {
  const [kept, gone] = [await world.make.skill(), await world.make.skill()]
  const [kim, colleague] = [await somebody(), await world.person()]
  await say(kim, kept, Evidence.WORK)
  await say(kim, gone, Evidence.LIVED)
  const administrator = await world.person({ roles: [{ role: Role.REGION_ADMINISTRATOR }] })
  const makeOne = `mutation ($skill: ID!, $into: ID!) { mergeSkills(skill: $skill, into: $into) { key } }`
  await administrator.get(makeOne, { skill: gone.id, into: kept.id })
  expect(await seenBy(kim, kim)).toEqual([kept.id])
  expect(await seenBy(colleague, kim)).toEqual([])
})

test('does not bring out what is kept, when it is said once more without a word of who sees it', async () => {
  const [kim, colleague] = [await somebody(), await world.person()]
  await say(kim, farming, Evidence.LIVED)
  await say(kim, welding, Evidence.WORK, false)
  const again = `mutation ($claims: [ClaimSkillInput!]!) { claimSkills(input: { claims: $claims }) { isShown } }`
  const claims = [farming, welding].map(({ id }) => ({ skill: id, level: 2, evidence: 'NONE', wantsToLearn: false }))
  expect(await kim.get(again, { claims })).toEqual({ claimSkills: [{ isShown: false }, { isShown: false }] })
  expect(await seenBy(colleague, kim)).toEqual([])
  expect((await say(kim, welding, Evidence.WORK, true)).isShown).toBe(true)
})

test('asks nobody whether they have lived through what a role looks for, nor for what they say for themselves alone', async () => {
  const roles = await world.make.challenge({ lead: board })
  await world.make.opening({ challenge: roles, skills: [illness, welding, farming] })
  const who = await somebody()
  await say(who, farming, Evidence.WORK, false)
  const { skillsThatWouldHelp: asked } = await who.get<{ skillsThatWouldHelp: { skill: { id: string } }[] }>(
    `{ skillsThatWouldHelp(first: 100) { skill { id } } }`,
  )
  const ids = asked.map(({ skill }) => skill.id)
  expect(ids).toContain(welding.id)
  for (const { id } of [illness, farming]) expect(ids).not.toContain(id)
})
