import { describe, expect, it } from 'vitest'
import { decidePublishable } from './publishable.js'

const whole = { hasQuestion: true, themes: 1, hasPlace: true }

describe('what a challenge needs before others see it', () => {
  it.each([
    ['a question', { hasQuestion: false }, 'CHALLENGE_NEEDS_QUESTION', 'question'],
    ['a theme', { themes: 0 }, 'CHALLENGE_NEEDS_THEME', 'themes'],
    ['a place', { hasPlace: false }, 'CHALLENGE_NEEDS_PLACE', 'municipality'],
  ])('refuses one without %s and says where', (_, lacking, refused, field) => {
    expect(decidePublishable({ ...whole, ...lacking })).toEqual({ refused, field })
  })

  it('asks for one thing at a time, in the order of the form', () => {
    expect(decidePublishable({ hasQuestion: false, themes: 0, hasPlace: false })).toMatchObject({ field: 'question' })
  })

  it('lets a whole one out', () => {
    expect(decidePublishable(whole)).toBe(true)
  })
})
