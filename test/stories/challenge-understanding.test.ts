import { ComplexityAssessment, Language, localized, Role, Stage } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

type Refusable = { refusal?: { code: string; field?: string } }
const assess = `mutation ($input: AssessChallengeInput!) { assessChallenge(input: $input) { assessments { version isFinal isMine knowledge actors answers { question answer note } } } }`
const picture = `query ($slug: String!) { challenge(slug: $slug) { assessments { isMine version isFinal } complexity { assessors agreement advice proposedTrack cells { knowledge actors count } questions { question no partly yes dontKnow } } } }`
const perspective = `mutation ($input: AddPerspectiveInput!) { addPerspective(input: $input) { perspectives { fieldOfPractice who text { sv } } } }`
const frame = `mutation ($input: FrameChallengeInput!) { frameChallenge(input: $input) { statement { sv nb } approach { sv } leveragePoints { text { sv } } } }`
const openUp = `mutation ($input: OpenForPeopleInput!) { openForPeople(input: $input) { id isOpen places title { sv } skills { importance level skill { key } } challenge { isRecruiting } } }`
const close = `mutation ($id: ID!) { closeOpening(opening: $id) { isOpen challenge { isRecruiting openings { isOpen } } } }`
const timeline = `query ($slug: String!, $after: String) { challenge(slug: $slug) { timeline(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { kind cycle at text { sv } organization { slug } } } } } }`

interface Seen {
  challenge: {
    assessments: { isMine: boolean; version: number; isFinal: boolean }[]
    complexity: {
      assessors: number
      agreement: number
      advice: string
      cells: { count: number }[]
      questions: object[]
    } | null
  }
}

/** A published challenge with somebody of each organisation that takes part, and a system entrepreneur. */
async function scene(more: object = {}) {
  const [lead, receiver] = [await world.make.organization(), await world.make.organization()]
  const challenge = await world.make.challenge({ lead, receivers: [receiver], ...more })
  const editorOf = (organization: { id: string }) =>
    world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization }] })
  const entrepreneur = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  return {
    challenge,
    lead,
    editor: await editorOf(lead),
    receiver: await editorOf(receiver),
    entrepreneur,
    coworker: await world.person(),
  }
}

const view = (challenge: { id: string }, more: object = {}) => ({
  challenge: challenge.id,
  answers: [{ question: 'SPANS_SECTORS', answer: 'YES' }],
  knowledge: 'SOLUTION_UNKNOWN',
  actors: 'AGREE',
  isFinal: true,
  ...more,
})
const code = async (answer: Promise<Refusable>) => (await answer).refusal?.code ?? null

test('draws all assessments together: nine cells, seven questions, how far they spread', async () => {
  const { challenge, editor, receiver, entrepreneur } = await scene()
  const see = async (who: Pick<Person, 'get'>) => (await who.get<Seen>(picture, { slug: challenge.slug })).challenge
  expect((await see(editor)).complexity).toBeNull()
  await editor.get(assess, { input: view(challenge) })
  expect((await see(world.stranger)).complexity).toMatchObject({ assessors: 1, agreement: 1 })
  await receiver.get(assess, { input: view(challenge, { actors: 'CONFLICTING_VALUES' }) })
  await entrepreneur.get(assess, { input: view(challenge, { actors: 'CONFLICTING_VALUES' }) })
  const { complexity, assessments } = await see(world.stranger)
  expect(assessments).toHaveLength(3)
  expect(complexity).toMatchObject({ assessors: 3, proposedTrack: 'LOOP' })
  expect(complexity!.cells).toHaveLength(9)
  expect(complexity!.cells.filter(({ count }) => count > 0)).toEqual([
    { knowledge: 'SOLUTION_UNKNOWN', actors: 'AGREE', count: 1 },
    { knowledge: 'SOLUTION_UNKNOWN', actors: 'CONFLICTING_VALUES', count: 2 },
  ])
  expect(complexity!.questions).toHaveLength(7)
  expect(complexity!.questions[0]).toEqual({ question: 'SPANS_SECTORS', no: 0, partly: 0, yes: 3, dontKnow: 0 })
  expect(complexity!.agreement).toBeCloseTo(25 / 27)
})

test("keeps each person's versions apart, shows a draft to its writer alone and nobody who wrote what", async () => {
  const { challenge, editor, receiver } = await scene()
  const see = async (who: Pick<Person, 'get'>) => (await who.get<Seen>(picture, { slug: challenge.slug })).challenge
  await editor.get(assess, { input: view(challenge, { isFinal: false }) })
  expect((await see(receiver)).assessments).toEqual([])
  expect((await see(editor)).assessments).toEqual([{ isMine: true, version: 1, isFinal: false }])
  expect((await see(editor)).complexity).toBeNull()
  await editor.get(assess, { input: view(challenge) })
  await editor.get(assess, { input: view(challenge) })
  await editor.get(assess, { input: view(challenge, { actors: 'CONFLICTING_VALUES' }) })
  await editor.get(assess, { input: view(challenge, { actors: 'AGREE', isFinal: false }) })
  expect((await see(receiver)).assessments).toEqual([{ isMine: false, version: 3, isFinal: true }])
  expect((await see(editor)).assessments).toEqual(
    expect.arrayContaining([
      { isMine: true, version: 3, isFinal: true },
      { isMine: true, version: 4, isFinal: false },
    ]),
  )
  expect((await see(world.stranger)).complexity).toMatchObject({ assessors: 1 })
})

test('reads an assessment afresh in each cycle', async () => {
  const { challenge, editor } = await scene({ cycle: 2 })
  await world.make.assessment({ challenge, assessor: editor, cycle: 1 })
  const see = async () => (await world.stranger.get<Seen>(picture, { slug: challenge.slug })).challenge
  expect((await see()).complexity).toMatchObject({ assessors: 1 })
  await editor.get(assess, { input: view(challenge, { knowledge: 'NEITHER_KNOWN' }) })
  expect((await see()).assessments).toHaveLength(2)
  expect((await see()).complexity!.cells.filter(({ count }) => count > 0)).toEqual([
    { knowledge: 'NEITHER_KNOWN', actors: 'AGREE', count: 1 },
  ])
})

test('lets PostgreSQL itself hide assessments of drafts, and of others while they are drafts', async () => {
  const { challenge, editor, receiver } = await scene({ publication: 'DRAFT' })
  await world.make.assessment({ challenge, assessor: editor, version: 1 })
  await world.make.assessment({ challenge, assessor: editor, version: 2, isFinal: false })
  const seen = async (who: Person) => {
    const { accountId } = await who.viewer()
    const em = world.orm.em.fork({ session: { variables: { 'app.viewer': accountId! } } })
    return em.find(ComplexityAssessment, { challenge: challenge.id }, { filters: false })
  }
  expect(await seen(editor)).toHaveLength(2)
  expect(await seen(receiver)).toEqual([])
})

test('asks those who take part how they see it, not everyone', async () => {
  const { challenge, editor, receiver, entrepreneur, coworker } = await scene()
  const input = {
    challenge: challenge.id,
    fieldOfPractice: 'CITIZENS',
    who: 'Boende i Klövsjö',
    text: 'Bussen går en gång om dagen.',
    language: 'sv',
  }
  for (const who of [editor, editor, receiver]) await who.get(perspective, { input })
  world.clock.now = new Date('2026-03-02T10:00:00Z')
  expect(await entrepreneur.get(perspective, { input: { ...input, who: 'Ungdomar' } })).toMatchObject({
    addPerspective: {
      perspectives: [{ who: 'Boende i Klövsjö', text: { sv: 'Bussen går en gång om dagen.' } }, { who: 'Ungdomar' }],
    },
  })
  expect(await code(coworker.ask(perspective, { input }))).toBe('NOT_ALLOWED')
  expect(await code(coworker.ask(assess, { input: view(challenge) }))).toBe('NOT_ALLOWED')
  expect(await code(world.stranger.ask(assess, { input: view(challenge) }))).toBe('SIGN_IN_FIRST')
  expect((await editor.ask(perspective, { input: { ...input, text: 'x'.repeat(4001) } })).refusal).toMatchObject({
    code: 'TEXT_TOO_LONG',
    field: 'text',
  })
})

test('frames: statement, approach and leverage points that replace those before', async () => {
  const { challenge, editor, receiver } = await scene()
  const input = {
    challenge: challenge.id,
    statement: 'Resorna är många.',
    approach: 'Små försök.',
    leveragePoints: ['Skidbussen', 'Mötena'],
    language: 'sv',
  }
  expect(await editor.get(frame, { input })).toEqual({
    frameChallenge: {
      statement: { sv: 'Resorna är många.', nb: null },
      approach: { sv: 'Små försök.' },
      leveragePoints: [{ text: { sv: 'Skidbussen' } }, { text: { sv: 'Mötena' } }],
    },
  })
  await editor.get(frame, { input: { ...input, leveragePoints: null } })
  expect(await editor.get(frame, { input: { ...input, leveragePoints: ['Priset'] } })).toMatchObject({
    frameChallenge: { leveragePoints: [{ text: { sv: 'Priset' } }] },
  })
  expect(await code(receiver.ask(frame, { input }))).toBe('NOT_ALLOWED')
  const { challenge: seen } = await editor.get<{ challenge: { timeline: { totalCount: number } } }>(timeline, {
    slug: challenge.slug,
  })
  expect(seen.timeline.totalCount).toBe(1)
})

test('opens for people with or without skills, once, and recruits until the last opening is closed', async () => {
  const { challenge, editor, entrepreneur, coworker } = await scene()
  const skill = await world.make.skill()
  const input = {
    challenge: challenge.id,
    title: 'Processledare',
    hoursPerMonth: 10,
    places: 2,
    isRemotePossible: true,
    answerWithinDays: 10,
    language: 'sv',
    skills: [{ skill: skill.id, importance: 'REQUIRED', level: 3 }],
  }
  type Opened = { openForPeople: { id: string } }
  const first = await editor.get<Opened>(openUp, { input })
  expect(first).toMatchObject({
    openForPeople: {
      isOpen: true,
      places: 2,
      title: { sv: 'Processledare' },
      skills: [{ importance: 'REQUIRED', level: 3, skill: { key: skill.key } }],
      challenge: { isRecruiting: true },
    },
  })
  expect(await editor.get(openUp, { input })).toEqual(first)
  const second = await entrepreneur.get<Opened>(openUp, { input: { ...input, title: 'Skribent', skills: [] } })
  expect(second).toMatchObject({ openForPeople: { skills: [] } })

  expect(
    (
      await editor.ask(openUp, {
        input: { ...input, title: 'Annat', skills: [{ skill: challenge.id, importance: 'DESIRED', level: 1 }] },
      })
    ).refusal,
  ).toMatchObject({ code: 'NOT_FOUND', field: 'skills' })
  expect((await editor.ask(openUp, { input: { ...input, places: 0 } })).refusal).toMatchObject({
    code: 'VALUE_OUT_OF_RANGE',
    field: 'places',
  })
  expect(await code(coworker.ask(openUp, { input }))).toBe('NOT_ALLOWED')
  expect(await code(coworker.ask(close, { id: first.openForPeople.id }))).toBe('NOT_ALLOWED')

  expect(await editor.get(close, { id: first.openForPeople.id })).toEqual({
    closeOpening: { isOpen: false, challenge: { isRecruiting: true, openings: [{ isOpen: true }, { isOpen: false }] } },
  })
  expect(await editor.get(close, { id: second.openForPeople.id })).toMatchObject({
    closeOpening: { challenge: { isRecruiting: false } },
  })
  expect(await editor.get(close, { id: second.openForPeople.id })).toMatchObject({ closeOpening: { isOpen: false } })
})

test('has fifty roles open at most, and another once one is closed', async () => {
  const { challenge, editor } = await scene()
  const first = await world.make.opening({ challenge })
  for (let at = 1; at < 50; at++) await world.make.opening({ challenge })
  const input = {
    challenge: challenge.id,
    title: 'En till',
    hoursPerMonth: 10,
    places: 1,
    isRemotePossible: true,
    answerWithinDays: 10,
    language: 'sv',
    skills: [],
  }
  const { refusal } = await editor.ask(openUp, { input })
  expect(refusal).toMatchObject({ code: 'TOO_MANY_OPENINGS', facts: { most: 50 } })
  await editor.get(close, { id: first.id })
  expect(await editor.get(openUp, { input })).toMatchObject({ openForPeople: { isOpen: true } })
  expect((await editor.ask(openUp, { input: { ...input, title: 'Ännu en' } })).refusal?.code).toBe('TOO_MANY_OPENINGS')
})

test('opens nothing in a draft or a closed challenge, and tells of no opening in a draft', async () => {
  const draft = await scene({ publication: 'DRAFT' })
  const closed = await scene({ stage: Stage.CLOSED })
  const input = {
    title: 'Skribent',
    hoursPerMonth: 10,
    places: 1,
    isRemotePossible: true,
    answerWithinDays: 10,
    language: 'sv',
    skills: [],
  }
  expect(await code(draft.editor.ask(openUp, { input: { ...input, challenge: draft.challenge.id } }))).toBe(
    'CHALLENGE_NOT_PUBLISHED',
  )
  expect(await code(closed.editor.ask(openUp, { input: { ...input, challenge: closed.challenge.id } }))).toBe(
    'CHALLENGE_IS_CLOSED',
  )
  expect(await code(closed.editor.ask(assess, { input: view(closed.challenge) }))).toBe('CHALLENGE_IS_CLOSED')
  const hidden = await world.make.opening({ challenge: draft.challenge })
  const one = 'query ($id: ID!) { opening(id: $id) { title { sv } challenge { slug } } }'
  expect(await draft.coworker.get(one, { id: hidden.id })).toEqual({ opening: null })
  expect(await draft.editor.get(one, { id: hidden.id })).toMatchObject({
    opening: { challenge: { slug: draft.challenge.slug } },
  })
  const refusals = [hidden.id, draft.challenge.id].map(async (id) => (await draft.coworker.ask(close, { id })).refusal)
  expect(await refusals[0]).toEqual(await refusals[1])
})

test('names a receiver once, and tells it on the line of what happened', async () => {
  const { challenge, editor, entrepreneur } = await scene({ title: localized('Med mottagare', Language.sv) })
  const taker = await world.make.organization()
  const name = `mutation ($id: ID!, $organization: ID!) { nameReceiver(challenge: $id, organization: $organization) { organizations { role organization { slug } } } }`
  for (const who of [entrepreneur, editor]) {
    expect(await who.get(name, { id: challenge.id, organization: taker.id })).toMatchObject({
      nameReceiver: { organizations: [{ role: 'LEAD' }, { role: 'RECEIVER' }, { role: 'RECEIVER' }] },
    })
  }
  expect((await editor.ask(name, { id: challenge.id, organization: challenge.id })).refusal).toMatchObject({
    code: 'NOT_FOUND',
    field: 'organization',
  })
  world.clock.now = new Date('2026-03-03T09:00:00Z')
  await editor.get(frame, {
    input: { challenge: challenge.id, statement: 'Så här', approach: 'Steg för steg', language: 'sv' },
  })
  world.clock.now = new Date('2026-03-04T09:00:00Z')
  await editor.get(assess, { input: view(challenge) })
  type Line = { challenge: { timeline: { pageInfo: { endCursor: string }; edges: object[] } } }
  const first = await world.stranger.get<Line>(timeline, { slug: challenge.slug })
  expect(first.challenge.timeline).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    edges: [
      { node: { kind: 'ASSESSED', at: '2026-03-04T09:00:00.000Z' } },
      { node: { kind: 'FRAMED', text: { sv: 'Så här' } } },
    ],
  })
  const rest = await world.stranger.get<Line>(timeline, {
    slug: challenge.slug,
    after: first.challenge.timeline.pageInfo.endCursor,
  })
  expect(rest.challenge.timeline.edges).toEqual([
    {
      node: {
        kind: 'RECEIVER_NAMED',
        cycle: 1,
        at: '2026-03-02T10:00:00.000Z',
        text: null,
        organization: { slug: taker.slug },
      },
    },
  ])
})
