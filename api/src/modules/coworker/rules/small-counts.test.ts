import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOrNull, FEWEST_SHOWN, shownCount, shownParts } from './small-counts.js'

const shown = (counts: Record<string, number>) =>
  [...shownParts(new Map(Object.entries(counts))).values()].map((one) => (one.kind === 'COUNT' ? one.count : '<5'))

describe('a small count', () => {
  it.each([
    [0, null],
    [1, null],
    [4, null],
    [5, 5],
    [60, 60],
  ])('of %i is shown as %j', (count, expected) => {
    expect(countOrNull(count)).toBe(expected)
    expect(shownCount(count)).toEqual(expected === null ? { kind: 'FEWER', than: 5 } : { kind: 'COUNT', count })
  })
})

describe('parts of a whole', () => {
  it.each([
    ['none is small', { åre: 7, berg: 5 }, [7, 5]],
    ['one is small: the next one is hidden with it', { åre: 30, berg: 3, krokom: 9 }, [30, '<5', '<5']],
    ['two are small and enough together', { åre: 30, berg: 3, krokom: 4 }, [30, '<5', '<5']],
    ['two are small and too few together', { åre: 30, berg: 1, krokom: 0, bräcke: 6 }, [30, '<5', '<5', '<5']],
    ['all are small', { berg: 1, krokom: 2 }, ['<5', '<5']],
  ])('%s', (_, counts, expected) => {
    expect(shown(counts)).toEqual(expected)
  })

  it('give nobody away by subtraction', () => {
    const anyParts = fc.array(fc.nat(20), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(anyParts, (counts) => {
        const parts = shownParts(new Map(counts.map((count, at) => [`part ${at}`, count])))
        const hidden = counts.filter((_, at) => parts.get(`part ${at}`)?.kind === 'FEWER')
        const sum = hidden.reduce((whole, count) => whole + count, 0)
        expect(hidden.length).not.toBe(1)
        if (hidden.length > 0 && hidden.length < counts.length) expect(sum).toBeGreaterThanOrEqual(FEWEST_SHOWN)
        expect(counts.filter((count) => count < FEWEST_SHOWN).length).toBeLessThanOrEqual(hidden.length)
      }),
    )
  })
})
