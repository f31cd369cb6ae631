import { Evidence, Purpose, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { otherServer } from '../kit/other-server.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
/** Another process, that keeps everybody in memory. */
const memory = await otherServer(world)

const who = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
const municipality = await world.make.municipality()
const hub = await world.make.hub({ municipality })
const skill = await world.make.skill()
const challenge = await world.make.challenge({ lead: await world.make.organization(), municipality })
const opening = await world.make.opening({ challenge, skills: [skill], places: 4 })

async function somebody() {
  const person = await world.person()
  await world.make.coworker({ account: person, municipality, hub, consents: [Purpose.BE_MATCHED], hoursPerMonth: 20 })
  await world.make.claim({ coworker: person, skill, evidence: Evidence.WORK })
  return person
}

const one = 'coworker { id }'
const everything = `query ($challenge: ID!, $opening: ID!, $draft: ID!, $hub: String!, $somebody: ID!, $known: [ID!]!) {
  coworker(id: $somebody) { id }
  peopleForOpening(opening: $opening, first: 100) { totalCount edges { node { ${one} } } }
  proposeTeams(input: { challenge: $challenge }) { candidates proposals { members { ${one} } } }
  evaluateTeam(input: { challenge: $challenge, members: $known }) { isSomebodyGone members { ${one} } oneMore { member { ${one} } } next { member { ${one} } } }
  teamDraft(draft: $draft) { isSomebodyGone members { ${one} } }
  skillsSought(first: 100) { skills { sought people } }
  hub(slug: $hub) { peopleCount } }`

interface Everything {
  peopleForOpening: { totalCount: number }
  proposeTeams: { candidates: number }
  evaluateTeam: { members: object[]; next: object[] }
  teamDraft: { members: object[] }
  skillsSought: { skills: { people: number | null }[] }
}

test('is gone at once from every list and every count, in this process and in another, whoever withdraws', async () => {
  const people = await Promise.all(Array.from({ length: 12 }, somebody))
  const [kim, lo] = people.map(({ id }) => id) as [string, string]
  const saved = await who.get<{ saveTeamDraft: { id: string } }>(
    `mutation ($input: SaveTeamDraftInput!) { saveTeamDraft(input: $input) { id } }`,
    { input: { challenge: challenge.id, title: 'Norr', size: 4, people: [{ coworker: kim, mark: 'MEMBER' }] } },
  )
  const ends = { challenge: challenge.id, opening: opening.id, draft: saved.saveTeamDraft.id, hub: hub.slug }
  const variables = { ...ends, somebody: kim, known: [kim, lo] }
  const here = () => who.get<Everything>(everything, variables)
  const there = () => memory.get<Everything>(who, everything, variables)

  const before = await here()
  expect(before).toMatchObject({
    coworker: { id: kim },
    peopleForOpening: { totalCount: 12 },
    proposeTeams: { candidates: 12 },
    evaluateTeam: { isSomebodyGone: false, members: [{}, {}] },
    teamDraft: { isSomebodyGone: false, members: [{ coworker: { id: kim } }] },
    skillsSought: { skills: [{ sought: 1, people: 10 }] },
    hub: { peopleCount: 12 },
  })
  expect(before.evaluateTeam.next).not.toEqual([])
  expect(await there()).toEqual(before)

  const withdraw = `mutation { withdrawConsent(purpose: BE_MATCHED) { isGiven } }`
  await Promise.all(people.map((person) => person.get(withdraw)))
  const empty = {
    coworker: null,
    peopleForOpening: { totalCount: 0, edges: [] },
    proposeTeams: { candidates: 0, proposals: [] },
    evaluateTeam: { isSomebodyGone: true, members: [], oneMore: null, next: [] },
    teamDraft: { isSomebodyGone: true, members: [] },
    skillsSought: { skills: [{ sought: 1, people: null }] },
    hub: { peopleCount: null },
  }
  expect(await there()).toEqual(empty)
  expect(await here()).toEqual(empty)
})
