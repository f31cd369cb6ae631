import { describe, expect, it } from 'vitest'
import { flawsOf } from '../../../base/lifecycle.js'
import { decideCloseCycle } from './cycles.js'
import { decideEffectCheck, effectFact, standingCheck, whatCheckAllows, type EffectCheck } from './effects.js'
import { decideExperiment, experiments, type ExperimentState, type Review } from './experiments.js'
import { beginning } from './moves.js'
import { decideTrack } from './track.js'

const outcome = (answer: object) => ('refused' in answer ? answer.refused : 'yes')

describe('an experiment', () => {
  const learnt = 'samåkning fungerar till mässan, inte till vardags'
  it.each<[ExperimentState, ExperimentState, Review, string]>([
    ['PLANNED', 'RUNNING', {}, 'yes'],
    ['PLANNED', 'REVIEWED', { verdict: 'STOP', learnt }, 'EXPERIMENT_MOVE_NOT_ALLOWED'],
    ['RUNNING', 'REVIEWED', { learnt }, 'EXPERIMENT_NEEDS_VERDICT'],
    ['RUNNING', 'REVIEWED', { verdict: 'DAMPEN', learnt: ' ' }, 'EXPERIMENT_NEEDS_LEARNING'],
    ['RUNNING', 'REVIEWED', { verdict: 'AMPLIFY', learnt }, 'yes'],
    ['RUNNING', 'RUNNING', {}, 'EXPERIMENT_ALREADY_THERE'],
    ['REVIEWED', 'RUNNING', {}, 'EXPERIMENT_MOVE_NOT_ALLOWED'],
  ])('%s → %s saying %j: %s', (from, to, review, expected) => {
    expect(outcome(decideExperiment(from, { to, ...review }))).toBe(expected)
  })

  it('has a sound table', () => {
    expect(flawsOf(experiments)).toEqual({ unreachable: [], dead: [], leaking: [], doubled: [] })
  })
})

describe('an effect check', () => {
  const inUse = { stage: 'IN_USE', startedOn: '2025-03-01', today: '2025-09-30' } as const
  it.each([
    ['on the first day', { checkedOn: '2025-03-01' }, inUse, 'yes'],
    ['today', { checkedOn: '2025-09-30', nextOn: '2026-03-30' }, inUse, 'yes'],
    ['tomorrow', { checkedOn: '2025-10-01' }, inUse, 'EFFECT_CHECK_IN_FUTURE'],
    ['while it is being put to use', { checkedOn: '2025-04-01' }, { ...inUse, stage: 'IMPLEMENTING' }, 'yes'],
    ['before it began', { checkedOn: '2025-02-28' }, inUse, 'EFFECT_CHECK_BEFORE_START'],
    [
      'with the next one earlier',
      { checkedOn: '2025-09-30', nextOn: '2025-09-30' },
      inUse,
      'EFFECT_CHECK_NEXT_NOT_LATER',
    ],
    [
      'of what is not yet in any place',
      { checkedOn: '2025-09-30' },
      { ...inUse, stage: 'CO_CREATING' },
      'EFFECT_CHECK_NEEDS_IMPLEMENTING_STAGE',
    ],
  ] as const)('%s', (_, wish, circumstances, expected) => {
    expect(outcome(decideEffectCheck(wish, circumstances))).toBe(expected)
  })

  it('counts once, and the latest one counts', () => {
    const check = (id: string, checkedOn: string, result: EffectCheck['result'], isUsed = false): EffectCheck => ({
      id,
      checkedOn,
      result,
      isUsed,
    })
    const checks = [
      check('b', '2025-06-01', 'FAILED'),
      check('a', '2025-06-01', 'PASSED'),
      check('c', '2025-04-01', 'PASSED'),
    ]
    expect(standingCheck(checks)?.id).toBe('b')
    expect(effectFact([...checks].reverse())).toBe('FAILED')
    expect(effectFact([check('d', '2025-08-01', 'PASSED', true)])).toBeNull()
  })

  it('keeps what works in use and opens the way back for what does not', () => {
    expect(whatCheckAllows('PASSED')).toEqual(['IN_USE'])
    expect(whatCheckAllows('FAILED')).toEqual(['CO_CREATING', 'UNDERSTANDING'])
  })
})

describe('a cycle', () => {
  it.each([
    [{ number: 1, isClosed: false }, { learnt: '  ' }, 'CYCLE_NEEDS_LEARNING'],
    [{ number: 1, isClosed: true }, { learnt: 'mer' }, 'CYCLE_ALREADY_CLOSED'],
    [{ number: 1, isClosed: false }, { learnt: 'mer' }, 'yes'],
  ])('%j closed with %j: %s', (cycle, wish, expected) => {
    expect(outcome(decideCloseCycle(cycle, wish))).toBe(expected)
  })
})

describe('the track', () => {
  it.each([
    ['chosen before anything began', beginning('LOOP'), 'SHORT', 0, 'yes'],
    ['turned into the loop by an assessment', { ...beginning('SHORT'), stage: 'TEAMING' }, 'LOOP', 1, 'yes'],
    [
      'turned into the loop by nothing',
      { ...beginning('SHORT'), stage: 'TEAMING' },
      'LOOP',
      0,
      'CHALLENGE_TRACK_NEEDS_FINAL_ASSESSMENT',
    ],
    [
      'shortened too late',
      { ...beginning('LOOP'), stage: 'TEAMING' },
      'SHORT',
      3,
      'CHALLENGE_TOO_LATE_FOR_SHORT_TRACK',
    ],
    ['the one it is on', beginning('LOOP'), 'LOOP', 3, 'CHALLENGE_ALREADY_ON_TRACK'],
    ['changed after the end', { ...beginning('SHORT'), stage: 'CLOSED' }, 'LOOP', 3, 'CHALLENGE_CLOSED_KEEPS_TRACK'],
  ] as const)('%s', (_, state, track, finalAssessments, expected) => {
    expect(outcome(decideTrack(state, { track, finalAssessments }))).toBe(expected)
  })
})
