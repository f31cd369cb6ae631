import { describe, expect, it } from 'vitest'
import { hoursLeft } from './left.js'
import type { Mandate } from './mandate.js'

const today = '2025-06-15'
const mandate = (hours: number, covers: Mandate['covers'], more: Partial<Mandate> = {}): Mandate => ({
  ...{ state: 'GRANTED', until: '2025-12-31', hours, covers },
  ...more,
})
const all = (hours: number, more: Partial<Mandate> = {}) => mandate(hours, { scope: 'ALL' }, more)
const climate = (hours: number) => mandate(hours, { scope: 'THEME', theme: 'CLIMATE' })
const peat = (hours: number) => mandate(hours, { scope: 'CHALLENGE', challenge: 'peat' })
const forPeat = (hours: number) => ({ hours, challenge: { id: 'peat', themes: ['CLIMATE'] } })
const forHealth = (hours: number) => ({ hours, challenge: { id: 'health', themes: ['HEALTH'] } })

describe('what is left of mandates', () => {
  it.each([
    ['a promise takes from the narrower, and the wider is left as it was', [all(30), peat(20)], [forPeat(20)], [30, 0]],
    [
      'what the narrower does not hold is taken from the wider',
      [peat(8), climate(8), all(30)],
      [forPeat(20)],
      [0, 0, 26],
    ],
    ['a wider one alone carries everything', [all(30)], [forPeat(12), forHealth(8)], [10]],
    ['whatever is promised first', [all(30), climate(10)], [forHealth(8), forPeat(12)], [20, 0]],
    ['more than there is leaves nothing', [climate(10)], [forPeat(12)], [0]],
    ['what is not reached takes nothing', [climate(10)], [forHealth(12)], [10]],
    [
      'what rests or is over holds nothing',
      [all(30, { state: 'SUSPENDED' }), all(5, { until: '2025-06-14' })],
      [],
      [0, 0],
    ],
  ])('%s', (_, mandates, promises, left) => {
    expect(hoursLeft(mandates, promises, today)).toEqual(left)
  })
})
