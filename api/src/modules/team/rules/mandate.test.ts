import { describe, expect, it } from 'vitest'
import {
  coveredHours,
  decideAsk,
  decideMandate,
  decideSelfGrant,
  standingOf,
  type Mandate,
  type MandateState,
  type MandateWish,
} from './mandate.js'

const outcome = (answer: object) => ('refused' in answer ? answer.refused : 'state' in answer ? answer.state : null)
const today = '2025-06-15'
const forty = { hours: 40, until: '2025-12-31' }

describe('a mandate', () => {
  const why = 'vi behöver dig hemma i höst'
  it.each<[MandateState, MandateWish, { hours: number; until: string | null }, string]>([
    ['REQUESTED', { to: 'GRANTED', by: 'EMPLOYER' }, forty, 'GRANTED'],
    ['REQUESTED', { to: 'GRANTED', by: 'COWORKER' }, forty, 'MANDATE_NOT_YOURS_TO_MOVE'],
    ['REQUESTED', { to: 'GRANTED', by: 'EMPLOYER' }, { ...forty, hours: 0 }, 'MANDATE_NEEDS_HOURS'],
    ['REQUESTED', { to: 'GRANTED', by: 'EMPLOYER' }, { ...forty, until: null }, 'MANDATE_NEEDS_END_DATE'],
    ['REQUESTED', { to: 'GRANTED', by: 'EMPLOYER' }, { ...forty, until: '2025-06-14' }, 'MANDATE_ENDS_IN_PAST'],
    ['REQUESTED', { to: 'GRANTED', by: 'EMPLOYER' }, { ...forty, until: today }, 'GRANTED'],
    ['REQUESTED', { to: 'DECLINED', by: 'EMPLOYER' }, forty, 'MANDATE_NEEDS_REASON'],
    ['REQUESTED', { to: 'DECLINED', by: 'EMPLOYER', reason: why }, forty, 'DECLINED'],
    ['REQUESTED', { to: 'REVOKED', by: 'COWORKER' }, forty, 'REVOKED'],
    ['REQUESTED', { to: 'REVOKED', by: 'EMPLOYER', reason: why }, forty, 'MANDATE_NOT_YOURS_TO_MOVE'],
    ['GRANTED', { to: 'REVOKED', by: 'COWORKER' }, forty, 'MANDATE_NOT_YOURS_TO_MOVE'],
    ['GRANTED', { to: 'SUSPENDED', by: 'EMPLOYER' }, forty, 'SUSPENDED'],
    ['SUSPENDED', { to: 'GRANTED', by: 'EMPLOYER' }, forty, 'GRANTED'],
    ['SUSPENDED', { to: 'GRANTED', by: 'EMPLOYER' }, { ...forty, until: '2025-01-01' }, 'MANDATE_ENDS_IN_PAST'],
    ['GRANTED', { to: 'REVOKED', by: 'EMPLOYER' }, forty, 'MANDATE_NEEDS_REASON'],
    ['GRANTED', { to: 'REVOKED', by: 'EMPLOYER', reason: why }, forty, 'REVOKED'],
    ['GRANTED', { to: 'EXPIRED', by: 'TIME' }, { ...forty, until: today }, 'MANDATE_NOT_YET_OVER'],
    ['GRANTED', { to: 'EXPIRED', by: 'TIME' }, { ...forty, until: '2025-06-14' }, 'EXPIRED'],
    ['SELF_GRANTED', { to: 'REVOKED', by: 'COWORKER' }, forty, 'REVOKED'],
    ['SELF_GRANTED', { to: 'EXPIRED', by: 'TIME' }, { ...forty, until: null }, 'MANDATE_NOT_YET_OVER'],
    ['REVOKED', { to: 'GRANTED', by: 'EMPLOYER' }, forty, 'MANDATE_MOVE_NOT_ALLOWED'],
    ['GRANTED', { to: 'GRANTED', by: 'EMPLOYER' }, forty, 'MANDATE_ALREADY_THERE'],
  ])('%s: %j over %j', (from, wish, extent, expected) => {
    expect(outcome(decideMandate(from, wish, extent, today))).toBe(expected)
  })

  it('is asked of an employer, or granted by a self-employed person to themselves', () => {
    expect(outcome(decideAsk({ hours: 40, until: null }, today))).toBe('REQUESTED')
    expect(outcome(decideAsk({ hours: 0, until: null }, today))).toBe('MANDATE_NEEDS_HOURS')
    expect(outcome(decideSelfGrant({ ...forty, isSelfEmployed: true }, today))).toBe('SELF_GRANTED')
    expect(outcome(decideSelfGrant({ ...forty, isSelfEmployed: false }, today))).toBe(
      'MANDATE_SELF_GRANT_NEEDS_OWN_BUSINESS',
    )
  })
})

describe('the hours a person may give', () => {
  const challenge = { id: 'koldioxidbantning', themes: ['CLIMATE', 'PREMISES_USE'] }
  const mandate = (over: Partial<Mandate>): Mandate => ({
    state: 'GRANTED',
    covers: { scope: 'ALL' },
    ...forty,
    ...over,
  })
  it.each<[string, Partial<Mandate>[], number, string]>([
    ['nothing', [], 0, 'NEEDED'],
    ['everything', [{}], 40, 'GRANTED'],
    ['this challenge', [{ covers: { scope: 'CHALLENGE', challenge: 'koldioxidbantning' } }], 40, 'GRANTED'],
    ['another challenge', [{ covers: { scope: 'CHALLENGE', challenge: 'lokaler' } }], 0, 'NEEDED'],
    ['one of its themes', [{ covers: { scope: 'THEME', theme: 'PREMISES_USE' } }], 40, 'GRANTED'],
    ['another theme', [{ covers: { scope: 'THEME', theme: 'HEALTH' } }], 0, 'NEEDED'],
    ['two employers', [{}, { hours: 8, covers: { scope: 'THEME', theme: 'CLIMATE' } }], 48, 'GRANTED'],
    ['own firm', [{ state: 'SELF_GRANTED', until: null }], 40, 'SELF_GRANTED'],
    ['own firm beside an employer', [{ state: 'SELF_GRANTED', until: null, hours: 5 }, {}], 45, 'GRANTED'],
    ['asked for', [{ state: 'REQUESTED' }], 0, 'REQUESTED'],
    ['suspended', [{ state: 'SUSPENDED' }], 0, 'NEEDED'],
    ['over since yesterday, though nobody has said so', [{ until: '2025-06-14' }], 0, 'NEEDED'],
    ['on its last day', [{ until: today }], 40, 'GRANTED'],
  ])('%s', (_, given, hours, standing) => {
    const all = given.map(mandate)
    expect(coveredHours(all, challenge, today)).toBe(hours)
    expect(standingOf(all, challenge, today)).toBe(standing)
  })
})
