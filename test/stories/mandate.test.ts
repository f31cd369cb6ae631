import { CoworkerKind, MandateState, Purpose, Role, Theme } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
const nobody = '00000000-0000-4000-8000-000000000000'

const fields =
  'id state scope hoursAsked hoursGranted until reason message coworkerName isMine organization { slug } challenge { slug }'
const ask = `mutation ($input: AskForMandateInput!) { askForMandate(input: $input) { ${fields} } }`
const grant = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { ${fields} } }`
const decline = `mutation ($id: ID!, $reason: String!) { declineMandate(mandate: $id, reason: $reason) { ${fields} } }`
const suspend = `mutation ($id: ID!) { suspendMandate(mandate: $id) { state } }`
const resume = `mutation ($id: ID!) { resumeMandate(mandate: $id) { state } }`
const revoke = `mutation ($id: ID!, $reason: String!) { revokeMandate(mandate: $id, reason: $reason) { state reason } }`
const selfGrant = `mutation ($input: SelfGrantMandateInput!) { selfGrantMandate(input: $input) { ${fields} } }`
const mine = `{ myMandates { id state } }`
const view = `query ($id: ID!) { employerView(organization: $id) { hoursGranted hoursContributed people skillsGained { key } challenges { slug } requests { ${fields} } granted { ${fields} } } }`

interface View {
  employerView: {
    hoursGranted: number
    hoursContributed: number | null
    people: number | null
    skillsGained: { key: string }[]
    challenges: { slug: string }[]
    requests: Record<string, unknown>[]
    granted: Record<string, unknown>[]
  } | null
}
const codeOf = async (who: Pick<Person, 'ask'>, query: string, variables: object) =>
  (await who.ask(query, variables as Record<string, unknown>)).refusal?.code
const viewOf = async (who: Pick<Person, 'get'>, organization: { id: string }) =>
  (await who.get<View>(view, { id: organization.id })).employerView

/** An employee, the employer, and who represents it. */
async function workplace() {
  const employer = await world.make.organization()
  const manager = await world.person({ roles: [{ role: Role.EMPLOYER_REPRESENTATIVE, organization: employer }] })
  const kim = await world.person()
  await world.make.coworker({ account: kim, name: 'Kim', kind: CoworkerKind.EMPLOYEE, homeOrganization: employer })
  const challenge = await world.make.challenge({ lead: await world.make.organization(), themes: [Theme.CLIMATE] })
  return { employer, manager, kim, challenge }
}

type Workplace = Awaited<ReturnType<typeof workplace>>
const wish = ({ employer, challenge }: Workplace, more: object = {}) => ({
  input: {
    organization: employer.id,
    challenge: challenge.id,
    scope: 'CHALLENGE',
    hours: 40,
    message: 'Jag vill bidra',
    ...more,
  },
})
const asking = async (at: Workplace, more: object = {}) =>
  (await at.kim.get<{ askForMandate: { id: string } }>(ask, wish(at, more))).askForMandate.id
const granting = (id: string, more: object = {}) => ({
  input: { mandate: id, scope: 'CHALLENGE', hours: 30, until: '2026-06-30', ...more },
})

/** Another employee, with a mandate, who has given hours. */
async function giver({ employer, challenge }: Workplace, hours: number, opening?: { id: string }) {
  const coworker = await world.make.coworker({ kind: CoworkerKind.EMPLOYEE, homeOrganization: employer })
  await world.make.mandate({
    coworker,
    organization: employer,
    challenge,
    state: MandateState.GRANTED,
    hoursGranted: 10,
    until: '2026-12-31',
  })
  const commitment = await world.make.commitment({ challenge, coworker, ...(opening && { opening }) })
  if (hours > 0) await world.make.contribution({ commitment, hours })
}

test('asks the employer, once, and mails its representatives without a name', async () => {
  const at = await workplace()
  const first = await asking(at)
  expect(await asking(at)).toBe(first)
  const both = await Promise.all([
    asking(at, { scope: 'ALL', challenge: null }),
    asking(at, { scope: 'ALL', challenge: null }),
  ])
  expect(new Set(both).size).toBe(1)
  const letters = (await world.mails()).filter(({ to }) => to === at.manager.email)
  expect(letters).toHaveLength(2)
  expect(letters[0]!.text).toContain('40 timmar')
  expect(letters.map(({ text }) => text).join()).not.toContain('Kim')
  expect(await at.manager.get('{ viewer { waiting { mandates } } }')).toEqual({ viewer: { waiting: { mandates: 2 } } })
})

test('refuses a request that cannot be', async () => {
  const at = await workplace()
  const other = await world.make.organization()
  expect(await codeOf(at.kim, ask, wish(at, { organization: other.id }))).toBe('MANDATE_NOT_YOUR_EMPLOYER')
  expect(await codeOf(at.kim, ask, wish(at, { challenge: null }))).toBe('MANDATE_NEEDS_CHALLENGE')
  expect(await codeOf(at.kim, ask, wish(at, { scope: 'THEME' }))).toBe('MANDATE_NEEDS_THEME')
  expect(await codeOf(at.kim, ask, wish(at, { challenge: nobody }))).toBe('NOT_FOUND')
  expect(await codeOf(at.kim, ask, wish(at, { hours: 0 }))).toBe('VALUE_OUT_OF_RANGE')
  expect(await codeOf(at.kim, ask, wish(at, { until: '2026-03-01' }))).toBe('MANDATE_ENDS_IN_PAST')
  expect(await codeOf(at.kim, ask, wish(at, { message: 'x'.repeat(1001) }))).toBe('TEXT_TOO_LONG')
  expect(await codeOf(await world.person(), ask, wish(at))).toBe('DESCRIBE_YOURSELF_FIRST')
  expect(await codeOf(world.stranger, ask, wish(at))).toBe('SIGN_IN_FIRST')
})

test('grants hours until a date, and tells the person', async () => {
  const at = await workplace()
  const id = await asking(at)
  expect(await codeOf(at.manager, grant, granting(id, { until: '2026-03-01' }))).toBe('MANDATE_ENDS_IN_PAST')
  expect(await codeOf(at.manager, grant, granting(id, { scope: 'THEME' }))).toBe('MANDATE_NEEDS_THEME')
  const granted = {
    state: 'GRANTED',
    hoursAsked: 40,
    hoursGranted: 30,
    until: '2026-06-30',
    coworkerName: 'Kim',
    isMine: false,
  }
  expect(await at.manager.get(grant, granting(id))).toMatchObject({
    grantMandate: { ...granted, challenge: { slug: at.challenge.slug } },
  })
  expect(await at.manager.get(grant, granting(id))).toMatchObject({ grantMandate: granted })
  expect(await codeOf(at.manager, grant, granting(id, { hours: 10 }))).toBe('MANDATE_ALREADY_THERE')
  expect(
    (await world.mails()).filter(({ to, text }) => to === at.kim.email && text.includes('mandatet gäller')),
  ).toHaveLength(1)
})

test('lets a mandate rest, go on, be taken back and run out', async () => {
  const at = await workplace()
  const id = await asking(at)
  expect(await codeOf(at.manager, resume, { id })).toBe('MANDATE_MOVE_NOT_ALLOWED')
  expect(await codeOf(at.manager, suspend, { id })).toBe('MANDATE_MOVE_NOT_ALLOWED')
  await at.manager.get(grant, granting(id))
  expect(await at.manager.get(suspend, { id })).toEqual({ suspendMandate: { state: 'SUSPENDED' } })
  expect(await at.manager.get(suspend, { id })).toEqual({ suspendMandate: { state: 'SUSPENDED' } })
  expect(await at.manager.get(resume, { id })).toEqual({ resumeMandate: { state: 'GRANTED' } })
  const before = world.clock.now
  world.clock.now = new Date('2026-07-01T00:00:01Z')
  expect(await at.kim.get(mine)).toEqual({ myMandates: [{ id, state: 'EXPIRED' }] })
  await world.hourly()
  expect(await codeOf(at.manager, resume, { id })).toBe('MANDATE_MOVE_NOT_ALLOWED')
  world.clock.now = before
  const another = await asking(at)
  await at.manager.get(grant, granting(another))
  expect(await codeOf(at.manager, revoke, { id: another, reason: ' ' })).toBe('MANDATE_NEEDS_REASON')
  expect(await at.manager.get(revoke, { id: another, reason: 'Omorganisation' })).toEqual({
    revokeMandate: { state: 'REVOKED', reason: 'Omorganisation' },
  })
})

test('goes on for longer, once, and tells the person', async () => {
  const at = await workplace()
  const id = await asking(at)
  const renew = `mutation ($input: RenewMandateInput!) { renewMandate(input: $input) { state hoursGranted until } }`
  const longer = { input: { mandate: id, until: '2026-12-31', hours: 20 } }
  expect(await codeOf(at.manager, renew, longer)).toBe('MANDATE_MOVE_NOT_ALLOWED')
  await at.manager.get(grant, granting(id))
  expect(await codeOf(at.kim, renew, longer)).toBe('MANDATE_NOT_YOURS_TO_MOVE')
  expect(await codeOf(world.stranger, renew, longer)).toBe('SIGN_IN_FIRST')
  expect(await codeOf(await world.person(), renew, longer)).toBe('NOT_FOUND')
  const sooner = { input: { mandate: id, until: '2026-05-31' } }
  expect(await codeOf(at.manager, renew, sooner)).toBe('MANDATE_RENEWAL_NOT_LATER')
  const renewed = { renewMandate: { state: 'GRANTED', hoursGranted: 20, until: '2026-12-31' } }
  expect(await at.manager.get(renew, longer)).toEqual(renewed)
  expect(await at.manager.get(renew, longer)).toEqual(renewed)
  const told = (await world.mails()).filter(({ to, text }) => to === at.kim.email && text.includes('gäller längre'))
  expect(told).toHaveLength(1)
})

test('tells an employer how many hours are asked for, until they are answered', async () => {
  const at = await workplace()
  const seen = `query ($id: ID!) { employerView(organization: $id) { hoursAsked hoursGranted } }`
  const id = await asking(at)
  const hours = () => at.manager.get(seen, { id: at.employer.id })
  expect(await hours()).toEqual({ employerView: { hoursAsked: 40, hoursGranted: 0 } })
  await at.manager.get(grant, granting(id))
  expect(await hours()).toEqual({ employerView: { hoursAsked: 0, hoursGranted: 30 } })
})

test('counts to an employer what was given from the day a mandate was granted until it was taken back, and nothing after', async () => {
  const at = await workplace()
  for (let others = 0; others < 4; others++) await giver(at, 6)
  const id = await asking(at)
  await at.manager.get(grant, granting(id))
  const promise = await world.make.commitment({ challenge: at.challenge, coworker: at.kim })
  await world.make.contribution({ commitment: promise, hours: 6, on: '2026-03-05' })
  const given = async () => (await viewOf(at.manager, at.employer))!.hoursContributed
  const before = world.clock.now
  world.clock.now = new Date('2026-03-10T09:00:00Z')
  expect(await given()).toBe(30)
  await at.manager.get(suspend, { id })
  await at.manager.get(resume, { id })
  expect(await given()).toBe(30)
  await at.manager.get(revoke, { id, reason: 'Omorganisation' })
  expect(await given()).toBe(30)
  world.clock.now = new Date('2026-03-20T09:00:00Z')
  await world.make.contribution({ commitment: promise, hours: 14, on: '2026-03-20' })
  expect(await given()).toBe(30)
  world.clock.now = before
})

test('grants what was asked for once: a mandate that rests goes on as it was, and reaches no farther', async () => {
  const at = await workplace()
  const id = await asking(at)
  await at.manager.get(grant, granting(id))
  await at.manager.get(suspend, { id })
  expect(await codeOf(at.manager, grant, granting(id, { scope: 'ALL' }))).toBe('MANDATE_MOVE_NOT_ALLOWED')
  await at.manager.get(resume, { id })
  expect((await viewOf(at.manager, at.employer))!.granted).toMatchObject([{ scope: 'CHALLENGE', hoursGranted: 30 }])
})

test('declines with a reason, and may be asked again', async () => {
  const at = await workplace()
  const id = await asking(at)
  expect(await codeOf(at.manager, decline, { id, reason: '' })).toBe('MANDATE_NEEDS_REASON')
  expect(await codeOf(at.manager, decline, { id, reason: 'x'.repeat(2001) })).toBe('TEXT_TOO_LONG')
  expect(await at.manager.get(decline, { id, reason: 'Inte i år' })).toMatchObject({
    declineMandate: { state: 'DECLINED', reason: 'Inte i år' },
  })
  expect(await codeOf(at.manager, grant, granting(id))).toBe('MANDATE_MOVE_NOT_ALLOWED')
  expect(await asking(at)).not.toBe(id)
})

test('takes a request back before it is answered, and nothing else', async () => {
  const at = await workplace()
  const id = await asking(at)
  expect(await codeOf(at.manager, revoke, { id, reason: 'Nej' })).toBe('MANDATE_NOT_YOURS_TO_MOVE')
  const taken = { revokeMandate: { state: 'REVOKED', reason: null } }
  expect(await at.kim.get(revoke, { id, reason: '' })).toEqual(taken)
  expect(await at.kim.get(revoke, { id, reason: '' })).toEqual(taken)
  expect((await viewOf(at.manager, at.employer))!.requests).toEqual([])
  expect(await at.manager.get('{ viewer { waiting { mandates } } }')).toEqual({ viewer: { waiting: { mandates: 0 } } })
  expect(await codeOf(at.manager, grant, granting(id))).toBe('MANDATE_MOVE_NOT_ALLOWED')

  const again = await asking(at)
  expect(again).not.toBe(id)
  await at.manager.get(grant, granting(again))
  expect(await codeOf(at.kim, revoke, { id: again, reason: '' })).toBe('MANDATE_NOT_YOURS_TO_MOVE')
})

test('keeps a mandate between the person and the employer asked', async () => {
  const at = await workplace()
  const id = await asking(at)
  const elsewhere = await workplace()
  for (const other of [
    elsewhere.manager,
    elsewhere.kim,
    await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] }),
  ]) {
    for (const given of [id, nobody]) expect(await codeOf(other, grant, granting(given))).toBe('NOT_FOUND')
    expect(await viewOf(other, at.employer)).toBeNull()
  }
  expect(await viewOf(at.kim, at.employer)).toBeNull()
  expect(await codeOf(world.stranger, view, { id: at.employer.id })).toBe('SIGN_IN_FIRST')
})

test('lets nobody grant a request of their own', async () => {
  const at = await workplace()
  await world.make.grant({ account: at.kim, role: Role.EMPLOYER_REPRESENTATIVE, organization: at.employer })
  const id = await asking(at)
  expect(await codeOf(at.kim, grant, granting(id))).toBe('MANDATE_NOT_YOURS_TO_MOVE')
  expect((await viewOf(at.kim, at.employer))!.requests).toEqual([])
  expect((await viewOf(at.manager, at.employer))!.requests).toHaveLength(1)
})

test('lets who works for themselves allow themselves, and nobody else', async () => {
  const at = await workplace()
  const free = await world.person()
  await world.make.coworker({ account: free, kind: CoworkerKind.SELF_EMPLOYED })
  const input = { challenge: at.challenge.id, hours: 16 }
  const first = await free.get<{ selfGrantMandate: { id: string } }>(selfGrant, { input })
  expect(first).toMatchObject({ selfGrantMandate: { state: 'SELF_GRANTED', hoursGranted: 16, organization: null } })
  const again = await free.get<{ selfGrantMandate: { id: string } }>(selfGrant, { input: { ...input, hours: 20 } })
  expect(again).toMatchObject({ selfGrantMandate: { id: first.selfGrantMandate.id, hoursGranted: 20 } })
  expect(await codeOf(at.kim, selfGrant, { input })).toBe('MANDATE_SELF_GRANT_NEEDS_OWN_BUSINESS')
  expect(await free.get(revoke, { id: first.selfGrantMandate.id, reason: '' })).toMatchObject({
    revokeMandate: { state: 'REVOKED' },
  })
})

test('shows an employer the name, the hours and the challenge, and nothing else of a person', async () => {
  const at = await workplace()
  const id = await asking(at)
  await at.manager.get(grant, granting(id))
  const opening = await world.make.opening({ challenge: at.challenge, places: 9, skills: [await world.make.skill()] })
  await world.make.application({ opening, coworker: at.kim, message: 'hemligt ord' })
  const promise = await world.make.commitment({ challenge: at.challenge, opening, coworker: at.kim })
  await world.make.contribution({ commitment: promise, hours: 6, what: 'hemligt arbete' })
  await world.make.consent({ account: at.kim, purpose: Purpose.SHOW_PROFILE })
  await world.make.claim({ coworker: at.kim, skill: await world.make.skill({ key: 'hemlig' }) })

  expect(await viewOf(at.manager, at.employer)).toEqual({
    hoursGranted: 30,
    hoursContributed: null,
    people: null,
    skillsGained: [],
    challenges: [{ slug: at.challenge.slug }],
    requests: [],
    granted: [expect.objectContaining({ coworkerName: 'Kim', hoursGranted: 30, state: 'GRANTED' })],
  })
  const whole = `query ($id: ID!, $slug: String!) { coworker(id: $id) { name claims { skill { key } } } applicationsToAnswer { id }
    challenge(slug: $slug) { applications { message } invitations { id } team { size commitments { coworker { name } } lead { id } } openings { queue myApplication { id } } } }`
  const seen = await at.manager.get(whole, { id: at.kim.id, slug: at.challenge.slug })
  expect(seen).toEqual({
    coworker: null,
    applicationsToAnswer: [],
    challenge: {
      applications: [],
      invitations: [],
      team: { size: 1, commitments: [], lead: null },
      openings: [{ queue: 1, myApplication: null }],
    },
  })
})

test('tells an employer nothing of what somebody is asked, declines, follows or sets aside', async () => {
  const at = await workplace()
  await at.manager.get(grant, granting(await asking(at)))
  const elsewhere = await world.make.challenge({ lead: await world.make.organization() })
  const [opening, other] = [
    await world.make.opening({ challenge: elsewhere }),
    await world.make.opening({ challenge: elsewhere }),
  ]
  const all = `query ($id: ID!, $kim: ID!, $slug: String!) { employerView(organization: $id) { hoursAsked hoursGranted hoursContributed people
      skillsGained { key } challenges { slug } requests { id } granted { ${fields} hoursLeft answeredAt } }
    coworker(id: $kim) { name } applicationsToAnswer { id } viewer { waiting { mandates } }
    challenge(slug: $slug) { isFollowed applications { id } invitations { id } team { size commitments { hours } }
      openings { queue filled } timeline(first: 50) { edges { node { kind } } } } }`
  const told = () => at.manager.get(all, { id: at.employer.id, kim: at.kim.id, slug: elsewhere.slug })
  const before = await told()

  const invitation = await world.make.invitation({ opening, coworker: at.kim })
  const answer = `mutation ($id: ID!) { answerInvitation(invitation: $id, accept: false, reason: "Inte nu") { state } }`
  expect(await at.kim.get(answer, { id: invitation.id })).toEqual({ answerInvitation: { state: 'DECLINED' } })
  await at.kim.get(`mutation ($id: ID!) { followChallenge(challenge: $id) { id } }`, { id: elsewhere.id })
  await at.kim.get(`mutation ($id: ID!) { setOpeningAside(opening: $id) }`, { id: other.id })
  expect(await told()).toEqual(before)
})

test('tells how much of a mandate is left to the person and to those who lead, the employer never', async () => {
  const at = await workplace()
  const id = await asking(at, { scope: 'ALL', challenge: null })
  await at.manager.get(grant, granting(id, { scope: 'ALL' }))
  const left = `{ myMandates { state hoursLeft } }`
  expect(await at.kim.get(left)).toEqual({ myMandates: [{ state: 'GRANTED', hoursLeft: 30 }] })
  await world.make.commitment({ challenge: at.challenge, coworker: at.kim, hours: 12 })
  expect(await at.kim.get(left)).toEqual({ myMandates: [{ state: 'GRANTED', hoursLeft: 18 }] })
  const seen = `query ($id: ID!) { employerView(organization: $id) { granted { hoursGranted hoursLeft } } }`
  expect(await at.manager.get(seen, { id: at.employer.id })).toEqual({
    employerView: { granted: [{ hoursGranted: 30, hoursLeft: null }] },
  })

  const next = await world.make.challenge({ lead: await world.make.organization(), themes: [Theme.HEALTH] })
  await world.make.opening({ challenge: next })
  await world.make.consent({ account: at.kim, purpose: Purpose.BE_MATCHED })
  const who = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const look = `query ($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { members { mandate mandateHours } } }`
  const looking = () => who.get(look, { input: { challenge: next.id, members: [at.kim.id] } })
  expect(await looking()).toEqual({ evaluateTeam: { members: [{ mandate: 'GRANTED', mandateHours: 18 }] } })
  await world.make.commitment({ challenge: await world.make.challenge(), coworker: at.kim, hours: 18 })
  expect(await looking()).toEqual({ evaluateTeam: { members: [{ mandate: 'NEEDED', mandateHours: 0 }] } })
  await at.manager.get(suspend, { id })
  expect(await at.kim.get(left)).toEqual({ myMandates: [{ state: 'SUSPENDED', hoursLeft: null }] })
})

test('takes a promise from the narrowest mandate, and counts no hour of it against a wider one', async () => {
  const at = await workplace()
  const next = await world.make.challenge({ lead: await world.make.organization(), themes: [Theme.HEALTH] })
  await world.make.opening({ challenge: next })
  await world.make.consent({ account: at.kim, purpose: Purpose.BE_MATCHED })
  await at.manager.get(grant, granting(await asking(at), { hours: 20 }))
  await at.manager.get(grant, granting(await asking(at, { scope: 'ALL', challenge: null }), { scope: 'ALL' }))
  await world.make.commitment({ challenge: at.challenge, coworker: at.kim, hours: 24 })
  const left = `{ myMandates { scope hoursLeft } }`
  const { myMandates } = await at.kim.get<{ myMandates: object[] }>(left)
  expect(myMandates).toHaveLength(2)
  expect(myMandates).toEqual(
    expect.arrayContaining([
      { scope: 'CHALLENGE', hoursLeft: 0 },
      { scope: 'ALL', hoursLeft: 26 },
    ]),
  )
  const who = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const look = `query ($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { members { mandateHours } } }`
  expect(await who.get(look, { input: { challenge: next.id, members: [at.kim.id] } })).toEqual({
    evaluateTeam: { members: [{ mandateHours: 26 }] },
  })
})

test('keeps somebody in a team at work when the mandate ends, and says to them and to those who lead that it has', async () => {
  const at = await workplace()
  await at.manager.get(grant, granting(await asking(at)))
  await world.make.commitment({ challenge: at.challenge, coworker: at.kim })
  const lead = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const mineNow = `{ myCommitments { state mandate { state } } }`
  const look = `query ($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { members { isIn mandate } } }`
  const looking = () => lead.get(look, { input: { challenge: at.challenge.id, members: [] } })
  expect(await at.kim.get(mineNow)).toEqual({ myCommitments: [{ state: 'ACTIVE', mandate: { state: 'GRANTED' } }] })
  expect(await looking()).toEqual({ evaluateTeam: { members: [{ isIn: true, mandate: 'GRANTED' }] } })
  const before = world.clock.now
  world.clock.now = new Date('2026-07-01T00:00:01Z')
  await world.hourly()
  expect(await at.kim.get(mineNow)).toEqual({ myCommitments: [{ state: 'ACTIVE', mandate: null }] })
  expect(await looking()).toEqual({ evaluateTeam: { members: [{ isIn: true, mandate: 'NEEDED' }] } })
  const letters = (await world.mails()).filter(({ to, text }) => to === at.kim.email && text.includes('mandatet har'))
  expect(letters).toHaveLength(1)
  world.clock.now = before
})

test('shows those who lead the state and hours of a mandate, not what was said between employee and employer', async () => {
  const at = await workplace()
  const id = await asking(at)
  await at.manager.get(grant, granting(id))
  const opening = await world.make.opening({ challenge: at.challenge })
  await world.make.application({ opening, coworker: at.kim })
  const staffer = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const query = `query ($slug: String!) { challenge(slug: $slug) { applications { mandate { ${fields} } } } }`
  const { challenge } = await staffer.get<{ challenge: { applications: { mandate: object }[] } }>(query, {
    slug: at.challenge.slug,
  })
  expect(challenge.applications[0]!.mandate).toMatchObject({
    state: 'GRANTED',
    hoursGranted: 30,
    message: null,
    reason: null,
    coworkerName: null,
    organization: null,
    isMine: false,
  })
  expect(await at.kim.get(query, { slug: at.challenge.slug })).toMatchObject({
    challenge: { applications: [{ mandate: { message: 'Jag vill bidra', coworkerName: 'Kim', isMine: true } }] },
  })
})

test('reaches a challenge by its theme, and not when another theme was granted', async () => {
  const at = await workplace()
  const opening = await world.make.opening({ challenge: at.challenge })
  await world.make.application({ opening, coworker: at.kim })
  await world.make.mandate({
    coworker: at.kim,
    organization: at.employer,
    theme: Theme.HEALTH,
    state: MandateState.GRANTED,
    hoursGranted: 80,
  })
  const states = async () =>
    (
      await at.kim.get<{ myApplications: { mandate: { hoursGranted: number } | null }[] }>(
        '{ myApplications { mandate { hoursGranted } } }',
      )
    ).myApplications
  expect(await states()).toEqual([{ mandate: null }])
  await world.make.mandate({
    coworker: at.kim,
    organization: at.employer,
    theme: Theme.CLIMATE,
    state: MandateState.GRANTED,
    hoursGranted: 10,
  })
  expect(await states()).toEqual([{ mandate: { hoursGranted: 10 } }])
})

test('counts people to an employer only from five, hours only from five who gave some, and skills only when five use them', async () => {
  const at = await workplace()
  const [shared, rare] = [await world.make.skill({ key: 'shared' }), await world.make.skill({ key: 'rare' })]
  const common = await world.make.opening({ challenge: at.challenge, places: 9, skills: [shared] })
  const special = await world.make.opening({ challenge: at.challenge, skills: [rare] })
  await giver(at, 0, special)
  for (let people = 0; people < 5; people++) {
    expect(await viewOf(at.manager, at.employer)).toMatchObject({ hoursContributed: null })
    await giver(at, 7, common)
  }
  expect(await viewOf(at.manager, at.employer)).toMatchObject({
    people: 6,
    hoursGranted: 60,
    hoursContributed: 30,
    skillsGained: [{ key: 'shared' }],
  })
})
