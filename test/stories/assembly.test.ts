import { CoworkerKind, Evidence, FieldOfPractice, Purpose, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

const member = `member { coworker { id } adds hours askedElsewhere isRural opening { id } }`
const team = `total parts { kind points } proof { isProven gap settled } hours hasRuralHub hasLead missing { key } emphases
  members { coworker { id } isIn isLocked adds askedElsewhere opening { id } invitation { state } covers { skill { key } outcome isBest } }
  oneMore { gain ${member} } ruralAddition { gain ${member} } next { gain ${member} }`
const propose = `query ($input: ProposeTeamsInput!) { proposeTeams(input: $input) { candidates hoursNeeded notes size needs { skill { key } most } milliseconds
  proposals { ${team} } nearest { ${team} } clash { isLeast limits { kind skill { key } coworker { id } } } } }`
const evaluate = `query ($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { total parts { kind points } members { coworker { id } adds } missing { key } } }`

interface Member {
  coworker: { id: string } | null
  isIn: boolean
  isLocked: boolean
  adds: number
  askedElsewhere: number
  opening: { id: string } | null
  invitation: { state: string } | null
  covers: { skill: { key: string }; outcome: string; isBest: boolean }[]
}
interface Addition {
  gain: number
  member: Pick<Member, 'coworker' | 'askedElsewhere'> & { isRural: boolean }
}
interface Proposal {
  total: number
  parts: { kind: string; points: number }[]
  proof: { isProven: boolean; gap: number; settled: number }
  emphases: string[]
  hours: number
  hasRuralHub: boolean
  missing: { key: string }[]
  members: Member[]
  oneMore: Addition | null
  ruralAddition: Addition | null
  next: Addition[]
}
interface Proposals {
  candidates: number
  notes: string[]
  needs: { skill: { key: string } }[]
  proposals: Proposal[]
  nearest: Proposal | null
  clash: {
    isLeast: boolean
    limits: { kind: string; skill: { key: string } | null; coworker: { id: string } | null }[]
  } | null
}

const proposed = async (who: Pick<Person, 'get'>, challenge: { id: string }, more: object = {}) =>
  (await who.get<{ proposeTeams: Proposals }>(propose, { input: { challenge: challenge.id, ...more } })).proposeTeams
const idsOf = ({ members }: Pick<Proposal, 'members'>) => members.map(({ coworker }) => coworker?.id)
const codeOf = async (who: Pick<Person, 'ask'>, query: string, input: object) =>
  (await who.ask(query, { input })).refusal?.code

const staffer = () => world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })

/** A challenge that asks for some skills, and who puts its team together. */
async function place(skills = 3) {
  const board = await world.make.organization()
  const challenge = await world.make.challenge({ lead: board })
  const wanted = await Promise.all(Array.from({ length: skills }, () => world.make.skill()))
  const opening = await world.make.opening({ challenge, skills: wanted, places: 5 })
  return { challenge, opening, wanted, who: await staffer() }
}

type CoworkerWish = Parameters<typeof world.make.coworker>[0]

async function someone(skills: readonly { id: string }[], wish: CoworkerWish = {}) {
  const person = await world.make.coworker({ consents: [Purpose.BE_MATCHED], hoursPerMonth: 20, ...wish })
  for (const skill of skills) await world.make.claim({ coworker: person, skill, evidence: Evidence.WORK })
  return person
}

const rural = async (isRural = true) => {
  const municipality = await world.make.municipality({ isRural })
  return { municipality, hub: await world.make.hub({ municipality }) }
}

test('proposes the people who together cover what is needed, proven, with parts that sum', async () => {
  const { challenge, wanted, who, opening } = await place()
  const both = await someone(wanted.slice(0, 2), { fieldOfPractice: FieldOfPractice.ACADEMIA })
  const third = await someone(wanted.slice(2), { kind: CoworkerKind.FOUNDER })
  await someone(wanted.slice(0, 1), { consents: [] })
  const answer = await proposed(who, challenge)
  const [best] = answer.proposals
  expect(answer).toMatchObject({ clash: null, nearest: null, notes: ['NO_RECEIVER'] })
  expect(best).toMatchObject({ proof: { isProven: true, gap: 0, settled: 1 }, missing: [] })
  expect(new Set(idsOf(best!))).toEqual(new Set([both.id, third.id]))
  expect(best!.parts.reduce((sum, { points }) => sum + points, 0)).toBe(best!.total)
  expect(best!.members.every((one) => one.opening?.id === opening.id)).toBe(true)
  const again = await who.get<{ evaluateTeam: Proposal }>(evaluate, {
    input: { challenge: challenge.id, members: [both.id, third.id] },
  })
  expect(again.evaluateTeam.total).toBe(best!.total)
})

test('says that no rural hub is in a team, and proposes one', async () => {
  const { challenge, wanted, who } = await place(1)
  const city = await rural(false)
  const urban = await someone(wanted, city)
  const village = await rural()
  const far = await someone([], { ...village, hoursPerMonth: 1, isRemote: false })
  const only = await proposed(who, challenge, { size: 1 })
  expect(idsOf(only.proposals[0]!)).toEqual([urban.id])
  expect(only.proposals[0]).toMatchObject({
    hasRuralHub: false,
    ruralAddition: { member: { coworker: { id: far.id }, isRural: true } },
  })
  const both = await proposed(who, challenge, { size: 2, must: { ruralHub: true } })
  expect(both.proposals[0]).toMatchObject({ hasRuralHub: true, ruralAddition: null })
})

test('tells the second who would ask that a person is asked elsewhere, by number and not by whom', async () => {
  const [here, there] = [await place(1), await place(1)]
  const kim = await someone([...here.wanted, ...there.wanted])
  const invite = `mutation ($input: InviteTeamInput!) { inviteTeam(input: $input) { coworkerId refusal invitation { state message } } }`
  const asking = {
    challenge: here.challenge.id,
    people: [{ coworker: kim.id, opening: here.opening.id, message: ' Kom! ' }],
  }
  expect(await here.who.get(invite, { input: asking })).toEqual({
    inviteTeam: [{ coworkerId: kim.id, refusal: null, invitation: { state: 'SENT', message: 'Kom!' } }],
  })
  const alone = { size: 1, lock: [kim.id] }
  const seen = await proposed(there.who, there.challenge, alone)
  expect(seen.proposals[0]!.members).toMatchObject([{ askedElsewhere: 1, invitation: null }])
  const own = await proposed(here.who, here.challenge, alone)
  expect(own.proposals[0]!.members).toMatchObject([{ askedElsewhere: 0, invitation: { state: 'SENT' } }])
  const second = await staffer()
  expect(await second.get(invite, { input: asking })).toMatchObject({
    inviteTeam: [{ refusal: 'ALREADY_INVITED', invitation: null }],
  })
  expect(await codeOf(await world.person(), invite, asking)).toBe('NOT_ALLOWED')
})
