import { CoworkerKind, Purpose, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
const nobody = '00000000-0000-4000-8000-000000000000'

const apply = `mutation ($opening: ID!, $message: String) { applyTo(input: { opening: $opening, message: $message }) { id state message answerBy coworker { isMe } opening { queue myApplication { id } } } }`
const withdraw = `mutation ($id: ID!) { withdrawApplication(application: $id) { id state } }`
const answer = `mutation ($input: AnswerApplicationInput!) { answerApplication(input: $input) { id state answer coworker { name } } }`
const invite = `mutation ($input: InviteInput!) { invite(input: $input) { id state message coworker { id } } }`
const revoke = `mutation ($id: ID!) { revokeInvitation(invitation: $id) { state } }`
const answerInvitation = `mutation ($id: ID!, $accept: Boolean!, $reason: String) { answerInvitation(invitation: $id, accept: $accept, reason: $reason) { state answer } }`
const nameLead = `mutation ($id: ID!) { nameLead(commitment: $id) { team { hasLead lead { id role coworker { name } } } } }`
const leave = `mutation ($id: ID!) { leaveTeam(commitment: $id) { state } }`
const contribute = `mutation ($id: ID!, $hours: Int!, $on: LocalDate!, $what: String!) { contribute(commitment: $id, hours: $hours, on: $on, what: $what) { id hours on what } }`
const seen = `query ($slug: String!) { challenge(slug: $slug) { isInTeam team { size hasLead hoursPromised hoursContributed hasRuralHub sectors hubs { slug } missing { key } coverage { state people skill { key } }
  commitments { id role hours contributedHours isMine coworker { id name } mandate { state hoursGranted reason message coworkerName } } } applications { id message state coworker { name } } invitations { id state coworker { id } }
  timeline(first: 50) { edges { node { kind } } } } }`

interface Seen {
  challenge: {
    isInTeam: boolean
    team: { size: number; hasLead: boolean; commitments: Record<string, unknown>[]; [more: string]: unknown }
    applications: { id: string; message: string | null; state: string; coworker: { name: string } | null }[]
    invitations: { id: string }[]
    timeline: { edges: { node: { kind: string } }[] }
  }
}
type Asker = Pick<Person, 'get' | 'ask'>
const look = async (who: Pick<Person, 'get'>, { slug }: { slug: string }) =>
  (await who.get<Seen>(seen, { slug })).challenge
const codeOf = async (who: Pick<Person, 'ask'>, query: string, variables: object) =>
  (await who.ask(query, variables as Record<string, unknown>)).refusal?.code

/** A challenge with one open role, its owner, and a system entrepreneur. */
async function place(opening: object = {}) {
  const board = await world.make.organization()
  const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
  const staffer = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const challenge = await world.make.challenge({ lead: board })
  return { board, owner, staffer, challenge, opening: await world.make.opening({ challenge, ...opening }) }
}

async function coworker(wish: Parameters<typeof world.make.coworker>[0] = {}) {
  const person = await world.person()
  await world.make.coworker({ account: person, name: 'Kim', ...wish })
  return person
}

const applying = async (who: Asker, opening: { id: string }, message = 'Jag kan') =>
  (await who.get<{ applyTo: { id: string; state: string } }>(apply, { opening: opening.id, message })).applyTo

test('applies once, however often one clicks, and again after taking it back', async () => {
  const { opening, challenge } = await place({ answerWithinDays: 10 })
  const kim = await coworker()
  const first = await kim.get<{ applyTo: Record<string, unknown> }>(apply, { opening: opening.id, message: ' Hej ' })
  expect(first.applyTo).toMatchObject({
    state: 'SUBMITTED',
    message: 'Hej',
    answerBy: '2026-03-12T09:00:00.000Z',
    coworker: { isMe: true },
    opening: { queue: 1 },
  })
  const clicks = await Promise.all([1, 2, 3].map(() => applying(kim, opening)))
  expect(new Set(clicks.map(({ id }) => id))).toEqual(new Set([first.applyTo.id]))

  expect(await kim.get(withdraw, { id: first.applyTo.id })).toMatchObject({
    withdrawApplication: { state: 'WITHDRAWN' },
  })
  expect(await kim.get(withdraw, { id: first.applyTo.id })).toMatchObject({
    withdrawApplication: { state: 'WITHDRAWN' },
  })
  expect((await applying(kim, opening)).id).not.toBe(first.applyTo.id)
  expect((await look(kim, challenge)).timeline.edges.filter(({ node }) => node.kind === 'APPLIED')).toHaveLength(2)
})

test('makes one application of clicks that come at the very same time', async () => {
  const { opening } = await place()
  const kim = await coworker()
  const clicks = await Promise.all([1, 2, 3, 4].map(() => applying(kim, opening)))
  expect(new Set(clicks.map(({ id }) => id)).size).toBe(1)
})

test('refuses an application that cannot be', async () => {
  const { opening, challenge } = await place()
  const kim = await coworker()
  expect(await codeOf(world.stranger, apply, { opening: opening.id })).toBe('SIGN_IN_FIRST')
  expect(await codeOf(await world.person(), apply, { opening: opening.id })).toBe('DESCRIBE_YOURSELF_FIRST')
  expect(await codeOf(kim, apply, { opening: nobody })).toBe('NOT_FOUND')
  expect(await codeOf(kim, apply, { opening: opening.id, message: 'x'.repeat(2001) })).toBe('TEXT_TOO_LONG')
  const closed = await world.make.opening({ challenge, isOpen: false })
  expect(await codeOf(kim, apply, { opening: closed.id })).toBe('APPLICATION_OPENING_CLOSED')
  await world.make.commitment({ challenge, opening, coworker: await coworker() })
  expect(await codeOf(kim, apply, { opening: opening.id })).toBe('APPLICATION_OPENING_FILLED')
  await world.make.commitment({ challenge, coworker: kim })
  expect(await codeOf(kim, apply, { opening: opening.id })).toBe('APPLICATION_ALREADY_IN_TEAM')
})

test('hides the roles of a draft like roles that do not exist', async () => {
  const challenge = await world.make.challenge({ publication: 'DRAFT' as never, lead: await world.make.organization() })
  const opening = await world.make.opening({ challenge })
  expect(await codeOf(await coworker(), apply, { opening: opening.id })).toBe('NOT_FOUND')
})

test('makes a member of who is accepted, and tells why of who is not', async () => {
  const { opening, challenge, owner } = await place({ places: 2 })
  const [kim, lo] = [await coworker(), await coworker({ name: 'Lo' })]
  const [yes, no] = [await applying(kim, opening), await applying(lo, opening)]

  const accept = { application: yes.id, accept: true, hours: 12, role: 'FACILITATOR' }
  expect(await owner.get(answer, { input: accept })).toMatchObject({
    answerApplication: { state: 'ACCEPTED', coworker: { name: 'Kim' } },
  })
  await owner.get(answer, { input: accept })
  expect(await codeOf(owner, answer, { input: { application: no.id, accept: false } })).toBe(
    'APPLICATION_DECLINE_NEEDS_REASON',
  )
  expect(
    await owner.get(answer, { input: { application: no.id, accept: false, reason: 'Vi söker en annan bakgrund.' } }),
  ).toMatchObject({ answerApplication: { state: 'DECLINED' } })
  expect(await codeOf(owner, answer, { input: { application: no.id, accept: true } })).toBe(
    'APPLICATION_MOVE_NOT_ALLOWED',
  )

  const { team } = await look(owner, challenge)
  expect(team).toMatchObject({
    size: 1,
    hoursPromised: 12,
    commitments: [{ role: 'FACILITATOR', hours: 12, coworker: { name: 'Kim' } }],
  })
  const subjects = (await world.mails()).filter(({ to }) => to === kim.email || to === lo.email).map(({ text }) => text)
  expect(subjects.some((text) => text.includes('Välkommen i teamet'))).toBe(true)
  expect(subjects.some((text) => text.includes('annan bakgrund'))).toBe(false)
})

test('lets only those who lead the challenge answer, and nobody answer themselves', async () => {
  const { opening, challenge, board } = await place()
  const kim = await coworker()
  const { id } = await applying(kim, opening)
  const elsewhere = await world.person({
    roles: [{ role: Role.AGENCY_EDITOR, organization: await world.make.organization() }],
  })
  expect(await codeOf(elsewhere, answer, { input: { application: id, accept: true } })).toBe('NOT_FOUND')
  expect(await codeOf(elsewhere, answer, { input: { application: nobody, accept: true } })).toBe('NOT_FOUND')
  expect(await codeOf(kim, answer, { input: { application: id, accept: true } })).toBe('NOT_ALLOWED')
  expect((await look(kim, challenge)).team.size).toBe(0)
  const both = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
  await world.make.coworker({ account: both })
  const own = await applying(both, opening)
  expect(await codeOf(both, answer, { input: { application: own.id, accept: true } })).toBe(
    'APPLICATION_NOT_YOURS_TO_MOVE',
  )
})

test('gives the last place away once when two are accepted at the same time', async () => {
  const { opening, challenge, owner, staffer } = await place({ places: 1 })
  const [one, two] = [await applying(await coworker(), opening), await applying(await coworker(), opening)]
  const answers = await Promise.all([
    owner.ask(answer, { input: { application: one.id, accept: true } }),
    staffer.ask(answer, { input: { application: two.id, accept: true } }),
  ])
  expect(answers.map(({ refusal }) => refusal?.code).filter(Boolean)).toEqual(['APPLICATION_OPENING_FILLED'])
  expect((await look(owner, challenge)).team.size).toBe(1)
})

test('lets an application lapse by itself, and tells both', async () => {
  const { opening, owner } = await place({ answerWithinDays: 3 })
  const kim = await coworker()
  const { id } = await applying(kim, opening)
  const before = world.clock.now
  world.clock.now = new Date('2026-03-05T09:00:01Z')
  const mine = '{ myApplications { id state } }'
  expect(await kim.get(mine)).toEqual({ myApplications: [{ id, state: 'LAPSED' }] })
  expect(await codeOf(owner, answer, { input: { application: id, accept: true } })).toBe('APPLICATION_MOVE_NOT_ALLOWED')
  await world.hourly()
  await world.hourly()
  expect(await kim.get(mine)).toEqual({ myApplications: [{ id, state: 'LAPSED' }] })
  const mails = (await world.mails()).filter(({ subject }) => /svar/.test(subject))
  expect(mails.map(({ to }) => to).filter((to) => to === kim.email)).toHaveLength(1)
  expect(mails.map(({ to }) => to).filter((to) => to === owner.email)).toHaveLength(1)
  expect((await applying(kim, opening)).state).toBe('SUBMITTED')
  world.clock.now = before
})

test('invites somebody whom the lens shows, once; a second inviter is told of the first', async () => {
  const { opening, owner, staffer } = await place()
  const kim = await coworker({ consents: [Purpose.BE_MATCHED] })
  const hidden = await coworker()
  const input = { opening: opening.id, coworker: kim.id, message: 'Kom med' }
  expect(await codeOf(owner, invite, { input: { ...input, coworker: hidden.id } })).toBe('NOT_FOUND')
  const [first, again] = [
    await owner.get<{ invite: { id: string } }>(invite, { input }),
    await owner.get(invite, { input }),
  ]
  expect(again).toEqual(first)
  expect((await staffer.ask(invite, { input })).refusal).toMatchObject({
    code: 'ALREADY_INVITED',
    field: 'coworker',
    facts: { sentAt: '2026-03-02T09:00:00.000Z', answerBy: '2026-03-16T09:00:00.000Z' },
  })
  expect(await codeOf(await coworker(), invite, { input })).toBe('NOT_ALLOWED')
  expect(
    await kim.get(
      '{ viewer { waiting { invitations applicants mandates } } myInvitations { state message challenge { slug } } }',
    ),
  ).toMatchObject({
    viewer: { waiting: { invitations: 1, applicants: 0, mandates: 0 } },
    myInvitations: [{ state: 'SENT', message: 'Kom med' }],
  })
})

test('lets only one of two inviters in when they click at the same time', async () => {
  const { opening, owner, staffer } = await place()
  const kim = await coworker({ consents: [Purpose.BE_MATCHED] })
  const input = { opening: opening.id, coworker: kim.id }
  const answers = await Promise.all([owner, staffer, owner, staffer].map((who) => who.ask(invite, { input })))
  const refusals = answers.map(({ refusal }) => refusal?.code)
  expect(refusals.filter((code) => code === 'ALREADY_INVITED')).toHaveLength(2)
  expect(refusals.filter((code) => code === undefined)).toHaveLength(2)
})

test('asks people and never assigns them', async () => {
  const { opening, owner, challenge } = await place({ places: 3 })
  const [kim, lo, bo] = await Promise.all([1, 2, 3].map(() => coworker({ consents: [Purpose.BE_MATCHED] })))
  const inviting = async (to: Person) =>
    (await owner.get<{ invite: { id: string } }>(invite, { input: { opening: opening.id, coworker: to.id } })).invite.id
  const [yes, no, gone] = [await inviting(kim!), await inviting(lo!), await inviting(bo!)]

  expect(await codeOf(owner, answerInvitation, { id: yes, accept: true })).toBe('NOT_ALLOWED')
  expect(await codeOf(lo!, answerInvitation, { id: yes, accept: true })).toBe('NOT_FOUND')
  expect(await kim!.get(answerInvitation, { id: yes, accept: true })).toMatchObject({
    answerInvitation: { state: 'ACCEPTED' },
  })
  expect(await kim!.get(answerInvitation, { id: yes, accept: true })).toMatchObject({
    answerInvitation: { state: 'ACCEPTED' },
  })
  expect(await lo!.get(answerInvitation, { id: no, accept: false, reason: 'Inte nu' })).toMatchObject({
    answerInvitation: { state: 'DECLINED', answer: 'Inte nu' },
  })
  expect(await codeOf(kim!, revoke, { id: gone })).toBe('NOT_FOUND')
  expect(await owner.get(revoke, { id: gone })).toMatchObject({ revokeInvitation: { state: 'REVOKED' } })
  expect(await codeOf(bo!, answerInvitation, { id: gone, accept: true })).toBe('INVITATION_MOVE_NOT_ALLOWED')
  expect((await look(owner, challenge)).team.size).toBe(1)
  expect(await codeOf(owner, invite, { input: { opening: opening.id, coworker: kim!.id } })).toBe(
    'INVITATION_ALREADY_IN_TEAM',
  )

  const late = await inviting(bo!)
  const before = world.clock.now
  world.clock.now = new Date('2026-03-20T09:00:00Z')
  expect(await codeOf(bo!, answerInvitation, { id: late, accept: true })).toBe('INVITATION_EXPIRED')
  world.clock.now = before
})

test('answers an applicant instead of inviting them', async () => {
  const { opening, owner } = await place()
  const kim = await coworker()
  await applying(kim, opening)
  expect(await codeOf(owner, invite, { input: { opening: opening.id, coworker: kim.id } })).toBe(
    'INVITATION_HAS_APPLIED',
  )
})

test('leaves nothing waiting when somebody comes in the other way', async () => {
  const { opening, owner, challenge } = await place()
  const kim = await coworker({ consents: [Purpose.BE_MATCHED] })
  const { invite: asked } = await owner.get<{ invite: { id: string } }>(invite, {
    input: { opening: opening.id, coworker: kim.id },
  })
  const applied = await applying(kim, opening)
  await kim.get(answerInvitation, { id: asked.id, accept: true })
  expect(await look(owner, challenge)).toMatchObject({
    applications: [{ id: applied.id, state: 'ACCEPTED' }],
    team: { size: 1 },
  })
  expect(await owner.get('{ viewer { waiting { applicants } } }')).toEqual({ viewer: { waiting: { applicants: 0 } } })
})

test('has one lead at a time, who must be in the team', async () => {
  const { challenge, owner } = await place()
  const [kim, lo] = [await coworker(), await coworker({ name: 'Lo' })]
  const [first, second] = [
    await world.make.commitment({ challenge, coworker: kim }),
    await world.make.commitment({ challenge, coworker: lo }),
  ]
  const over = await world.make.commitment({ challenge, coworker: await coworker(), until: '2026-03-01' })
  expect(await owner.get(nameLead, { id: first.id })).toMatchObject({
    nameLead: { team: { hasLead: true, lead: { id: first.id, role: 'LEAD' } } },
  })
  await owner.get(nameLead, { id: first.id })
  expect(await owner.get(nameLead, { id: second.id })).toMatchObject({
    nameLead: { team: { lead: { id: second.id, coworker: { name: 'Lo' } } } },
  })
  expect(await codeOf(owner, nameLead, { id: over.id })).toBe('TEAM_LEAD_NEEDS_ACTIVE_COMMITMENT')
  expect(await codeOf(kim, nameLead, { id: first.id })).toBe('NOT_ALLOWED')
  expect(await codeOf(owner, nameLead, { id: nobody })).toBe('NOT_FOUND')
  const at = await Promise.all([first, second, first, second].map(({ id }) => owner.ask(nameLead, { id })))
  expect(at.map(({ errors }) => errors)).toEqual([[], [], [], []])
  const { team } = await look(owner, challenge)
  expect(team.commitments.filter(({ role }) => role === 'LEAD')).toHaveLength(1)

  await lo.get(leave, { id: second.id })
  await kim.get(leave, { id: first.id })
  expect(await kim.get(leave, { id: first.id })).toEqual({ leaveTeam: { state: 'ENDED' } })
  expect((await look(owner, challenge)).team).toMatchObject({ size: 0, hasLead: false })
})

test('counts what was done, once, and only by who did it', async () => {
  const { challenge, owner } = await place()
  const [kim, lo] = [await coworker(), await coworker()]
  const { id } = await world.make.commitment({ challenge, coworker: kim })
  await world.make.commitment({ challenge, coworker: lo })
  const done = { id, hours: 5, on: '2026-03-01', what: 'Intervjuer' }
  const [one, two] = [await kim.get(contribute, done), await kim.get(contribute, done)]
  expect(two).toEqual(one)
  expect(one).toMatchObject({ contribute: { hours: 5, on: '2026-03-01', what: 'Intervjuer' } })
  expect(await codeOf(lo, contribute, done)).toBe('NOT_ALLOWED')
  expect(await codeOf(world.stranger, contribute, done)).toBe('SIGN_IN_FIRST')
  expect(await codeOf(kim, contribute, { ...done, on: '2026-03-03' })).toBe('CONTRIBUTION_IN_FUTURE')
  expect(await codeOf(kim, contribute, { ...done, hours: 25 })).toBe('CONTRIBUTION_MORE_THAN_A_DAY')
  expect(await codeOf(kim, contribute, { ...done, hours: 0 })).toBe('CONTRIBUTION_NEEDS_HOURS')
  expect(await codeOf(kim, contribute, { ...done, what: ' ' })).toBe('CONTRIBUTION_NEEDS_WHAT_WAS_DONE')
  expect(await codeOf(kim, contribute, { ...done, what: 'x'.repeat(1001) })).toBe('TEXT_TOO_LONG')
  await kim.get(leave, { id })
  expect(await codeOf(kim, contribute, { ...done, hours: 2 })).toBe('COMMITMENT_ENDED')
  expect((await look(owner, challenge)).team.hoursContributed).toBe(5)
})

test('shows who is in to the team and those who lead, and counts to everyone else', async () => {
  const { opening, challenge, owner, staffer } = await place({ places: 5 })
  const hub = await world.make.hub()
  const [kim, lo, ola] = [
    await coworker({ hub, kind: CoworkerKind.FOUNDER }),
    await coworker({ name: 'Lo' }),
    await coworker(),
  ]
  await world.make.commitment({ challenge, opening, coworker: kim })
  await world.make.commitment({ challenge, opening, coworker: lo })
  await applying(ola, opening, 'hemligt ord')

  for (const insider of [owner, staffer, kim, lo]) {
    expect(
      (await look(insider, challenge)).team.commitments.map((one) => (one.coworker as { name: string }).name).sort(),
    ).toEqual(['Kim', 'Lo'])
  }
  for (const outsider of [world.stranger, ola, await coworker()]) {
    const { team } = await look(outsider, challenge)
    expect(team).toMatchObject({ size: 2, commitments: [], hubs: [], hasRuralHub: true, sectors: ['PRIVATE'] })
  }
  expect((await look(owner, challenge)).applications).toMatchObject([
    { message: 'hemligt ord', coworker: { name: 'Kim' } },
  ])
  expect((await look(ola, challenge)).applications).toHaveLength(1)
  for (const other of [world.stranger, kim, await coworker()])
    expect((await look(other, challenge)).applications).toEqual([])
  for (const [who, isIn] of [[kim, true] as const, [ola, false] as const, [owner, false] as const])
    expect((await look(who, challenge)).isInTeam).toBe(isIn)
})

test('tells no name, no word and no employer on the time line', async () => {
  const { opening, challenge, owner } = await place()
  const kim = await coworker({ name: 'Kim Hemlig' })
  const { id } = await applying(kim, opening, 'hemligt ord')
  await owner.get(answer, { input: { application: id, accept: true, reason: 'hemlig grund' } })
  const rows = await world.owner(`select * from timeline_entry where challenge_id = '${challenge.id}'`)
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toMatch(/hemlig|Kim/i)
})

test('says what a team covers, by the very skill, a near one, or not at all', async () => {
  const root = await world.make.skill({ key: 'root' })
  const narrow = await world.make.skill({ key: 'narrow', broader: [root] })
  const beside = await world.make.skill({ key: 'beside' })
  const near = await world.make.skill({ key: 'near', related: [beside] })
  const lacking = await world.make.skill({ key: 'lacking' })
  const { opening, challenge } = await place({ skills: [root, beside, lacking] })
  const kim = await coworker()
  await world.make.claim({ coworker: kim, skill: narrow })
  await world.make.claim({ coworker: kim, skill: near })
  await world.make.commitment({ challenge, opening, coworker: kim })
  const { team } = await look(world.stranger, challenge)
  const states = (team.coverage as { state: string; people: number; skill: { key: string } }[]).map(
    ({ skill, state, people }) => [skill.key, state, people],
  )
  expect(states.sort()).toEqual([
    ['beside', 'PARTLY', 1],
    ['lacking', 'EMPTY', 0],
    ['root', 'FILLED', 1],
  ])
  expect(team.missing).toEqual([{ key: 'lacking' }])
})

test('shows a system entrepreneur what to staff, and nobody else', async () => {
  const { challenge, owner, staffer, opening } = await place()
  const query = '{ challengesToStaff { slug } }'
  const slugs = async (who: Asker) =>
    (await who.get<{ challengesToStaff: { slug: string }[] }>(query)).challengesToStaff.map(({ slug }) => slug)
  expect(await slugs(staffer)).toContain(challenge.slug)
  expect(await slugs(owner)).toEqual([])
  await world.make.commitment({ challenge, opening, coworker: await coworker() })
  expect(await slugs(staffer)).not.toContain(challenge.slug)
})

test('lists what waits for an answer to those who lead, the most urgent first', async () => {
  const { challenge, owner } = await place()
  const [late, soon] = [
    await world.make.opening({ challenge, answerWithinDays: 20 }),
    await world.make.opening({ challenge, answerWithinDays: 2 }),
  ]
  const [one, two] = [await applying(await coworker(), late), await applying(await coworker(), soon)]
  const query = '{ applicationsToAnswer { id } viewer { waiting { applicants } } }'
  expect(await owner.get(query)).toEqual({
    applicationsToAnswer: [{ id: two.id }, { id: one.id }],
    viewer: { waiting: { applicants: 2 } },
  })
  expect(await (await coworker()).get(query)).toEqual({
    applicationsToAnswer: [],
    viewer: { waiting: { applicants: 0 } },
  })
  expect(await world.stranger.get<object>('{ viewer { waiting { invitations applicants mandates } } }')).toEqual({
    viewer: { waiting: { invitations: 0, applicants: 0, mandates: 0 } },
  })
})

test('takes a no to a role for an answer, and asks nobody more than three times', async () => {
  const { opening, staffer, owner } = await place()
  const [kim, robin] = await Promise.all([
    coworker({ consents: [Purpose.BE_MATCHED] }),
    coworker({ consents: [Purpose.BE_MATCHED] }),
  ])
  const asking = (person: Person) => ({ input: { opening: opening.id, coworker: person.id } })
  const ask = async (person: Person) =>
    (await staffer.get<{ invite: { id: string } }>(invite, asking(person))).invite.id

  await kim.get(answerInvitation, { id: await ask(kim), accept: false })
  expect(await codeOf(owner, invite, asking(kim))).toBe('INVITATION_WAS_DECLINED')
  expect((await applying(kim, opening)).state).toBe('SUBMITTED')

  for (const _ of [1, 2, 3]) await staffer.get(revoke, { id: await ask(robin) })
  expect(await codeOf(staffer, invite, asking(robin))).toBe('INVITATION_ASKED_ENOUGH')
})
