import { describe, expect, it } from 'vitest'
import { decideDialogue, decideImplement, decideWork } from './work.js'

const outcome = (answer: object) => ('refused' in answer ? answer.refused : 'yes')

describe('work on a challenge', () => {
  it.each([
    ['IDENTIFIED', 'yes'],
    ['UNDERSTANDING', 'yes'],
    ['IN_USE', 'yes'],
    ['PAUSED', 'CHALLENGE_IS_PAUSED'],
    ['CLOSED', 'CHALLENGE_IS_CLOSED'],
  ] as const)('in %s: %s', (stage, expected) => {
    expect(outcome(decideWork(stage))).toBe(expected)
  })

  it('does not tell of a dialogue that has yet to be held', () => {
    expect(outcome(decideDialogue('2026-03-02', '2026-03-02'))).toBe('yes')
    expect(outcome(decideDialogue('2026-03-03', '2026-03-02'))).toBe('DIALOGUE_IN_FUTURE')
  })
})

describe('an implementation', () => {
  const hub = 'krux'
  const organization = 'oppdal'
  it.each([
    ['CO_CREATING', { hub }, 'IMPLEMENTATION_NEEDS_IMPLEMENTING_STAGE'],
    ['PAUSED', { hub }, 'CHALLENGE_IS_PAUSED'],
    ['IMPLEMENTING', {}, 'IMPLEMENTATION_NEEDS_ONE_PLACE'],
    ['IMPLEMENTING', { hub, organization }, 'IMPLEMENTATION_NEEDS_ONE_PLACE'],
    ['IMPLEMENTING', { hub }, 'yes'],
    ['IN_USE', { organization, hub: null }, 'yes'],
  ] as const)('in %s at %j: %s', (stage, place, expected) => {
    expect(outcome(decideImplement(stage, place))).toBe(expected)
  })
})
