import { describe, expect, it } from 'vitest'
import { decideRenewal, type Renewal } from './renewal.js'

const today = '2026-03-02'
const granted = { state: 'GRANTED', until: '2026-06-30' } as const
const longer: Renewal = { by: 'EMPLOYER', hours: 30, until: '2026-12-31' }

describe('renewing a mandate', () => {
  it.each([
    ['a later end', granted, longer, { state: 'GRANTED' }],
    ['the same end', granted, { ...longer, until: '2026-06-30' }, { refused: 'MANDATE_RENEWAL_NOT_LATER' }],
    ['an end in the past', granted, { ...longer, until: '2026-03-01' }, { refused: 'MANDATE_ENDS_IN_PAST' }],
    ['no hours', granted, { ...longer, hours: 0 }, { refused: 'MANDATE_NEEDS_HOURS' }],
    ['by oneself', granted, { ...longer, by: 'COWORKER' }, { refused: 'MANDATE_NOT_YOURS_TO_MOVE' }],
    ['one that rests', { ...granted, state: 'SUSPENDED' }, longer, { refused: 'MANDATE_MOVE_NOT_ALLOWED' }],
    ['one that has run out', { ...granted, state: 'EXPIRED' }, longer, { refused: 'MANDATE_MOVE_NOT_ALLOWED' }],
  ] as const)('with %s', (_, mandate, renewal, answer) => {
    expect(decideRenewal(mandate, renewal, today)).toMatchObject(answer)
  })
})
