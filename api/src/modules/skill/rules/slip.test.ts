import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf, mayBeSlip, slipsBetween } from './slip.js'

describe('slips of the finger', () => {
  it.each([
    ['energi', 'energi', 0],
    ['enrgi', 'energi', 1],
    ['enregi', 'energi', 1],
    ['eneergi', 'energi', 1],
    ['enerji', 'energi', 1],
    ['energi', 'energikartlaggning', 0],
    ['enrgikart', 'energikartlaggning', 1],
    ['kartlaggning', 'energi', 3],
  ])('from %s to the beginning of %s are %i', (typed, word, slips) => {
    expect(slipsBetween(typed, word, 2, false)).toBe(slips)
  })

  it.each([
    ['kartlagning', 'energikartlaggning', 1],
    ['effektivisring', 'energieffektivisering', 1],
    ['svinn', 'matsvinn', 0],
    ['snickare', 'matsvinn', 2],
  ])('from %s to a stretch of %s are %i', (typed, word, slips) => {
    expect(slipsBetween(typed, word, 1, true)).toBe(slips)
  })

  const word = fc.string({ unit: fc.constantFrom(...'abcdeo'), minLength: 1, maxLength: 12 })
  it('are never ruled out by letters alone when they are there', () => {
    fc.assert(
      fc.property(word, word, fc.boolean(), (typed, other, isInside) => {
        const slips = slipsBetween(typed, other, 2, isInside)
        return slips > 2 || mayBeSlip(lettersOf(typed), lettersOf(other), slips)
      }),
    )
  })
})
