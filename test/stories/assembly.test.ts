import { CoworkerKind, Evidence, FieldOfPractice, Purpose, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { statementsOf } from '../kit/statements.js'
import { otherServer } from '../kit/other-server.js'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
/** Another process, that keeps everybody in memory. */
const memory = await otherServer(world)
const nobody = '00000000-0000-4000-8000-000000000000'

const member = `member { coworker { id } adds hours askedElsewhere isRural opening { id } }`
const team = `total parts { kind points } proof { isProven gap settled } hours hasRuralHub hasLead missing { key } emphases
  members { coworker { id } isIn isLocked adds askedElsewhere opening { id } invitation { state } covers { skill { key } outcome isBest } }
  oneMore { gain ${member} } ruralAddition { gain ${member} } next { gain ${member} }`
const propose = `query ($input: ProposeTeamsInput!) { proposeTeams(input: $input) { candidates hoursNeeded notes size needs { skill { key } most } milliseconds
  proposals { ${team} } nearest { ${team} } clash { isLeast limits { kind skill { key } coworker { id } } } } }`
const evaluate = `query ($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { isSomebodyGone total parts { kind points } members { coworker { id } adds } missing { key } } }`

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
  member: Pick<Member, 'coworker' | 'askedElsewhere' | 'opening'> & { isRural: boolean }
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

type Asker = Pick<Person, 'get' | 'viewer'>

/** Milliseconds are the only thing that may differ. */
async function same<Answer extends object>(who: Asker, query: string, input: object): Promise<Answer> {
  const timeless = (answer: object) =>
    JSON.parse(JSON.stringify(answer).replaceAll(/"milliseconds":\d+/g, '"milliseconds":0'))
  const answer = await who.get<Answer>(query, { input })
  expect(timeless(await memory.get<Answer>(who, query, { input }))).toEqual(timeless(answer))
  return answer
}

/** As the database answers, having seen that the same comes from memory. */
const proposed = async (who: Asker, challenge: { id: string }, more: object = {}) =>
  (await same<{ proposeTeams: Proposals }>(who, propose, { challenge: challenge.id, ...more })).proposeTeams
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
  const size = 2
  const answer = await proposed(who, challenge, { size })
  const [best] = answer.proposals
  expect(answer).toMatchObject({ clash: null, nearest: null, notes: ['NO_RECEIVER'] })
  expect(best).toMatchObject({ proof: { isProven: true, gap: 0, settled: 1 }, missing: [] })
  expect(new Set(idsOf(best!))).toEqual(new Set([both.id, third.id]))
  expect(best!.parts.reduce((sum, { points }) => sum + points, 0)).toBe(best!.total)
  expect(best!.members.every((one) => one.opening?.id === opening.id)).toBe(true)
  const again = await who.get<{ evaluateTeam: Proposal }>(evaluate, {
    input: { challenge: challenge.id, size, members: [both.id, third.id] },
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

test('answers only those who lead the challenge, as if it were not there to others', async () => {
  const { challenge } = await place(1)
  const input = { challenge: challenge.id }
  expect(await codeOf(world.stranger, propose, input)).toBe('SIGN_IN_FIRST')
  expect(await codeOf(await world.person(), propose, input)).toBe('NOT_ALLOWED')
  const elsewhere = await world.person({
    roles: [{ role: Role.AGENCY_EDITOR, organization: await world.make.organization() }],
  })
  expect(await codeOf(elsewhere, propose, input)).toBe('NOT_FOUND')
  expect(await codeOf(elsewhere, evaluate, { ...input, members: [] })).toBe('NOT_FOUND')
})

test('knows nobody who has not consented, however their id was come by', async () => {
  const { challenge, wanted, who } = await place(1)
  const hidden = await someone(wanted, { consents: [] })
  for (const id of [hidden.id, nobody]) {
    expect((await proposed(who, challenge, { lock: [id] })).notes).toContain('SOMEBODY_GONE')
    expect(await who.get(evaluate, { input: { challenge: challenge.id, members: [id] } })).toMatchObject({
      evaluateTeam: { members: [], isSomebodyGone: true },
    })
  }
  const all = await proposed(who, challenge, { size: 8 })
  expect(all.proposals.flatMap(idsOf)).not.toContain(hidden.id)
})

test('opens a team without whoever has withdrawn since, and says that somebody is gone, never who', async () => {
  const { challenge, wanted, who } = await place(1)
  const [kim, robin] = [await someone(wanted), await someone(wanted)]
  const input = { challenge: challenge.id, members: [kim.id, robin.id] }
  const looking = async () => (await who.get<{ evaluateTeam: object }>(evaluate, { input })).evaluateTeam
  expect(await looking()).toMatchObject({ isSomebodyGone: false })
  const save = `mutation ($input: SaveTeamDraftInput!) { saveTeamDraft(input: $input) { id isSomebodyGone members { coworker { id } } } }`
  const people = [kim, robin].map(({ id }) => ({ coworker: id, mark: 'MEMBER' }))
  const draft = { challenge: challenge.id, title: 'Norr', size: 4, people }
  interface Saved {
    saveTeamDraft: { id: string }
  }
  const { saveTeamDraft: saved } = await who.get<Saved>(save, { input: draft })
  const open = `query ($draft: ID!) { teamDraft(draft: $draft) { isSomebodyGone members { coworker { id } } } }`
  const opened = () => who.get(open, { draft: saved.id })
  expect(await opened()).toMatchObject({ teamDraft: { isSomebodyGone: false } })

  await world.owner(`update consent set withdrawn_at = now() where account_id = '${robin.id}'`)
  const without = { isSomebodyGone: true, members: [{ coworker: { id: kim.id } }] }
  expect(await looking()).toMatchObject(without)
  expect(await opened()).toEqual({ teamDraft: without })
  expect(await who.get(save, { input: { ...draft, draft: saved.id } })).toMatchObject({
    saveTeamDraft: { isSomebodyGone: false, members: [{ coworker: { id: kim.id } }] },
  })
})

test('answers plainly when no skill is needed', async () => {
  const { challenge, who } = await place(0)
  await someone([])
  const { notes, needs, proposals, clash } = await proposed(who, challenge)
  expect({ needs, clash }).toEqual({ needs: [], clash: null })
  expect(notes).toContain('NO_SKILLS_NEEDED')
  expect(proposals[0]).toMatchObject({ missing: [], proof: { isProven: true } })
})

test('answers two hundred needs, and the clash when all of some must be had by too few', async () => {
  const { challenge, wanted, who } = await place(200)
  for (const from of [0, 40, 80]) await someone(wanted.slice(from, from + 40))
  const { needs, proposals } = await proposed(who, challenge)
  expect(needs).toHaveLength(200)
  expect(proposals[0]).toMatchObject({ proof: { isProven: true } })
  expect(proposals[0]!.missing).toHaveLength(80)
  const asked = wanted.slice(150).map(({ id }) => id)
  const { clash, nearest } = await proposed(who, challenge, { must: { skills: asked } })
  expect(clash).toMatchObject({ isLeast: true, limits: [{ kind: 'SKILL' }] })
  expect(nearest).not.toBeNull()
}, 60_000)

test('asks nobody who has no hours, and says so when that is everybody', async () => {
  const { challenge, wanted, who } = await place(1)
  const idle = await someone(wanted, { hoursPerMonth: 0 })
  const { proposals } = await proposed(who, challenge, { size: 8 })
  expect(proposals.flatMap(idsOf)).not.toContain(idle.id)
  const { clash } = await proposed(who, challenge, { lock: [idle.id] })
  expect(clash!.limits.map(({ kind }) => kind).sort()).toEqual(['AVAILABILITY', 'LOCKED'])
  expect(clash!.limits.find(({ kind }) => kind === 'LOCKED')!.coworker).toEqual({ id: idle.id })
  const everyone = await world.owner<{ id: string }>('select id from coworker where hours_per_month is distinct from 0')
  const none = await proposed(who, challenge, { forbid: everyone.map(({ id }) => id) })
  expect(none).toMatchObject({ proposals: [], clash: null })
  expect(none.notes).toContain('NOBODY_AVAILABLE')
})

test('names a person who is both locked and kept out', async () => {
  const { challenge, wanted, who } = await place(1)
  const kim = await someone(wanted)
  const { clash, proposals } = await proposed(who, challenge, { lock: [kim.id], forbid: [kim.id] })
  expect(proposals).toEqual([])
  expect(clash!.limits).toEqual(
    expect.arrayContaining([
      { kind: 'LOCKED', skill: null, coworker: { id: kim.id } },
      { kind: 'FORBIDDEN', skill: null, coworker: { id: kim.id } },
    ]),
  )
})

test('builds on who is in already, and names who could take the place of one who declined', async () => {
  const { challenge, wanted, who, opening } = await place(2)
  const [one, other] = [await someone(wanted.slice(0, 1)), await someone(wanted.slice(1))]
  await world.make.commitment({ challenge, opening, coworker: one, isLead: true })
  const { proposals } = await proposed(who, challenge, { size: 2 })
  expect(proposals[0]).toMatchObject({ hasLead: true, members: [{ isIn: true }, { isIn: false }] })
  expect(idsOf(proposals[0]!)).toEqual([one.id, other.id])
  const next = `query ($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { next { member { coworker { id } } } } }`
  const { evaluateTeam } = await who.get<{ evaluateTeam: Proposal }>(next, {
    input: { challenge: challenge.id, members: [] },
  })
  expect(evaluateTeam.next[0]!.member.coworker).toEqual({ id: other.id })
})

test('offers the next best when somebody declines or never answers, and no role without a place left', async () => {
  const { now } = world.clock
  const { challenge, wanted, who, opening } = await place(2)
  const accounts = [await world.person(), await world.person(), await world.person()]
  const [kim, robin, sam] = await Promise.all([
    someone(wanted, { account: accounts[0] }),
    someone(wanted, { account: accounts[1], hoursPerMonth: 10 }),
    someone(wanted.slice(0, 1), { account: accounts[2], hoursPerMonth: 5 }),
  ])
  const looking = `query ($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { members { invitation { state } } next { member { coworker { id } invitation { state } opening { id } } } } }`
  const invite = `mutation ($input: InviteTeamInput!) { inviteTeam(input: $input) { refusal invitation { id } } }`
  const ask = async ({ id }: { id: string }) => {
    const input = { challenge: challenge.id, people: [{ coworker: id, opening: opening.id }] }
    const { inviteTeam } = await who.get<{ inviteTeam: { invitation: { id: string } }[] }>(invite, { input })
    return inviteTeam[0]!.invitation.id
  }
  const look = async (members: string[], forbid: string[] = []) =>
    (await same<{ evaluateTeam: Proposal }>(who, looking, { challenge: challenge.id, members, forbid })).evaluateTeam

  const first = await ask(kim)
  await accounts[0]!.get('mutation ($id: ID!) { answerInvitation(invitation: $id, accept: false) { state } }', {
    id: first,
  })
  const declined = await look([kim.id])
  expect(declined.members).toMatchObject([{ invitation: { state: 'DECLINED' } }])
  expect((await look([], [kim.id])).next[0]!.member.coworker).toEqual({ id: robin.id })

  await ask(robin)
  world.clock.now = new Date(now.getTime() + 60 * 86_400_000)
  expect((await look([robin.id])).members).toMatchObject([{ invitation: { state: 'EXPIRED' } }])
  expect((await look([], [kim.id, robin.id])).next[0]!.member).toMatchObject({
    coworker: { id: sam.id },
    opening: { id: opening.id },
  })
  await ask(sam)
  world.clock.now = now

  await world.owner(`update opening set places = 1 where id = '${opening.id}'`)
  await world.make.commitment({ challenge, opening, coworker: kim })
  const { next } = await look([])
  expect(next.map(({ member: { opening: free } }) => free)).toEqual(next.map(() => null))
  expect(next.length).toBeGreaterThan(0)
})

test('keeps a draft for its maker alone, until somebody in it is invited or withdraws', async () => {
  const { challenge, wanted, who } = await place(1)
  const account = await world.person()
  const kim = await someone(wanted, { account })
  const save = `mutation ($input: SaveTeamDraftInput!) { saveTeamDraft(input: $input) { id title version members { mark message coworker { id } } } }`
  const list = `query ($challenge: ID!) { teamDrafts(challenge: $challenge) { id title members { coworker { id } } } }`
  interface Saved {
    saveTeamDraft: { id: string; version: number; members: object[] }
  }
  const people = [{ coworker: kim.id, mark: 'LOCKED', message: 'Vi behöver dig' }]
  const draft = { challenge: challenge.id, title: ' Norr ', size: 4, people }
  const { saveTeamDraft: saved } = await who.get<Saved>(save, { input: draft })
  expect(saved).toMatchObject({
    title: 'Norr',
    members: [{ mark: 'LOCKED', message: 'Vi behöver dig', coworker: { id: kim.id } }],
  })
  const draftsSeenBy = async (asker: Pick<Person, 'get'>) =>
    (await asker.get<{ teamDrafts: { members: object[] }[] }>(list, { challenge: challenge.id })).teamDrafts
  expect(await draftsSeenBy(who)).toHaveLength(1)
  expect(await draftsSeenBy(await staffer())).toEqual([])
  expect(await draftsSeenBy(account)).toEqual([])
  expect((await world.mails()).filter(({ to }) => to === account.email)).toEqual([])

  const again = { ...draft, draft: saved.id, expectedVersion: saved.version, title: 'Söder' }
  await who.get(save, { input: again })
  expect(await codeOf(who, save, again)).toBe('CHANGED_MEANWHILE')
  expect(await codeOf(await staffer(), save, { ...again, expectedVersion: null })).toBe('NOT_FOUND')

  await world.owner(`update consent set withdrawn_at = now() where account_id = '${kim.id}'`)
  expect((await draftsSeenBy(who))[0]!.members).toEqual([])
  const remove = `mutation ($id: ID!) { removeTeamDraft(draft: $id) }`
  await account.get(remove, { id: saved.id })
  expect(await draftsSeenBy(who)).toHaveLength(1)
  await who.get(remove, { id: saved.id })
  expect(await draftsSeenBy(who)).toEqual([])
})

test('asks the same few statements for three people and for thirty', async () => {
  const { challenge, wanted, who } = await place(2)
  for (let count = 0; count < 3; count++) await someone(wanted)
  // What another process reads as it follows is not counted here.
  await memory.deafen()
  // What is made of the catalogue is kept from the first asking on.
  const asking = () => who.get(propose, { input: { challenge: challenge.id, size: 8 } })
  await asking()
  const few = await statementsOf(world, asking)
  for (let count = 0; count < 27; count++) await someone(wanted)
  expect(await statementsOf(world, asking)).toBe(few)
})

test('lets nobody fill the line of those who wait for teams, nor two together', async () => {
  const { who: eager, challenge } = await place()
  const many = Array.from({ length: 6 }, (_, at) => `ask${at}: proposeTeams(input: $input) { candidates }`)
  const variables = { input: { challenge: challenge.id } }
  const [helper, modest] = [await staffer(), await staffer()]
  const greedily = (one: Person) => one.ask(`query ($input: ProposeTeamsInput!) { ${many.join(' ')} }`, variables)
  const [greedy, asGreedy, patient] = await Promise.all([
    greedily(eager),
    greedily(helper),
    modest.ask(propose, variables),
  ])
  for (const { refusal } of [greedy, asGreedy]) expect(refusal?.code).toBe('TEAM_RECKONING_BUSY')
  expect(patient.errors).toEqual([])
  // What was begun for the refused question still ends by itself.
  await expect.poll(async () => (await eager.ask(propose, variables)).errors, { timeout: 120_000 }).toEqual([])
})

test('keeps a hundred drafts of one person, and another once one is thrown away', async () => {
  const { challenge, who } = await place(1)
  const save = `mutation ($input: SaveTeamDraftInput!) { saveTeamDraft(input: $input) { id } }`
  const draft = { challenge: challenge.id, title: 'Norr', size: 4, people: [] }
  const saved = await who.get<{ saveTeamDraft: { id: string } }>(save, { input: draft })
  await world.owner(`insert into team_draft (id, challenge_id, made_by_id, title, size, changed_at)
    select gen_random_uuid(), '${challenge.id}', '${who.id}', 'Norr', 4, now() from generate_series(1, 98)`)
  await who.get(save, { input: draft })
  expect((await who.ask(save, { input: draft })).refusal).toMatchObject({
    code: 'TOO_MANY_TEAM_DRAFTS',
    facts: { most: 100 },
  })
  const { id } = saved.saveTeamDraft
  await who.get(save, { input: { ...draft, draft: id, title: 'Söder' } })
  await who.get(`mutation ($id: ID!) { removeTeamDraft(draft: $id) }`, { id })
  await who.get(save, { input: draft })
})
