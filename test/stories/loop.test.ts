import { ActorsAxis, FieldOfPractice, KnowledgeAxis, Language, Publication, Role, Stage, Track } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { isAPath } from '../kit/history.js'
import { makersIn, makeWalk, type Walk } from '../kit/loop.js'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
const makers = makersIn(world)
const sv = Language.sv
const { CLOSED, CO_CREATING, FRAMED, IDENTIFIED, IMPLEMENTING, IN_USE, PAUSED, TEAMING, UNDERSTANDING } = Stage

const ids = {
  assess: `mutation ($input: AssessChallengeInput!) { assessChallenge(input: $input) { id } }`,
  hear: `mutation ($input: AddPerspectiveInput!) { addPerspective(input: $input) { id } }`,
  frame: `mutation ($input: FrameChallengeInput!) { frameChallenge(input: $input) { id } }`,
  close: `mutation ($input: CloseCycleInput!) { closeCycle(input: $input) { number endedAt learnt { sv } } }`,
  talk: `mutation ($input: HoldDialogueInput!) { holdDialogue(input: $input) { heldOn participants about { sv } outcome { sv } hub { slug } } }`,
  plan: `mutation ($input: PlanExperimentInput!) { planExperiment(input: $input) { id state } }`,
  run: `mutation ($id: ID!) { runExperiment(experiment: $id) { state startedOn } }`,
  review: `mutation ($input: ReviewExperimentInput!) { reviewExperiment(input: $input) { state verdict reviewedOn learnt { sv } } }`,
  implement: `mutation ($input: ImplementInput!) { implement(input: $input) { id inUseSince hub { slug } solution { id title { sv } } challenge { slug } } }`,
  check: `mutation ($input: CheckEffectInput!) { checkEffect(input: $input) { result checkedOn nextOn note { sv } } }`,
  track: `mutation ($challenge: ID!, $track: Track!) { chooseTrack(challenge: $challenge, track: $track) { track } }`,
  cycles: `query ($slug: String!) { challenge(slug: $slug) { cycles { number endedAt learnt { sv } startedBecause { sv } dialogues { about { sv } } experiments { verdict } } } }`,
  solutions: `query ($slug: String!) { challenge(slug: $slug) { solutions { title { sv } implementations { inUseSince checks { result } } } } }`,
}

const assess = (walk: Walk, who: Person = walk.editor) =>
  who.get(ids.assess, {
    input: {
      challenge: walk.id,
      answers: [],
      knowledge: KnowledgeAxis.NEITHER_KNOWN,
      actors: ActorsAxis.CONFLICTING_VALUES,
      isFinal: true,
    },
  })
const hear = (walk: Walk, fieldOfPractice: FieldOfPractice) =>
  walk.editor.get(ids.hear, {
    input: { challenge: walk.id, fieldOfPractice, who: 'en grupp', text: 'så ser vi det', language: sv },
  })
const frame = (walk: Walk) =>
  walk.editor.get(ids.frame, { input: { challenge: walk.id, statement: 'problemet', approach: 'vägen', language: sv } })

async function understand(walk: Walk) {
  await assess(walk)
  await hear(walk, FieldOfPractice.BUSINESS)
  await hear(walk, FieldOfPractice.CITIZENS)
}

async function implement(walk: Walk, who: Person = walk.member) {
  const hub = await world.make.hub()
  const input = { challenge: walk.id, title: 'Samåkning', hub: hub.id, startedOn: '2026-02-01', language: sv }
  const answer = await who.get<{ implement: { id: string; inUseSince: string | null } }>(ids.implement, { input })
  return { ...answer.implement, hub }
}

const look = (walk: Walk, implementation: string, result: 'PASSED' | 'FAILED', checkedOn = '2026-02-20') =>
  walk.member.get(ids.check, {
    input: { implementation, checkedOn, result, note: 'vi räknade', nextOn: '2026-09-01', language: sv },
  })

test('walks the full loop: forward, back to understanding with a reason, and on to use at a hub', async () => {
  const walk = await makeWalk(world, makers, IDENTIFIED)
  await walk.move(UNDERSTANDING)
  await understand(walk)
  await walk.move(FRAMED)
  await frame(walk)
  await walk.move(TEAMING)
  await walk.move(CO_CREATING, {}, walk.member)

  const because = 'vi lärde oss att frågan gäller vardagen, inte mässan'
  expect(await walk.move(UNDERSTANDING, { reason: because }, walk.member)).toMatchObject({
    stage: UNDERSTANDING,
    cycle: 2,
  })
  expect((await walk.refused(FRAMED))?.code).toBe('CHALLENGE_NEEDS_FINAL_ASSESSMENT')
  await assess(walk)
  await walk.move(FRAMED)
  await walk.move(TEAMING)
  await walk.move(CO_CREATING)
  expect((await walk.refused(IMPLEMENTING))?.code).toBe('CHALLENGE_NEEDS_CYCLE_CLOSED_WITH_LEARNING')
  const learnt = 'grannar räcker långt'
  expect(await walk.member.get(ids.close, { input: { challenge: walk.id, learnt, language: sv } })).toMatchObject({
    closeCycle: { number: 2, learnt: { sv: learnt } },
  })
  await walk.move(IMPLEMENTING)
  expect((await walk.refused(IN_USE))?.code).toBe('CHALLENGE_NEEDS_PLACE_OF_USE')
  const { id, hub } = await implement(walk)
  await look(walk, id, 'PASSED')
  await walk.move(IN_USE)

  const { challenge } = await world.stranger.get<{ challenge: { cycles: unknown[] } }>(ids.cycles, { slug: walk.slug })
  expect(challenge.cycles).toMatchObject([
    { number: 1, learnt: { sv: because }, startedBecause: null },
    { number: 2, learnt: { sv: learnt }, startedBecause: { sv: because } },
  ])
  const atHub = `query ($slug: String!) { hub(slug: $slug) { implementations { inUseSince solution { title { sv } } challenge { stage } checks { result nextOn } } } }`
  expect(await world.stranger.get(atHub, { slug: hub.slug })).toEqual({
    hub: {
      implementations: [
        {
          inUseSince: '2026-03-02',
          solution: { title: { sv: 'Samåkning' } },
          challenge: { stage: 'IN_USE' },
          checks: [{ result: 'PASSED', nextOn: '2026-09-01' }],
        },
      ],
    },
  })
  const history = await walk.history()
  expect(history.filter(({ toStage }) => toStage).map(({ toStage, cycle }) => `${toStage} ${cycle}`)).toEqual([
    'UNDERSTANDING 1',
    'FRAMED 1',
    'TEAMING 1',
    'CO_CREATING 1',
    'UNDERSTANDING 2',
    'FRAMED 2',
    'TEAMING 2',
    'CO_CREATING 2',
    'IMPLEMENTING 2',
    'IN_USE 2',
  ])
  expect(isAPath(history)).toBe(true)
  expect(history.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['MOVED_BACK', 'CYCLE_CLOSED', 'SOLUTION', 'IMPLEMENTATION', 'EFFECT_CHECK']),
  )
})

test('walks the short track without listening rounds or trials', async () => {
  const walk = await makeWalk(world, makers, IDENTIFIED, { track: Track.SHORT })
  await walk.move(FRAMED)
  expect((await walk.refused(TEAMING))?.facts).toMatchObject({
    lacks: ['CHALLENGE_NEEDS_PROBLEM_STATEMENT', 'CHALLENGE_NEEDS_APPROACH'],
  })
  await frame(walk)
  await walk.move(TEAMING)
  await walk.move(IMPLEMENTING)
  await implement(walk)
  expect(await walk.move(IN_USE)).toMatchObject({ stage: IN_USE, track: Track.SHORT, cycle: 1 })
  expect(isAPath(await walk.history())).toBe(true)
})

test('turns the short track into the full loop by going back, or by an assessment', async () => {
  const back = await makeWalk(world, makers, TEAMING, { track: Track.SHORT })
  expect((await back.read()).nextMoves.find(({ to }) => to === UNDERSTANDING)?.turnsIntoLoop).toBe(true)
  expect(await back.move(UNDERSTANDING, { reason: 'ägarna är oense' })).toMatchObject({ track: Track.LOOP, cycle: 2 })

  const assessed = await makeWalk(world, makers, FRAMED, { track: Track.SHORT })
  const wish = { challenge: assessed.id, track: Track.LOOP }
  const stranger = await world.person({
    roles: [{ role: Role.AGENCY_EDITOR, organization: await world.make.organization() }],
  })
  expect((await stranger.ask(ids.track, wish)).refusal?.code).toBe('NOT_ALLOWED')
  expect((await assessed.editor.ask(ids.track, wish)).refusal?.code).toBe('CHALLENGE_TRACK_NEEDS_FINAL_ASSESSMENT')
  await assess(assessed)
  expect(await assessed.editor.get(ids.track, wish)).toEqual({ chooseTrack: { track: 'LOOP' } })
  expect((await assessed.editor.ask(ids.track, { ...wish, track: Track.SHORT })).refusal?.code).toBe(
    'CHALLENGE_TOO_LATE_FOR_SHORT_TRACK',
  )
})

test('tells everyone the next moves and what they lack', async () => {
  const walk = await makeWalk(world, makers, UNDERSTANDING)
  await assess(walk)
  const { nextMoves } = await walk.read(world.stranger)
  expect(nextMoves).toEqual([
    {
      to: FRAMED,
      kind: 'FORWARD',
      isReady: false,
      lacks: ['CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS'],
      needsReason: false,
      opensCycle: false,
      mayOverride: true,
      turnsIntoLoop: false,
    },
    {
      to: PAUSED,
      kind: 'PAUSE',
      isReady: true,
      lacks: [],
      needsReason: false,
      opensCycle: false,
      mayOverride: false,
      turnsIntoLoop: false,
    },
    {
      to: CLOSED,
      kind: 'CLOSE',
      isReady: true,
      lacks: [],
      needsReason: false,
      opensCycle: false,
      mayOverride: false,
      turnsIntoLoop: false,
    },
  ])
  expect((await walk.refused(FRAMED, { override: true }))?.code).toBe('CHALLENGE_OVERRIDE_NEEDS_REASON')
  const moved = await walk.move(FRAMED, { override: true, reason: 'alla andra är på fjället' })
  expect(moved.nextMoves).toEqual([
    { to: TEAMING, isReady: false },
    { to: UNDERSTANDING, isReady: true },
    { to: PAUSED, isReady: true },
    { to: CLOSED, isReady: true },
  ])
})

test('refuses illegal moves and moves to where it already is, and says why', async () => {
  const walk = await makeWalk(world, makers, FRAMED)
  expect(await walk.refused(IN_USE)).toMatchObject({
    code: 'CHALLENGE_MOVE_NOT_IN_GRAPH',
    facts: { from: FRAMED, to: IN_USE },
  })
  expect((await walk.refused(FRAMED))?.code).toBe('CHALLENGE_ALREADY_THERE')
  expect((await walk.refused(UNDERSTANDING, { reason: '  ' }))?.code).toBe('CHALLENGE_BACKWARD_NEEDS_REASON')
  expect((await walk.refused(UNDERSTANDING, { reason: 'x'.repeat(2001) }))?.code).toBe('TEXT_TOO_LONG')
  expect((await walk.read()).stage).toBe(FRAMED)
  expect(await walk.history()).toEqual([])
})

test('lets everyone in the team write down what is done, and only its lead move it on', async () => {
  const walk = await makeWalk(world, makers, CO_CREATING)
  const other = await world.person()
  await world.make.coworker({ account: other })
  await makers.teamLead({ challenge: walk, coworker: other, isLead: false })
  expect((await walk.read(other)).may).toMatchObject({
    advance: false,
    work: true,
    reasons: expect.arrayContaining([{ action: 'advance', code: 'NOT_ALLOWED' }]),
  })
  expect((await walk.read(walk.member)).may).toMatchObject({ advance: true, work: true })
  expect((await walk.read()).may).toMatchObject({ advance: false, work: false })
  const dialogue = { challenge: walk.id, heldOn: '2026-03-01', about: 'vad vi såg', participants: 2, language: sv }
  await other.get(ids.talk, { input: dialogue })
})

test('pauses, and goes on where it was', async () => {
  const walk = await makeWalk(world, makers, CO_CREATING)
  expect(await walk.move(PAUSED, { reason: 'väntar på vårens övning' })).toMatchObject({
    stage: PAUSED,
    pausedFrom: CO_CREATING,
    nextMoves: [{ to: CO_CREATING, isReady: true }],
  })
  const dialogue = { challenge: walk.id, heldOn: '2026-03-01', about: 'x', participants: 2, language: sv }
  expect((await walk.member.ask(ids.talk, { input: dialogue })).refusal?.code).toBe('CHALLENGE_IS_PAUSED')
  expect((await walk.refused(TEAMING))?.code).toBe('CHALLENGE_MOVE_NOT_IN_GRAPH')
  expect(await walk.move(CO_CREATING)).toMatchObject({ stage: CO_CREATING, pausedFrom: null, cycle: 1 })
  expect(isAPath(await walk.history())).toBe(true)
})

test('closes by saying how, and reopens by saying why, in a new cycle', async () => {
  const walk = await makeWalk(world, makers, TEAMING)
  expect(await walk.refused(CLOSED)).toMatchObject({ code: 'CHALLENGE_CLOSE_NEEDS_OUTCOME', field: 'closedAs' })
  expect(await walk.move(CLOSED, { closedAs: 'HANDED_OVER' })).toMatchObject({ stage: CLOSED, closedAs: 'HANDED_OVER' })
  expect((await walk.read()).isRecruiting).toBe(false)
  expect((await walk.refused(UNDERSTANDING))?.code).toBe('CHALLENGE_REOPEN_NEEDS_REASON')
  expect(await walk.move(UNDERSTANDING, { reason: 'det kom tillbaka' })).toMatchObject({
    stage: UNDERSTANDING,
    closedAs: null,
    cycle: 2,
  })
  expect((await walk.history()).map(({ kind }) => kind)).toEqual(['CLOSED', 'REOPENED'])
})

test('begins another lap in the same stage once it is said what the last one taught', async () => {
  const walk = await makeWalk(world, makers, CO_CREATING)
  expect((await walk.refused(CO_CREATING))?.code).toBe('CHALLENGE_NEEDS_CYCLE_CLOSED_WITH_LEARNING')
  expect(await walk.move(CO_CREATING, { learnt: 'fråga om kvällarna' })).toMatchObject({ stage: CO_CREATING, cycle: 2 })
  expect((await walk.history()).map(({ kind, cycle }) => `${kind} ${cycle}`)).toEqual([
    'CYCLE_CLOSED 1',
    'MOVED_FORWARD 2',
  ])
})

test('stays in use while checks pass, and goes back to work when one fails; a check counts once', async () => {
  const walk = await makeWalk(world, makers, IMPLEMENTING)
  const { id } = await implement(walk)
  await walk.move(IN_USE)
  expect((await walk.refused(IN_USE))?.code).toBe('CHALLENGE_NEEDS_PASSED_EFFECT_CHECK')
  await look(walk, id, 'PASSED')
  expect((await walk.refused(CO_CREATING, { reason: 'vi ville' }))?.code).toBe('CHALLENGE_NEEDS_FAILED_EFFECT_CHECK')
  await walk.move(IN_USE)
  expect((await walk.refused(IN_USE))?.code).toBe('CHALLENGE_NEEDS_PASSED_EFFECT_CHECK')
  await look(walk, id, 'FAILED', '2026-03-01')
  expect((await walk.refused(CO_CREATING))?.code).toBe('CHALLENGE_BACKWARD_NEEDS_REASON')
  expect(await walk.move(CO_CREATING, { reason: 'bussen slutade gå' })).toMatchObject({ stage: CO_CREATING, cycle: 2 })
  expect(await world.stranger.get(ids.solutions, { slug: walk.slug })).toEqual({
    challenge: {
      solutions: [
        {
          title: { sv: 'Samåkning' },
          implementations: [{ inUseSince: '2026-03-02', checks: [{ result: 'PASSED' }, { result: 'FAILED' }] }],
        },
      ],
    },
  })
  expect(isAPath(await walk.history())).toBe(true)
})

test('puts the same solution to use in several places, and a second click changes nothing', async () => {
  const walk = await makeWalk(world, makers, IMPLEMENTING)
  const hub = await world.make.hub()
  const at = (more: object) => ({
    input: { challenge: walk.id, title: 'Delat hus', startedOn: '2026-02-01', language: sv, ...more },
  })
  type Made = { implement: { id: string; solution: { id: string } } }
  const first = await walk.member.get<Made>(ids.implement, at({ hub: hub.id }))
  const again = await walk.member.get<Made>(ids.implement, at({ hub: hub.id, title: ' delat hus ' }))
  const other = await walk.member.get<Made>(ids.implement, at({ organization: walk.owner.id }))
  expect(again).toEqual(first)
  expect(other.implement.id).not.toBe(first.implement.id)
  expect(other.implement.solution.id).toBe(first.implement.solution.id)
  const refusal = async (more: object) => (await walk.member.ask(ids.implement, at(more))).refusal?.code
  expect(await refusal({})).toBe('IMPLEMENTATION_NEEDS_ONE_PLACE')
  expect(await refusal({ hub: walk.id })).toBe('NOT_FOUND')
  const early = await makeWalk(world, makers, CO_CREATING)
  expect(await refusal({ challenge: early.id, hub: hub.id })).toBe('NOT_ALLOWED')
  expect((await early.editor.ask(ids.implement, at({ challenge: early.id, hub: hub.id }))).refusal?.code).toBe(
    'IMPLEMENTATION_NEEDS_IMPLEMENTING_STAGE',
  )
})

test('keeps dialogues and experiments in the lap they belong to', async () => {
  const walk = await makeWalk(world, makers, CO_CREATING)
  const hub = await world.make.hub()
  const talk = {
    challenge: walk.id,
    heldOn: '2026-03-01',
    about: 'När behöver du åka?',
    outcome: 'kvällarna',
    participants: 31,
    hub: hub.id,
    language: sv,
  }
  expect(await walk.member.get(ids.talk, { input: talk })).toEqual({
    holdDialogue: {
      heldOn: '2026-03-01',
      participants: 31,
      about: { sv: talk.about },
      outcome: { sv: talk.outcome },
      hub: { slug: hub.slug },
    },
  })
  expect((await walk.member.ask(ids.talk, { input: { ...talk, heldOn: '2026-03-03' } })).refusal).toMatchObject({
    code: 'DIALOGUE_IN_FUTURE',
    field: 'heldOn',
  })
  expect((await walk.member.ask(ids.talk, { input: { ...talk, participants: 0 } })).refusal?.code).toBe(
    'VALUE_OUT_OF_RANGE',
  )

  const plan = {
    input: { challenge: walk.id, title: 'Kvällstur på anrop', hypothesis: 'den blir använd', language: sv },
  }
  const { planExperiment } = await walk.member.get<{ planExperiment: { id: string } }>(ids.plan, plan)
  const { id } = planExperiment
  const review = { input: { experiment: id, verdict: 'ADAPT', learnt: 'av andra än vi trodde', language: sv } }
  expect((await walk.member.ask(ids.review, review)).refusal?.code).toBe('EXPERIMENT_MOVE_NOT_ALLOWED')
  expect(await walk.member.get(ids.run, { id })).toEqual({
    runExperiment: { state: 'RUNNING', startedOn: '2026-03-02' },
  })
  expect((await walk.member.ask(ids.run, { id })).refusal?.code).toBe('EXPERIMENT_ALREADY_THERE')
  expect(await walk.member.get(ids.review, review)).toMatchObject({
    reviewExperiment: { state: 'REVIEWED', verdict: 'ADAPT', reviewedOn: '2026-03-02' },
  })

  await walk.move(CO_CREATING, { learnt: 'fråga om kvällarna' })
  const { challenge } = await world.stranger.get<{ challenge: { cycles: unknown[] } }>(ids.cycles, { slug: walk.slug })
  expect(challenge.cycles).toMatchObject([
    { number: 1, dialogues: [{ about: { sv: talk.about } }], experiments: [{ verdict: 'ADAPT' }] },
    { number: 2, dialogues: [], experiments: [] },
  ])
})

test('is moved by its owners, system entrepreneurs and the lead of the team, and by nobody else', async () => {
  const walk = await makeWalk(world, makers, IDENTIFIED)
  const entrepreneur = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const other = await world.person({
    roles: [{ role: Role.AGENCY_EDITOR, organization: await world.make.organization() }],
  })
  const mayAdvance = async (who: Pick<Person, 'get'>) => (await walk.read(who)).may
  for (const who of [walk.editor, walk.member, entrepreneur]) {
    expect(await mayAdvance(who)).toMatchObject({ advance: true })
    expect((await mayAdvance(who)).reasons.some(({ action }) => action === 'advance')).toBe(false)
  }
  expect((await mayAdvance(other)).reasons).toContainEqual({ action: 'advance', code: 'NOT_ALLOWED' })
  expect((await mayAdvance(world.stranger)).reasons).toContainEqual({ action: 'advance', code: 'SIGN_IN_FIRST' })
  expect((await walk.refused(UNDERSTANDING, {}, other))?.code).toBe('NOT_ALLOWED')
  expect((await walk.refused(UNDERSTANDING, {}, world.stranger))?.code).toBe('SIGN_IN_FIRST')
  expect(await walk.move(UNDERSTANDING, {}, entrepreneur)).toMatchObject({ stage: UNDERSTANDING })
})

test('answers a hidden challenge, experiment or implementation like a missing one', async () => {
  const walk = await makeWalk(world, makers, IMPLEMENTING)
  const { id: implementation, hub } = await implement(walk)
  const plan = { input: { challenge: walk.id, title: 'x', language: sv } }
  const { planExperiment } = await walk.member.get<{ planExperiment: { id: string } }>(ids.plan, plan)
  const input = (await walk.wishTo(PAUSED, {})).input
  await world.owner(`update challenge set publication = '${Publication.DRAFT}' where id = '${walk.id}'`)
  const other = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  const nobody = '00000000-0000-4000-8000-000000000000'
  const check = { checkedOn: '2026-03-01', result: 'PASSED', language: sv }
  const alike: [string, (id: string) => object, string][] = [
    [walk.ask.advance, (id) => ({ input: { ...input, challenge: id } }), walk.id],
    [ids.close, (id) => ({ input: { challenge: id, learnt: 'x', language: sv } }), walk.id],
    [ids.plan, (id) => ({ input: { ...plan.input, challenge: id } }), walk.id],
    [ids.run, (id) => ({ id }), planExperiment.id],
    [ids.check, (id) => ({ input: { ...check, implementation: id } }), implementation],
  ]
  for (const [query, variables, id] of alike) {
    const [hidden, missing] = [
      await other.ask(query, { ...variables(id) }),
      await other.ask(query, { ...variables(nobody) }),
    ]
    expect(hidden.refusal?.code).toBe('NOT_FOUND')
    expect(hidden.errors).toEqual(missing.errors)
  }
  const atHub = `query ($slug: String!) { hub(slug: $slug) { implementations { id } } }`
  expect(await other.get(atHub, { slug: hub.slug })).toEqual({ hub: { implementations: [] } })
})
