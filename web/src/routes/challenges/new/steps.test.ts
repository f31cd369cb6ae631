import { describe, expect, it } from 'vitest'
import {
  addressOf,
  after,
  before,
  begins,
  isPage,
  isUuid,
  lacking,
  numberOf,
  stepOf,
  steps,
  whereToGoOn,
} from './steps.ts'

const whole = { question: {}, themes: ['CLIMATE'], region: {}, background: {}, dimensions: ['SOCIAL'] }

describe('the way through the steps', () => {
  it('goes from the first to the last and then to reading it through', () => {
    const way = [steps[0], ...steps.map((step) => after(step))]
    expect(way).toEqual([...steps, 'preview'])
    expect(steps.map((step) => before(step))).toEqual([undefined, ...steps.slice(0, -1)])
    expect(steps.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('takes the quick page straight to reading it through', () => {
    expect(after('quick')).toBe('preview')
    expect(before('quick')).toBeUndefined()
  })

  it('knows its pages, and begins only where a name is given', () => {
    expect(['question', 'quick', 'track', 'preview', 'toString'].map(isPage)).toEqual([true, true, true, false, false])
    expect([...steps, 'quick' as const].filter(begins)).toEqual(['question', 'quick'])
  })

  it.each([
    ['themes', 'place'],
    ['title', 'question'],
    ['track', 'track'],
    ['toString', undefined],
    [undefined, undefined],
  ])('finds where %s is asked for', (field, step) => {
    expect(stepOf(field)).toBe(step)
  })

  it('tells an id from a short name', () => {
    expect(isUuid('0b7f6a3e-7d0f-4b63-9d2f-0d6f6f2a9b11')).toBe(true)
    expect(isUuid('koldioxidbantning')).toBe(false)
    expect(addressOf('koldioxidbantning', 'place')).toBe('/challenges/new/koldioxidbantning/place')
  })
})

describe('what a draft lacks', () => {
  it('is everything at once, each with its step', () => {
    const lacks = lacking({ ...whole, question: null, themes: [], region: null })
    expect(lacks.map(({ code, step }) => [code, step])).toEqual([
      ['CHALLENGE_NEEDS_QUESTION', 'question'],
      ['CHALLENGE_NEEDS_THEME', 'place'],
      ['CHALLENGE_NEEDS_PLACE', 'place'],
    ])
  })

  it.each([
    [{ question: null, background: null }, 'question'],
    [{ themes: [] }, 'place'],
    [{ background: null, dimensions: [] }, 'background'],
    [{ dimensions: [] }, 'sustainability'],
    [{}, 'preview'],
  ])('leads whoever comes back with %j missing to %s', (missing, page) => {
    expect(whereToGoOn({ ...whole, ...missing })).toBe(page)
  })
})
