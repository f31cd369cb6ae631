import { describe, expect, it } from 'vitest'
import { applicationAt, commitmentOn, invitationAt, mandateOn } from './settled.js'

const answerBy = new Date('2026-03-10T09:00:00Z')
const [intime, late] = [new Date('2026-03-10T09:00:00Z'), new Date('2026-03-10T09:00:01Z')]

describe('what time has done', () => {
  it('lapses what waits, and nothing that was answered', () => {
    expect(applicationAt({ state: 'SUBMITTED', answerBy }, intime)).toBe('SUBMITTED')
    expect(applicationAt({ state: 'IN_REVIEW', answerBy }, late)).toBe('LAPSED')
    expect(applicationAt({ state: 'ACCEPTED', answerBy }, late)).toBe('ACCEPTED')
    expect(invitationAt({ state: 'SENT', answerBy }, intime)).toBe('SENT')
    expect(invitationAt({ state: 'SENT', answerBy }, late)).toBe('EXPIRED')
    expect(invitationAt({ state: 'DECLINED', answerBy }, late)).toBe('DECLINED')
  })

  it('ends a mandate after its last day, not on it', () => {
    expect(mandateOn({ state: 'GRANTED', until: '2026-03-10' }, '2026-03-10')).toBe('GRANTED')
    expect(mandateOn({ state: 'SUSPENDED', until: '2026-03-10' }, '2026-03-11')).toBe('EXPIRED')
    expect(mandateOn({ state: 'REQUESTED', until: '2026-03-10' }, '2026-03-11')).toBe('REQUESTED')
    expect(mandateOn({ state: 'SELF_GRANTED', until: null }, '2099-01-01')).toBe('SELF_GRANTED')
  })

  it('asks about a promise two weeks before its end, and ends it after', () => {
    const promise = { state: 'ACTIVE' as const, hours: 8, until: '2026-03-31' }
    expect(commitmentOn(promise, '2026-03-16')).toBe('ACTIVE')
    expect(commitmentOn(promise, '2026-03-17')).toBe('RENEWAL_DUE')
    expect(commitmentOn(promise, '2026-04-01')).toBe('ENDED')
    expect(commitmentOn({ ...promise, until: null }, '2099-01-01')).toBe('ACTIVE')
  })
})
