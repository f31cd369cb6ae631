import { Language, Stage, Theme } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { isAPath } from '../kit/history.js'
import { makersIn, makeWalk, type Walk } from '../kit/loop.js'
import { statementsOf } from '../kit/statements.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const makers = makersIn(world)
const { CLOSED, CO_CREATING, FRAMED, IDENTIFIED, IMPLEMENTING, IN_USE, PAUSED, TEAMING, UNDERSTANDING } = Stage
const reason = 'vi lärde oss något'

/** Everyone decides on the same page and presses at the same time, each through a context of their own. */
async function allAtOnce(walk: Walk, wishes: readonly { to: Stage; more?: object }[]) {
  const inputs = await Promise.all(wishes.map(({ to, more = {} }) => walk.wishTo(to, more)))
  const answers = await Promise.all(inputs.map((variables) => walk.editor.ask(walk.ask.advance, variables)))
  return answers.map(({ refusal }) => refusal ?? null)
}

const times = <Thing>(count: number, thing: Thing) => Array.from({ length: count }, () => thing)

test('lets one of sixteen win who move at the same time, and tells the others where it stands now', async () => {
  const walk = await makeWalk(world, makers, IDENTIFIED)
  const refusals = await allAtOnce(walk, times(16, { to: UNDERSTANDING }))
  expect(refusals.filter((refusal) => !refusal)).toHaveLength(1)
  for (const refusal of refusals.filter((one) => one !== null)) {
    expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', facts: { stage: UNDERSTANDING } })
  }
  expect(await walk.history()).toHaveLength(1)
})

test('lets one win also where the stage stays the same and only a lap begins', async () => {
  const walk = await makeWalk(world, makers, CO_CREATING)
  const refusals = await allAtOnce(walk, times(16, { to: CO_CREATING, more: { learnt: 'mer' } }))
  expect(refusals.filter((refusal) => !refusal)).toHaveLength(1)
  expect(await walk.read()).toMatchObject({ stage: CO_CREATING, cycle: 2 })
})

test('lets one win where nothing of the challenge itself changes: a passed check keeps it in use once', async () => {
  const walk = await makeWalk(world, makers, IN_USE)
  const implement = `mutation ($input: ImplementInput!) { implement(input: $input) { id } }`
  const check = `mutation ($input: CheckEffectInput!) { checkEffect(input: $input) { id } }`
  const words = { language: Language.sv }
  const place = { challenge: walk.id, title: 'x', hub: (await world.make.hub()).id, startedOn: '2026-02-01', ...words }
  const { implement: made } = await walk.editor.get<{ implement: { id: string } }>(implement, { input: place })
  await walk.editor.get(check, {
    input: { implementation: made.id, checkedOn: '2026-03-01', result: 'PASSED', ...words },
  })
  const refusals = await allAtOnce(walk, times(16, { to: IN_USE }))
  expect(refusals.filter((refusal) => !refusal)).toHaveLength(1)
  const codes = new Set(refusals.filter((one) => one !== null).map(({ code }) => code))
  for (const code of codes) expect(['CHANGED_MEANWHILE', 'CHALLENGE_NEEDS_PASSED_EFFECT_CHECK']).toContain(code)
  expect((await walk.history()).filter(({ kind }) => kind === 'MOVED_FORWARD')).toHaveLength(1)
})

test('refuses a move that was decided on an older page', async () => {
  const walk = await makeWalk(world, makers, TEAMING)
  const old = await walk.wishTo(UNDERSTANDING, { reason })
  await walk.move(FRAMED, { reason })
  const { refusal } = await walk.editor.ask(walk.ask.advance, old)
  expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', facts: { stage: FRAMED } })
})

test('keeps every history a path in the graph, whatever people press at the same time', async () => {
  const walk = await makeWalk(world, makers, TEAMING)
  const all = [UNDERSTANDING, FRAMED, TEAMING, CO_CREATING, IMPLEMENTING, IN_USE, PAUSED, CLOSED]
  for (let round = 0; round < 12; round++) {
    const wishes = all.map((_, at) => {
      const to = all[(at * 3 + round) % all.length]!
      return { to, more: { reason, learnt: round % 2 ? 'mer' : null, closedAs: 'STOPPED', override: true } }
    })
    const refusals = await allAtOnce(walk, wishes)
    expect(refusals.filter((refusal) => !refusal).length).toBeLessThanOrEqual(1)
    const unexpected = refusals.filter((refusal) => refusal?.code === 'INTERNAL')
    expect(unexpected).toEqual([])
  }
  const history = await walk.history()
  expect(history.filter(({ toStage }) => toStage).length).toBeGreaterThan(4)
  expect(isAPath(history)).toBe(true)
  const moves = history.filter(({ toStage }) => toStage)
  expect(moves.at(-1)?.toStage).toBe((await walk.read()).stage)
})

test('closes a cycle once when two say at the same time what was learnt', async () => {
  const walk = await makeWalk(world, makers, CO_CREATING)
  const close = `mutation ($input: CloseCycleInput!) { closeCycle(input: $input) { number } }`
  const say = (learnt: string) =>
    walk.editor.ask(close, { input: { challenge: walk.id, learnt, language: Language.sv } })
  const answers = await Promise.all(['ett', 'två', 'tre'].map(say))
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1)
  const codes = answers.flatMap(({ refusal }) => (refusal ? [refusal.code] : []))
  for (const code of codes) expect(['CHANGED_MEANWHILE', 'CYCLE_ALREADY_CLOSED']).toContain(code)
})

test('costs the same number of statements for one challenge and for many', async () => {
  const query = `query ($first: Int!) { challenges(first: $first, filter: { themes: [SECURITY] }) { edges { node { nextMoves { to lacks } may { advance reasons { code } }
    cycles { number dialogues { about { sv } hub { slug } } experiments { state hub { slug } } }
    solutions { implementations { hub { slug } organization { slug } checks { result } } } } } } }`
  const talk = `mutation ($input: HoldDialogueInput!) { holdDialogue(input: $input) { id } }`
  const plan = `mutation ($input: PlanExperimentInput!) { planExperiment(input: $input) { id } }`
  const implement = `mutation ($input: ImplementInput!) { implement(input: $input) { id } }`
  const words = { language: Language.sv, title: 'x' }
  const walks = await Promise.all(
    times(12, IMPLEMENTING).map((stage) => makeWalk(world, makers, stage, { themes: [Theme.SECURITY] })),
  )
  const reader = walks[0]!.editor
  for (const { id, editor } of walks) {
    const hub = (await world.make.hub()).id
    const of = { challenge: id, hub, language: Language.sv }
    await editor.get(talk, { input: { ...of, heldOn: '2026-03-01', about: 'x', participants: 3 } })
    await editor.get(plan, { input: { ...of, ...words } })
    await editor.get(implement, { input: { ...of, ...words, startedOn: '2026-03-01' } })
  }
  const costOf = (first: number) => statementsOf(world, () => reader.get(query, { first }))
  const one = await costOf(2)
  expect(one).toBeGreaterThan(8)
  expect(await costOf(12)).toBe(one)

  const [first, second] = [walks[1]!, walks[2]!]
  const moveCost = async (walk: Walk) => {
    const wish = await walk.wishTo(UNDERSTANDING, { reason })
    return statementsOf(world, () => walk.editor.get(walk.ask.advance, wish))
  }
  for (let place = 0; place < 5; place++) {
    const hub = (await world.make.hub()).id
    await second.editor.get(implement, { input: { challenge: second.id, hub, ...words, startedOn: '2026-03-01' } })
  }
  expect(await moveCost(second)).toBe(await moveCost(first))
})
