import { describe, expect, it } from 'vitest'
import { distance, exactDate, formatNumber, monthAndYear, numberWord } from './time.ts'

const now = new Date('2026-03-14T10:00:00+01:00')

describe('how far away a day is', () => {
  it.each([
    ['2026-03-14T00:01:00+01:00', { kind: 'today' }],
    ['2026-03-13T23:59:00+01:00', { kind: 'yesterday' }],
    ['2026-03-15', { kind: 'tomorrow' }],
    ['2026-03-19', { kind: 'ahead', unit: 'days', count: 5 }],
    ['2026-04-04', { kind: 'ahead', unit: 'weeks', count: 3 }],
    ['2026-01-10', { kind: 'behind', unit: 'months', count: 2 }],
    ['2025-03-14', { kind: 'behind', unit: 'months', count: 12 }],
    ['2024-03-14', { kind: 'behind', unit: 'years', count: 2 }],
  ])('%s', (iso, expected) => {
    expect(distance(iso, now)).toEqual(expected)
  })

  it('counts by the wall calendar over the night the clocks change', () => {
    const before = new Date('2026-03-28T23:30:00+01:00')
    expect(distance('2026-03-29T23:30:00+02:00', before)).toEqual({ kind: 'tomorrow' })
  })

  it('takes the day in the region, not in Greenwich', () => {
    expect(distance('2026-03-14T23:30:00Z', now)).toEqual({ kind: 'tomorrow' })
  })
})

describe('words', () => {
  it.each([
    [1, 'sv', 'years', 'ett'],
    [1, 'sv', 'weeks', 'en'],
    [1, 'nb', 'weeks', 'ei'],
    [3, 'sv', 'weeks', 'tre'],
    [12, 'en', 'days', 'twelve'],
    [13, 'nb', 'days', '13'],
  ] as const)('says %d in %s about %s as %s', (count, language, unit, word) => {
    expect(numberWord(count, language, unit)).toBe(word)
  })

  it('writes dates and numbers in the language of the reader', () => {
    expect(exactDate('2026-03-14', 'sv')).toBe('14 mars 2026')
    expect(exactDate('2026-03-14', 'nb')).toBe('14. mars 2026')
    expect(monthAndYear('2026-03-14', 'en')).toBe('March 2026')
    expect(formatNumber(1105238, 'sv')).toBe('1\u00a0105\u00a0238')
    expect(formatNumber(0.5, 'en')).toBe('0.5')
  })
})
