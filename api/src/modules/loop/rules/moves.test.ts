import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefused } from '../../../base/refusal.js'
import { beginning, decideMove, nextMoves, type LoopState, type MoveWish } from './moves.js'
import type { LoopFacts } from './needs.js'
import { activeStages, closings, graph, stages, type ActiveStage, type Stage, type Track } from './stages.js'

const nothing: LoopFacts = {
  leadOrganization: false,
  finalAssessments: 0,
  perspectiveFields: [],
  problemStatement: false,
  approach: false,
  teamLead: false,
  receiver: false,
  cycleClosedWithLearning: false,
  place: false,
  effectCheck: null,
}

const everything: LoopFacts = {
  leadOrganization: true,
  finalAssessments: 3,
  perspectiveFields: ['BUSINESS', 'CITIZENS'],
  problemStatement: true,
  approach: true,
  teamLead: true,
  receiver: true,
  cycleClosedWithLearning: true,
  place: true,
  effectCheck: 'PASSED',
}

const at = (stage: ActiveStage, track: Track = 'LOOP', cycle = 1): LoopState => ({ ...beginning(track), stage, cycle })
const answerOf = (state: LoopState, facts: LoopFacts, wish: MoveWish) => {
  const answer = decideMove(state, facts, wish)
  return isRefused(answer) ? answer.refused : `${answer.kind} cycle ${answer.state.cycle}`
}

describe('a move on the loop', () => {
  type Row = [from: ActiveStage, wish: MoveWish, facts: Partial<LoopFacts>, answer: string]
  const why = 'vi lärde oss att frågan var en annan'
  it.each<Row>([
    ['IDENTIFIED', { to: 'UNDERSTANDING' }, {}, 'CHALLENGE_NEEDS_LEAD_ORGANIZATION'],
    ['IDENTIFIED', { to: 'UNDERSTANDING' }, { leadOrganization: true }, 'FORWARD cycle 1'],
    ['IDENTIFIED', { to: 'FRAMED' }, everything, 'CHALLENGE_MOVE_NOT_IN_GRAPH'],
    ['IDENTIFIED', { to: 'IDENTIFIED' }, everything, 'CHALLENGE_ALREADY_THERE'],
    ['UNDERSTANDING', { to: 'FRAMED' }, {}, 'CHALLENGE_NEEDS_FINAL_ASSESSMENT'],
    ['UNDERSTANDING', { to: 'FRAMED' }, { finalAssessments: 1 }, 'CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS'],
    [
      'UNDERSTANDING',
      { to: 'FRAMED' },
      { finalAssessments: 1, perspectiveFields: ['BUSINESS', 'BUSINESS'] },
      'CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS',
    ],
    ['UNDERSTANDING', { to: 'FRAMED' }, everything, 'FORWARD cycle 1'],
    ['UNDERSTANDING', { to: 'FRAMED', override: true }, { finalAssessments: 1 }, 'CHALLENGE_OVERRIDE_NEEDS_REASON'],
    ['UNDERSTANDING', { to: 'FRAMED', override: true, reason: why }, { finalAssessments: 1 }, 'FORWARD cycle 1'],
    ['UNDERSTANDING', { to: 'FRAMED', override: true, reason: why }, {}, 'CHALLENGE_NEEDS_FINAL_ASSESSMENT'],
    ['FRAMED', { to: 'TEAMING' }, { approach: true }, 'CHALLENGE_NEEDS_PROBLEM_STATEMENT'],
    ['FRAMED', { to: 'TEAMING' }, { problemStatement: true }, 'CHALLENGE_NEEDS_APPROACH'],
    ['FRAMED', { to: 'UNDERSTANDING' }, everything, 'CHALLENGE_BACKWARD_NEEDS_REASON'],
    ['FRAMED', { to: 'UNDERSTANDING', reason: ' ' }, everything, 'CHALLENGE_BACKWARD_NEEDS_REASON'],
    ['FRAMED', { to: 'UNDERSTANDING', reason: why }, nothing, 'BACK cycle 2'],
    ['TEAMING', { to: 'CO_CREATING' }, { receiver: true }, 'CHALLENGE_NEEDS_TEAM_LEAD'],
    ['TEAMING', { to: 'CO_CREATING' }, { teamLead: true }, 'CHALLENGE_NEEDS_RECEIVER'],
    ['TEAMING', { to: 'TEAMING' }, everything, 'CHALLENGE_ALREADY_THERE'],
    ['TEAMING', { to: 'IMPLEMENTING' }, everything, 'CHALLENGE_MOVE_NOT_IN_GRAPH'],
    ['CO_CREATING', { to: 'CO_CREATING' }, {}, 'CHALLENGE_NEEDS_CYCLE_CLOSED_WITH_LEARNING'],
    ['CO_CREATING', { to: 'CO_CREATING' }, everything, 'SAME cycle 2'],
    ['CO_CREATING', { to: 'CO_CREATING', learnt: 'lånecyklar lånas när det är barmark' }, {}, 'SAME cycle 2'],
    ['CO_CREATING', { to: 'IMPLEMENTING' }, everything, 'FORWARD cycle 1'],
    ['CO_CREATING', { to: 'TEAMING', reason: why }, nothing, 'BACK cycle 2'],
    ['IMPLEMENTING', { to: 'IN_USE' }, { receiver: true }, 'CHALLENGE_NEEDS_PLACE_OF_USE'],
    ['IMPLEMENTING', { to: 'IN_USE' }, { place: true }, 'CHALLENGE_NEEDS_RECEIVER'],
    ['IMPLEMENTING', { to: 'TEAMING', reason: why }, everything, 'CHALLENGE_MOVE_NOT_IN_GRAPH'],
    ['IN_USE', { to: 'IN_USE' }, {}, 'CHALLENGE_NEEDS_PASSED_EFFECT_CHECK'],
    ['IN_USE', { to: 'IN_USE' }, { effectCheck: 'FAILED' }, 'CHALLENGE_NEEDS_PASSED_EFFECT_CHECK'],
    ['IN_USE', { to: 'IN_USE' }, { effectCheck: 'PASSED' }, 'SAME cycle 1'],
    ['IN_USE', { to: 'CO_CREATING', reason: why }, everything, 'CHALLENGE_NEEDS_FAILED_EFFECT_CHECK'],
    ['IN_USE', { to: 'CO_CREATING' }, { effectCheck: 'FAILED' }, 'CHALLENGE_BACKWARD_NEEDS_REASON'],
    ['IN_USE', { to: 'UNDERSTANDING', reason: why }, { effectCheck: 'FAILED' }, 'BACK cycle 2'],
    ['TEAMING', { to: 'CLOSED' }, nothing, 'CHALLENGE_CLOSE_NEEDS_OUTCOME'],
    ['TEAMING', { to: 'CLOSED', closedAs: 'MERGED' }, nothing, 'CLOSE cycle 1'],
    ['TEAMING', { to: 'PAUSED' }, nothing, 'PAUSE cycle 1'],
  ])('%s: %j with %j is %s', (from, wish, facts, expected) => {
    expect(answerOf(at(from), { ...nothing, ...facts }, wish)).toBe(expected)
  })

  it('tells everything that is lacking, the first of it as the code', () => {
    const answer = decideMove(at('UNDERSTANDING'), nothing, { to: 'FRAMED' })
    expect(answer).toMatchObject({
      refused: 'CHALLENGE_NEEDS_FINAL_ASSESSMENT',
      facts: {
        from: 'UNDERSTANDING',
        lacks: ['CHALLENGE_NEEDS_FINAL_ASSESSMENT', 'CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS'],
      },
    })
  })
})

describe('a pause', () => {
  it.each(activeStages)('in %s ends there, with the same cycle and track', (stage) => {
    const before = at(stage, 'LOOP', 4)
    const paused = decideMove(before, nothing, { to: 'PAUSED' })
    if (isRefused(paused)) return expect.unreachable()
    expect(paused.state).toEqual({ ...before, stage: 'PAUSED', pausedFrom: stage })
    expect(nextMoves(paused.state, nothing).map((move) => move.to)).toEqual([stage])
    expect(decideMove(paused.state, nothing, { to: stage })).toMatchObject({ kind: 'RESUME', state: before })
    expect(answerOf(paused.state, everything, { to: 'PAUSED' })).toBe('CHALLENGE_ALREADY_THERE')
    const elsewhere = activeStages.find((other) => other !== stage) ?? stage
    expect(answerOf(paused.state, everything, { to: elsewhere })).toBe('CHALLENGE_MOVE_NOT_IN_GRAPH')
  })
})

describe('a closed challenge', () => {
  it.each(closings)('closed as %s can be reopened with a reason, in a new cycle', (closedAs) => {
    const closed = decideMove(at('IN_USE', 'SHORT', 2), everything, { to: 'CLOSED', closedAs })
    if (isRefused(closed)) return expect.unreachable()
    expect(closed.state).toMatchObject({ stage: 'CLOSED', closedAs, cycle: 2 })
    expect(answerOf(closed.state, everything, { to: 'UNDERSTANDING' })).toBe('CHALLENGE_REOPEN_NEEDS_REASON')
    expect(decideMove(closed.state, nothing, { to: 'UNDERSTANDING', reason: 'det kom tillbaka' })).toMatchObject({
      kind: 'REOPEN',
      state: { stage: 'UNDERSTANDING', track: 'LOOP', cycle: 3, closedAs: null },
    })
  })
})

describe('the short track', () => {
  it('goes from framed to use without the loop, and turns into it when one goes back to understand', () => {
    expect(answerOf(at('IDENTIFIED', 'SHORT'), everything, { to: 'FRAMED' })).toBe('FORWARD cycle 1')
    expect(answerOf(at('TEAMING', 'SHORT'), everything, { to: 'IMPLEMENTING' })).toBe('FORWARD cycle 1')
    expect(answerOf(at('TEAMING', 'SHORT'), everything, { to: 'CO_CREATING' })).toBe('CHALLENGE_MOVE_NOT_IN_GRAPH')
    const toUnderstanding = { to: 'UNDERSTANDING', reason: 'ägarna är oense' } as const
    const turned = decideMove(at('TEAMING', 'SHORT'), nothing, toUnderstanding)
    expect(turned).toMatchObject({ kind: 'BACK', state: { track: 'LOOP', cycle: 2 } })
    const back = nextMoves(at('TEAMING', 'SHORT'), nothing).filter((move) => move.kind === 'BACK')
    expect(back.map((move) => [move.to, move.turnsIntoLoop])).toEqual([
      ['FRAMED', false],
      ['UNDERSTANDING', true],
    ])
  })
})

describe('the next moves', () => {
  it('show what the step needs before anyone tries it', () => {
    const moves = nextMoves(at('UNDERSTANDING'), { ...nothing, finalAssessments: 1 })
    expect(moves.map((move) => [move.to, move.kind, move.ready, move.mayOverride])).toEqual([
      ['FRAMED', 'FORWARD', false, true],
      ['PAUSED', 'PAUSE', true, false],
      ['CLOSED', 'CLOSE', true, false],
    ])
    expect(moves[0]?.lacks).toEqual(['CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS'])
  })
})

const anyFacts: fc.Arbitrary<LoopFacts> = fc.record({
  leadOrganization: fc.boolean(),
  finalAssessments: fc.nat(2),
  perspectiveFields: fc.array(fc.constantFrom('BUSINESS', 'CITIZENS', 'ACADEMIA'), { maxLength: 3 }),
  problemStatement: fc.boolean(),
  approach: fc.boolean(),
  teamLead: fc.boolean(),
  receiver: fc.boolean(),
  cycleClosedWithLearning: fc.boolean(),
  place: fc.boolean(),
  effectCheck: fc.constantFrom('PASSED', 'FAILED', null),
})

const anyWish: fc.Arbitrary<MoveWish> = fc.record({
  to: fc.constantFrom(...stages),
  reason: fc.constantFrom('därför', '', null),
  closedAs: fc.constantFrom(...closings, null),
  override: fc.boolean(),
})

/** Half of the time what is needed is there, else histories would seldom get far. */
const anyStep = fc.tuple(fc.oneof(fc.constant(everything), anyFacts), anyWish)

describe('every history', () => {
  it('is a path in the graph, and its cycle rises by one exactly where a lap begins', () => {
    fc.assert(
      fc.property(fc.constantFrom<Track>('LOOP', 'SHORT'), fc.array(anyStep, { maxLength: 120 }), (track, steps) => {
        let state = beginning(track)
        for (const [facts, wish] of steps) {
          const answer = decideMove(state, facts, wish)
          if (isRefused(answer)) continue
          expect(graph.some((edge) => edge.from === state.stage && edge.to === answer.state.stage)).toBe(true)
          const beginsLap = ['BACK', 'REOPEN'].includes(answer.kind) || isNextLap(state.stage, answer.state.stage)
          expect(answer.state.cycle - state.cycle).toBe(beginsLap ? 1 : 0)
          expect(answer.state.pausedFrom !== null).toBe(answer.state.stage === 'PAUSED')
          expect(answer.state.closedAs !== null).toBe(answer.state.stage === 'CLOSED')
          expect(state.track === 'LOOP' && answer.state.track === 'SHORT').toBe(false)
          state = answer.state
        }
      }),
    )
  })

  it('is told beforehand: what is said to be ready goes through, what is not does not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...activeStages),
        fc.constantFrom<Track>('LOOP', 'SHORT'),
        anyFacts,
        (stage, track, facts) => {
          const state = at(stage, track)
          const legal = nextMoves(state, facts)
          for (const to of stages) {
            const answer = decideMove(state, facts, { to, reason: 'därför', closedAs: 'STOPPED' })
            expect(isRefused(answer)).toBe(!legal.some((move) => move.to === to && move.ready))
          }
        },
      ),
    )
  })
})

const isNextLap = (from: Stage, to: Stage) => from === 'CO_CREATING' && to === 'CO_CREATING'
