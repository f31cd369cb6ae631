import {
  CoworkerKind,
  Evidence,
  FieldOfPractice,
  Importance,
  Language,
  OrganizationKind,
  Purpose,
  Role,
  Sector,
  Stage,
} from '@mellanrum/api'
import { expect, test } from 'vitest'
import { isAPath } from '../kit/history.js'
import type { Entry } from '../kit/loop.js'
import { makeWorld, type Person } from '../kit/world.js'

/** One road on one world, from a posted challenge to a solution in use: each story goes on where the one before ended. */
const world = await makeWorld()
const { make, stranger } = world
const nobody = '00000000-0000-4000-8000-000000000000'
const language = Language.sv
const slug = 'koldioxidbantning'

const region = await make.region()
const town = await make.municipality({ region, name: 'Östersund', isRural: false })
const village = await make.municipality({ region, name: 'Ragunda', latitude: 63.1, longitude: 16.4 })
const villageHub = await make.hub({ slug: 'kollektivet', municipality: village })
const townHub = await make.hub({ slug: 'gomorron', municipality: town })
const board = await make.organization({ slug: 'lansstyrelsen' })
const agency = await make.organization({ slug: 'tillvaxtverket' })
const { ASSOCIATION } = OrganizationKind
const society = await make.organization({ slug: 'hembygden', kind: ASSOCIATION, sector: Sector.CIVIL_SOCIETY })
const auditing = await make.skill({ key: 'energikartlaggning' })
const accounting = await make.skill({ key: 'klimatberakning', related: [auditing] })
const energy = await make.skill({ key: 'energiradgivning', related: [auditing] })

const karin = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
const marianne = await world.person({ roles: [{ role: Role.EMPLOYER_REPRESENTATIVE, organization: agency }] })
const amina = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
const [elin, ingrid, klara, sara] = [
  await world.person(),
  await world.person(),
  await world.person(),
  await world.person(),
]

const ids = {
  describe: `mutation ($input: DescribeMeInput!) { describeMe(input: $input) { id } }`,
  claim: `mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { id } }`,
  consent: `mutation ($purpose: Purpose!) { giveConsent(purpose: $purpose) { isGiven } }`,
  draft: `mutation ($input: DraftChallengeInput!) { draftChallenge(input: $input) { id slug publication } }`,
  publish: `mutation ($challenge: ID!) { publishChallenge(challenge: $challenge) { publication stage } }`,
  assess: `mutation ($input: AssessChallengeInput!) { assessChallenge(input: $input) { complexity { assessors advice proposedTrack } } }`,
  hear: `mutation ($input: AddPerspectiveInput!) { addPerspective(input: $input) { perspectives { fieldOfPractice who } } }`,
  frame: `mutation ($input: FrameChallengeInput!) { frameChallenge(input: $input) { statement { sv } leveragePoints { text { sv } } } }`,
  open: `mutation ($input: OpenForPeopleInput!) { openForPeople(input: $input) { id isOpen places challenge { isRecruiting } } }`,
  standing: `query ($slug: String!) { challenge(slug: $slug) { id version stage cycle nextMoves { to isReady lacks } } }`,
  advance: `mutation ($input: AdvanceInput!) { advanceChallenge(input: $input) { stage cycle } }`,
  forMe: `{ openingsForMe(first: 10) { totalCount edges { node { score parts { kind points } mandate mandateHours hasApplied opening { id challenge { slug } }
    needs { outcome points skill { key } via { key } } } } } }`,
  apply: `mutation ($input: ApplyInput!) { applyTo(input: $input) { id state } }`,
  askMandate: `mutation ($input: AskForMandateInput!) { askForMandate(input: $input) { id state } }`,
  employer: `query ($id: ID!) { employerView(organization: $id) { hoursGranted people requests { id coworkerName hoursAsked message challenge { slug } } granted { until } } }`,
  grant: `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { state hoursGranted until } }`,
  toAnswer: `{ applicationsToAnswer { id message coworker { id name } match { needs { outcome } } mandate { state hoursGranted message } } }`,
  answer: `mutation ($input: AnswerApplicationInput!) { answerApplication(input: $input) { state } }`,
  people: `query ($opening: ID!) { peopleForOpening(opening: $opening, first: 10) { totalCount edges { node { score parts { points } adds { kind sector hub { slug } } coworker { id name } } } } }`,
  invite: `mutation ($input: InviteInput!) { invite(input: $input) { id state } }`,
  sayYes: `mutation ($id: ID!) { answerInvitation(invitation: $id, accept: true) { state } }`,
  myCommitments: `{ myCommitments { id challenge { slug } } }`,
  team: `query ($slug: String!) { challenge(slug: $slug) { team { size hasLead sectors hasRuralHub hubs { slug } receivers { slug } lead { coworker { id } } commitments { coworker { id name } mandate { state hoursGranted message } } } } }`,
  nameLead: `mutation ($commitment: ID!) { nameLead(commitment: $commitment) { team { hasLead } } }`,
  receiver: `mutation ($challenge: ID!, $organization: ID!) { nameReceiver(challenge: $challenge, organization: $organization) { team { receivers { slug } } } }`,
  talk: `mutation ($input: HoldDialogueInput!) { holdDialogue(input: $input) { id } }`,
  closeCycle: `mutation ($input: CloseCycleInput!) { closeCycle(input: $input) { number learnt { sv } } }`,
  implement: `mutation ($input: ImplementInput!) { implement(input: $input) { id hub { slug } } }`,
  check: `mutation ($input: CheckEffectInput!) { checkEffect(input: $input) { result } }`,
  told: `query ($slug: String!) { challenge(slug: $slug) { cycles { number startedBecause { sv } learnt { sv } } solutions { implementations { hub { slug } inUseSince checks { result } } }
    timeline(first: 100) { edges { node { kind cycle fromStage toStage text { sv } } } } } }`,
  person: `query ($id: ID!) { coworker(id: $id) { name homeOrganization { slug } claims { skill { key } } } }`,
  preview: `query ($as: Onlooker!) { howOthersSeeMe(onlooker: $as) { name homeOrganization { slug } claims { skill { key } } } }`,
  applications: `query ($slug: String!) { challenge(slug: $slug) { applications { message } } }`,
}

/** What is known further down the road. */
const known = { challenge: '', opening: '', mandate: '' }

interface Standing {
  id: string
  version: number
  stage: Stage
  cycle: number
  nextMoves: { to: Stage; isReady: boolean; lacks: string[] }[]
}
const standing = async () => (await stranger.get<{ challenge: Standing }>(ids.standing, { slug })).challenge
async function wishTo(to: Stage, more: object = {}) {
  const { id, version } = await standing()
  return { input: { challenge: id, to, expectedVersion: version, language, ...more } }
}
const move = async (who: Person, to: Stage, more?: object) =>
  (await who.get<{ advanceChallenge: object }>(ids.advance, await wishTo(to, more))).advanceChallenge
const refused = async (who: Pick<Person, 'ask'>, to: Stage, more?: object) =>
  (await who.ask(ids.advance, await wishTo(to, more))).refusal

interface Match {
  score: number
  parts: { kind: string; points: number }[]
  mandate: string
  mandateHours: number | null
  hasApplied: boolean
  opening: { id: string; challenge: { slug: string } }
  needs: { outcome: string; points: number; skill: { key: string }; via: { key: string } | null }[]
}
const sumOf = (parts: { points: number }[]) => parts.reduce((sum, { points }) => sum + points, 0)
const openingsFor = async (who: Person) =>
  (await who.get<{ openingsForMe: { edges: { node: Match }[] } }>(ids.forMe)).openingsForMe.edges.map(
    ({ node }) => node,
  )

const assess = (who: Person) =>
  who.get(ids.assess, {
    input: {
      challenge: known.challenge,
      answers: [{ question: 'SPANS_SECTORS', answer: 'YES' }],
      knowledge: 'SOLUTION_UNKNOWN',
      actors: 'DIFFERENT_KNOWLEDGE',
      isFinal: true,
    },
  })

interface Life {
  name: string
  kind: CoworkerKind
  field: FieldOfPractice
  at: { id: string }
  hub?: { id: string }
  employer?: { id: string }
  claims: { id: string }[]
  consents: Purpose[]
}
async function introduce(who: Person, { name, kind, field, at, hub, employer, claims, consents }: Life) {
  const home = { municipality: at.id, hub: hub?.id, homeOrganization: employer?.id }
  const input = {
    name,
    kind,
    fieldOfPractice: field,
    languages: [language],
    hoursPerMonth: 40,
    isRemote: true,
    language,
  }
  await who.get(ids.describe, { input: { ...input, ...home } })
  for (const { id: skill } of claims)
    await who.get(ids.claim, { input: { skill, level: 3, evidence: Evidence.WORK, wantsToLearn: false } })
  for (const purpose of consents) await who.get(ids.consent, { purpose })
}

const open = [Purpose.BE_MATCHED, Purpose.SHOW_NAME]
await introduce(elin, {
  name: 'Elin Fjällgren',
  kind: CoworkerKind.EMPLOYEE,
  field: FieldOfPractice.PUBLIC_SERVICE,
  at: town,
  hub: townHub,
  employer: agency,
  claims: [accounting],
  consents: open,
})
await introduce(ingrid, {
  name: 'Ingrid Bakken',
  kind: CoworkerKind.SELF_EMPLOYED,
  field: FieldOfPractice.BUSINESS,
  at: village,
  hub: villageHub,
  claims: [auditing],
  consents: open,
})
await introduce(klara, {
  name: 'Klara Östman',
  kind: CoworkerKind.EMPLOYEE,
  field: FieldOfPractice.CIVIL_SOCIETY,
  at: town,
  hub: townHub,
  employer: society,
  claims: [energy],
  consents: open,
})
await introduce(sara, {
  name: 'Sara Kroik',
  kind: CoworkerKind.SELF_EMPLOYED,
  field: FieldOfPractice.BUSINESS,
  at: village,
  claims: [auditing],
  consents: [],
})

test('an agency editor posts Koldioxidbantning, assesses it, hears two fields of practice, frames it and opens it for people', async () => {
  const draft = {
    title: 'Koldioxidbantning',
    question: 'Hur minskar vi utsläppen med tio procent om året?',
    themes: ['CLIMATE'],
    dimensions: ['ENVIRONMENT', 'SOCIAL'],
    municipality: town.id,
    region: region.id,
    lead: board.id,
    language,
  }
  const { draftChallenge } = await karin.get<{ draftChallenge: { id: string } }>(ids.draft, { input: draft })
  expect(draftChallenge).toMatchObject({ slug, publication: 'DRAFT' })
  const { id: challenge } = draftChallenge
  known.challenge = challenge
  expect((await stranger.get<{ challenge: object | null }>(ids.standing, { slug })).challenge).toBeNull()
  expect(await karin.get(ids.publish, { challenge })).toEqual({
    publishChallenge: { publication: 'PUBLISHED', stage: 'IDENTIFIED' },
  })

  await move(karin, Stage.UNDERSTANDING)
  expect((await standing()).nextMoves.find(({ to }) => to === Stage.FRAMED)).toEqual({
    to: Stage.FRAMED,
    isReady: false,
    lacks: ['CHALLENGE_NEEDS_FINAL_ASSESSMENT', 'CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS'],
  })
  expect(await assess(karin)).toMatchObject({
    assessChallenge: { complexity: { assessors: 1, proposedTrack: 'LOOP' } },
  })
  const hear = (fieldOfPractice: FieldOfPractice, who: string, text: string) =>
    karin.get(ids.hear, { input: { challenge, fieldOfPractice, who, text, language } })
  await hear(FieldOfPractice.BUSINESS, 'Åkare i Bräcke', 'Ställ samma krav på alla.')
  expect((await refused(karin, Stage.FRAMED))?.code).toBe('CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS')
  await hear(FieldOfPractice.CITIZENS, 'Pensionärer i Hammarstrand', 'Bilen är vår hiss.')
  await move(karin, Stage.FRAMED)
  const statement = 'Vi vet var utsläppen finns men inte vem som kan ändra dem.'
  const input = {
    challenge,
    statement,
    approach: 'Energikartlägg byvis.',
    leveragePoints: ['Första grannen'],
    language,
  }
  expect(await karin.get(ids.frame, { input })).toEqual({
    frameChallenge: { statement: { sv: statement }, leveragePoints: [{ text: { sv: 'Första grannen' } }] },
  })
  await move(karin, Stage.TEAMING)
  const role = {
    challenge,
    title: 'Energikartläggare för tio byar',
    skills: [{ skill: auditing.id, importance: Importance.REQUIRED, level: 3 }],
    hoursPerMonth: 16,
    places: 3,
    isRemotePossible: true,
    answerWithinDays: 14,
    language,
  }
  const { openForPeople } = await karin.get<{ openForPeople: { id: string } }>(ids.open, { input: role })
  expect(openForPeople).toMatchObject({ isOpen: true, places: 3, challenge: { isRecruiting: true } })
  known.opening = openForPeople.id
})

test('a coworker finds it among openings for her because a related skill fits, reads why, applies and asks her employer for a mandate', async () => {
  const [match, ...others] = await openingsFor(elin)
  expect(others).toEqual([])
  expect(match).toMatchObject({ opening: { id: known.opening, challenge: { slug } }, mandate: 'NEEDED' })
  expect(match!.needs).toMatchObject([
    { outcome: 'RELATED', skill: { key: 'energikartlaggning' }, via: { key: 'klimatberakning' } },
  ])
  expect(sumOf(match!.parts)).toBe(match!.score)
  expect(match!.parts.find(({ kind }) => kind === 'FITS')!.points).toBe(sumOf(match!.needs))
  expect(sumOf(match!.needs)).toBeGreaterThan(0)

  const message = 'Jag räknar på utsläpp och vill lära mig hus.'
  expect(await elin.get(ids.apply, { input: { opening: known.opening, message } })).toMatchObject({
    applyTo: { state: 'SUBMITTED' },
  })
  const wish = {
    challenge: known.challenge,
    scope: 'CHALLENGE',
    organization: agency.id,
    hours: 40,
    until: '2026-12-31',
  }
  const asked = { ...wish, message: 'Det här ligger nära mitt uppdrag.' }
  const { askForMandate } = await elin.get<{ askForMandate: { id: string } }>(ids.askMandate, { input: asked })
  expect(askForMandate).toMatchObject({ state: 'REQUESTED' })
  known.mandate = askForMandate.id
  expect((await openingsFor(elin))[0]).toMatchObject({ mandate: 'REQUESTED', mandateHours: null, hasApplied: true })
})

test('her employer grants forty hours until a date', async () => {
  expect(await marianne.get(ids.employer, { id: agency.id })).toMatchObject({
    employerView: {
      hoursGranted: 0,
      requests: [{ id: known.mandate, coworkerName: 'Elin Fjällgren', hoursAsked: 40, challenge: { slug } }],
    },
  })
  const grant = { mandate: known.mandate, scope: 'CHALLENGE', hours: 40, until: '2026-12-31' }
  for (const who of [amina, karin, klara])
    expect((await who.ask(ids.grant, { input: grant })).refusal?.code).toBe('NOT_FOUND')
  expect(await marianne.get(ids.grant, { input: grant })).toEqual({
    grantMandate: { state: 'GRANTED', hoursGranted: 40, until: '2026-12-31' },
  })
  const [match] = await openingsFor(elin)
  expect(match).toMatchObject({ mandate: 'GRANTED', mandateHours: 40 })
  expect(sumOf(match!.parts)).toBe(match!.score)
  expect(await marianne.get(ids.employer, { id: agency.id })).toMatchObject({
    employerView: { hoursGranted: 40, people: null, granted: [{ until: '2026-12-31' }] },
  })
})

type Suggested = {
  score: number
  parts: { points: number }[]
  adds: { kind: string; sector: Sector | null; hub: { slug: string } | null }[]
  coworker: { id: string; name: string | null }
}
const suggested = async (who: Person) =>
  (
    await who.get<{ peopleForOpening: { edges: { node: Suggested }[] } }>(ids.people, { opening: known.opening })
  ).peopleForOpening.edges.map(({ node }) => node)

test('a system entrepreneur accepts her, invites two more from other sectors and a rural hub, and names a lead and a receiver', async () => {
  type Waiting = { applicationsToAnswer: { id: string }[] }
  const { applicationsToAnswer: waiting } = await amina.get<Waiting>(ids.toAnswer)
  expect(waiting).toMatchObject([
    {
      coworker: { id: elin.id, name: 'Elin Fjällgren' },
      match: { needs: [{ outcome: 'RELATED' }] },
      mandate: { state: 'GRANTED', hoursGranted: 40, message: null },
    },
  ])
  await amina.get(ids.answer, { input: { application: waiting[0]!.id, accept: true, hours: 40 } })

  const people = await suggested(amina)
  expect(people.map(({ coworker }) => coworker.id)).toEqual([ingrid.id, klara.id])
  for (const { score, parts } of people) expect(sumOf(parts)).toBe(score)
  const [rural, civil] = people
  expect(rural!.adds).toEqual(
    expect.arrayContaining([
      { kind: 'SECTOR', sector: Sector.PRIVATE, hub: null },
      { kind: 'RURAL', sector: null, hub: { slug: 'kollektivet' } },
    ]),
  )
  expect(civil!.adds).toContainEqual({ kind: 'SECTOR', sector: Sector.CIVIL_SOCIETY, hub: null })
  const unasked = { opening: known.opening, coworker: sara.id }
  expect((await amina.ask(ids.invite, { input: unasked })).refusal?.code).toBe('NOT_FOUND')
  for (const who of [ingrid, klara]) {
    const input = { opening: known.opening, coworker: who.id, message: 'Du ser det vi inte ser.' }
    const { invite } = await amina.get<{ invite: { id: string } }>(ids.invite, { input })
    expect(await who.get(ids.sayYes, { id: invite.id })).toEqual({ answerInvitation: { state: 'ACCEPTED' } })
  }
  expect(await suggested(amina)).toEqual([])

  type Mine = { myCommitments: { id: string }[] }
  const { myCommitments } = await klara.get<Mine>(ids.myCommitments)
  await amina.get(ids.nameLead, { commitment: myCommitments[0]!.id })
  expect((await standing()).nextMoves.find(({ to }) => to === Stage.CO_CREATING)?.lacks).toEqual([
    'CHALLENGE_NEEDS_RECEIVER',
  ])
  await amina.get(ids.receiver, { challenge: known.challenge, organization: board.id })
  type Seen = { challenge: { team: { sectors: Sector[]; hubs: { slug: string }[]; [more: string]: unknown } } }
  const { team } = (await amina.get<Seen>(ids.team, { slug })).challenge
  expect(team).toMatchObject({
    size: 3,
    hasLead: true,
    hasRuralHub: true,
    receivers: [{ slug: 'lansstyrelsen' }],
    lead: { coworker: { id: klara.id } },
  })
  expect(team.sectors.toSorted()).toEqual([Sector.CIVIL_SOCIETY, Sector.PRIVATE, Sector.PUBLIC])
  expect(team.hubs.map((hub) => hub.slug).toSorted()).toEqual(['gomorron', 'kollektivet'])
})

const because = 'Det är inte kunskap som saknas, utan någon att göra det ihop med.'

test('the team co-creates, goes back to understanding with a reason, comes forward again, implements at a hub, passes a check and is in use', async () => {
  const { challenge } = known
  await move(klara, Stage.CO_CREATING)
  const talk = {
    challenge,
    heldOn: '2026-03-01',
    about: 'Vad får dig att byta?',
    participants: 22,
    hub: villageHub.id,
    language,
  }
  await klara.get(ids.talk, { input: talk })
  expect((await refused(klara, Stage.UNDERSTANDING))?.code).toBe('CHALLENGE_BACKWARD_NEEDS_REASON')
  expect(await move(klara, Stage.UNDERSTANDING, { reason: because })).toEqual({ stage: Stage.UNDERSTANDING, cycle: 2 })

  await assess(amina)
  for (const stage of [Stage.FRAMED, Stage.TEAMING, Stage.CO_CREATING])
    expect(await move(amina, stage)).toEqual({ stage, cycle: 2 })
  expect((await refused(klara, Stage.IMPLEMENTING))?.code).toBe('CHALLENGE_NEEDS_CYCLE_CLOSED_WITH_LEARNING')
  const learnt = 'Omställning smittar mellan grannar.'
  await klara.get(ids.closeCycle, { input: { challenge, learnt, language } })
  await move(klara, Stage.IMPLEMENTING)
  expect((await refused(klara, Stage.IN_USE))?.code).toBe('CHALLENGE_NEEDS_PLACE_OF_USE')
  const place = { challenge, title: 'Tio hus i taget', hub: villageHub.id, startedOn: '2026-03-01', language }
  const { implement } = await klara.get<{ implement: { id: string } }>(ids.implement, { input: place })
  expect(implement).toMatchObject({ hub: { slug: 'kollektivet' } })
  const check = {
    implementation: implement.id,
    checkedOn: '2026-03-02',
    result: 'PASSED',
    nextOn: '2026-09-01',
    language,
  }
  await klara.get(ids.check, { input: check })
  expect(await move(klara, Stage.IN_USE)).toEqual({ stage: Stage.IN_USE, cycle: 2 })

  type Told = { challenge: { timeline: { edges: { node: Entry }[] }; [more: string]: unknown } }
  const told = (await stranger.get<Told>(ids.told, { slug })).challenge
  expect(told).toMatchObject({
    cycles: [
      { number: 1, learnt: { sv: because } },
      { number: 2, startedBecause: { sv: because }, learnt: { sv: learnt } },
    ],
    solutions: [
      { implementations: [{ hub: { slug: 'kollektivet' }, inUseSince: '2026-03-02', checks: [{ result: 'PASSED' }] }] },
    ],
  })
  const history = told.timeline.edges.map(({ node }) => node).reverse()
  expect(isAPath(history)).toBe(true)
  expect(history.flatMap(({ toStage, cycle }) => (toStage ? [`${toStage} ${cycle}`] : []))).toEqual([
    ...['UNDERSTANDING 1', 'FRAMED 1', 'TEAMING 1', 'CO_CREATING 1'],
    ...['UNDERSTANDING 2', 'FRAMED 2', 'TEAMING 2', 'CO_CREATING 2', 'IMPLEMENTING 2', 'IN_USE 2'],
  ])
})

test('a move that is not in the graph, or to where it stands already, is refused with the reason, and two who move at once have one winner', async () => {
  expect(await refused(karin, Stage.FRAMED)).toMatchObject({
    code: 'CHALLENGE_MOVE_NOT_IN_GRAPH',
    facts: { from: Stage.IN_USE, to: Stage.FRAMED },
  })
  expect((await refused(karin, Stage.IN_USE))?.code).toBe('CHALLENGE_NEEDS_PASSED_EFFECT_CHECK')
  expect((await refused(elin, Stage.PAUSED))?.code).toBe('NOT_ALLOWED')
  expect((await refused(stranger, Stage.PAUSED))?.code).toBe('SIGN_IN_FIRST')

  const wishes = [await wishTo(Stage.PAUSED), await wishTo(Stage.CLOSED, { closedAs: 'IMPROVED' })]
  const answers = await Promise.all([karin.ask(ids.advance, wishes[0]), amina.ask(ids.advance, wishes[1])])
  const [lost, ...more] = answers.flatMap(({ refusal }) => refusal ?? [])
  expect(more).toEqual([])
  const { stage } = await standing()
  expect(lost).toMatchObject({ code: 'CHANGED_MEANWHILE', facts: { stage } })
  expect([Stage.PAUSED, Stage.CLOSED]).toContain(stage)
  expect((await refused(karin, stage, { closedAs: 'IMPROVED' }))?.code).toBe('CHALLENGE_ALREADY_THERE')
})

type Card = { name: string | null; homeOrganization: { slug: string } | null; claims: object[] }
const seen = async (who: Pick<Person, 'get'>, { id }: { id: string }) =>
  (await who.get<{ coworker: Card | null }>(ids.person, { id })).coworker

test('a stranger, a colleague and her manager each see exactly what they may of a person, and she sees what they see', async () => {
  const claims = [{ skill: { key: 'klimatberakning' } }]
  const named = { name: 'Elin Fjällgren', homeOrganization: null, claims }
  expect(await seen(elin, elin)).toEqual({ ...named, homeOrganization: { slug: 'tillvaxtverket' } })
  expect(await seen(stranger, elin)).toBeNull()
  expect(await seen(sara, elin)).toBeNull()
  expect(await seen(marianne, elin)).toBeNull()
  expect(await seen(klara, elin)).toEqual(named)
  expect(await seen(amina, elin)).toEqual(named)
  expect(await seen(klara, sara)).toBeNull()

  await elin.get(ids.consent, { purpose: Purpose.SHOW_PROFILE })
  expect(await seen(sara, elin)).toEqual(named)
  await elin.get(ids.consent, { purpose: Purpose.SHOW_EMPLOYER })
  const whole = { ...named, homeOrganization: { slug: 'tillvaxtverket' } }
  expect(await seen(sara, elin)).toEqual(whole)
  expect([await seen(stranger, elin), await seen(marianne, elin)]).toEqual([null, null])
  const preview = async (as: string) =>
    (await elin.get<{ howOthersSeeMe: Card | null }>(ids.preview, { as })).howOthersSeeMe
  expect([await preview('STRANGER'), await preview('COWORKER'), await preview('MANAGER')]).toEqual([null, whole, null])

  type Asked = { employerView: { granted: object[] } | null }
  expect((await marianne.get<Asked>(ids.employer, { id: agency.id })).employerView?.granted).toHaveLength(1)
  expect((await klara.get<Asked>(ids.employer, { id: agency.id })).employerView).toBeNull()
  type Applied = { challenge: { applications: object[] } }
  const messages = async (who: Pick<Person, 'get'>) =>
    (await who.get<Applied>(ids.applications, { slug })).challenge.applications.length
  expect([await messages(stranger), await messages(klara), await messages(marianne)]).toEqual([0, 0, 0])
  expect([await messages(elin), await messages(amina)]).toEqual([1, 1])
  type Names = { challenge: { team: { size: number; commitments: object[] } } }
  const team = async (who: Pick<Person, 'get'>) => (await who.get<Names>(ids.team, { slug })).challenge.team
  expect(await team(stranger)).toMatchObject({ size: 3, commitments: [] })
  expect(await team(marianne)).toMatchObject({ size: 3, commitments: [] })
  expect((await team(ingrid)).commitments).toContainEqual({
    coworker: { id: elin.id, name: 'Elin Fjällgren' },
    mandate: { state: 'GRANTED', hoursGranted: 40, message: null },
  })
})

test('a missing thing and a hidden one answer alike', async () => {
  const hidden = await make.challenge({ slug: 'hemlig', publication: 'DRAFT' as never, lead: board })
  const { id: opening } = await make.opening({ challenge: hidden })
  const alike: [string, (id: string) => Record<string, unknown>, string, string][] = [
    [ids.person, (id) => ({ id }), sara.id, nobody],
    [ids.standing, (id) => ({ slug: id }), 'hemlig', 'finns-inte'],
    [ids.apply, (id) => ({ input: { opening: id } }), opening, nobody],
    [ids.people, (id) => ({ opening: id }), opening, nobody],
    [ids.invite, (id) => ({ input: { opening: known.opening, coworker: id } }), sara.id, nobody],
    [
      ids.grant,
      (id) => ({ input: { mandate: id, scope: 'ALL', hours: 1, until: '2026-12-31' } }),
      known.mandate,
      nobody,
    ],
    [ids.employer, (id) => ({ id }), agency.id, nobody],
  ]
  for (const [query, variables, there, missing] of alike) {
    const [one, other] = [await amina.ask(query, variables(there)), await amina.ask(query, variables(missing))]
    expect([query, one.data, one.errors]).toEqual([query, other.data, other.errors])
  }
})
