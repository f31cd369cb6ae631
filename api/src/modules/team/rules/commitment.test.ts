import { describe, expect, it } from 'vitest'
import { decideCommit, decideCommitment, decideLead, type CommitmentState, type CommitmentWish } from './commitment.js'
import { decideContribution } from './contribution.js'

const outcome = (answer: object) => ('refused' in answer ? answer.refused : 'state' in answer ? answer.state : 'yes')
const today = '2025-03-30'
const promised = { hours: 40, until: '2025-06-30' }

describe('a commitment', () => {
  it.each([
    [promised, 'ACTIVE'],
    [{ hours: 40, until: null }, 'ACTIVE'],
    [{ hours: 40, until: today }, 'ACTIVE'],
    [{ hours: 0, until: null }, 'COMMITMENT_NEEDS_HOURS'],
    [{ hours: 4, until: '2025-03-29' }, 'COMMITMENT_ENDS_IN_PAST'],
  ])('of %j: %s', (promise, expected) => {
    expect(outcome(decideCommit(promise, today))).toBe(expected)
  })

  it.each<[CommitmentState, CommitmentWish, string | null, string]>([
    ['ACTIVE', { to: 'RENEWAL_DUE', by: 'TIME' }, '2025-04-14', 'COMMITMENT_RENEWAL_NOT_YET_DUE'],
    ['ACTIVE', { to: 'RENEWAL_DUE', by: 'TIME' }, '2025-04-13', 'RENEWAL_DUE'],
    ['ACTIVE', { to: 'RENEWAL_DUE', by: 'TIME' }, null, 'COMMITMENT_RENEWAL_NOT_YET_DUE'],
    ['ACTIVE', { to: 'ENDED', by: 'COWORKER' }, '2025-06-30', 'ENDED'],
    ['ACTIVE', { to: 'ENDED', by: 'LEAD' }, '2025-06-30', 'COMMITMENT_NOT_YOURS_TO_MOVE'],
    ['RENEWAL_DUE', { to: 'ACTIVE', by: 'COWORKER', until: '2025-12-31' }, '2025-04-13', 'ACTIVE'],
    ['RENEWAL_DUE', { to: 'ACTIVE', by: 'COWORKER', until: '2025-01-01' }, '2025-04-13', 'COMMITMENT_ENDS_IN_PAST'],
    ['RENEWAL_DUE', { to: 'ACTIVE', by: 'LEAD', until: '2025-12-31' }, '2025-04-13', 'COMMITMENT_NOT_YOURS_TO_MOVE'],
    ['RENEWAL_DUE', { to: 'ENDED', by: 'TIME' }, today, 'COMMITMENT_NOT_YET_OVER'],
    ['RENEWAL_DUE', { to: 'ENDED', by: 'TIME' }, '2025-03-29', 'ENDED'],
    ['RENEWAL_DUE', { to: 'ENDED', by: 'COWORKER' }, '2025-04-13', 'ENDED'],
    ['ENDED', { to: 'ACTIVE', by: 'COWORKER' }, null, 'COMMITMENT_MOVE_NOT_ALLOWED'],
  ])('%s: %j when it lasts until %s', (from, wish, until, expected) => {
    expect(outcome(decideCommitment(from, wish, { hours: 40, until }, today))).toBe(expected)
  })

  it('goes on until the new day when it is renewed', () => {
    const wish = { to: 'ACTIVE', by: 'COWORKER', until: '2025-12-31' } as const
    expect(decideCommitment('RENEWAL_DUE', wish, promised, today)).toEqual({ state: 'ACTIVE', until: '2025-12-31' })
  })

  it.each([
    [{ state: 'ACTIVE', isLead: false }, 'yes'],
    [{ state: 'RENEWAL_DUE', isLead: false }, 'yes'],
    [{ state: 'ENDED', isLead: false }, 'TEAM_LEAD_NEEDS_ACTIVE_COMMITMENT'],
    [{ state: 'ACTIVE', isLead: true }, 'TEAM_LEAD_ALREADY_NAMED'],
  ] as const)('carries the lead when %j: %s', (commitment, expected) => {
    expect(outcome(decideLead(commitment))).toBe(expected)
  })
})

describe('a contribution', () => {
  const done = { hours: 6, on: today, what: 'ledde samtalet i Strömsund' }
  it.each([
    [{}, 'yes'],
    [{ hours: 0 }, 'CONTRIBUTION_NEEDS_HOURS'],
    [{ hours: 25 }, 'CONTRIBUTION_MORE_THAN_A_DAY'],
    [{ on: '2025-03-31' }, 'CONTRIBUTION_IN_FUTURE'],
    [{ what: ' ' }, 'CONTRIBUTION_NEEDS_WHAT_WAS_DONE'],
  ])('with %j: %s', (over, expected) => {
    expect(outcome(decideContribution({ ...done, ...over }, today))).toBe(expected)
  })
})
