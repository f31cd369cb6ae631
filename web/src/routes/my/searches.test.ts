import { describe, expect, it } from 'vitest'
import { addressOf, wordsOf } from './searches.ts'

const nothing = { text: null, themes: null, stages: null, municipality: null, isRecruiting: null, needsMySkills: null }

describe('a search that is kept', () => {
  it('leads back to the list as it was', () => {
    expect(addressOf({ ...nothing, text: 'hus & värme', themes: ['CLIMATE'], needsMySkills: true })).toBe(
      '/challenges?q=hus+%26+v%C3%A4rme&theme=CLIMATE&skills=1',
    )
  })

  it('is called by what it looks for', () => {
    const sought = { ...nothing, text: 'hus', municipality: '2303', stages: ['TEAMING' as const], isRecruiting: true }
    expect(wordsOf(sought, (code) => `name of ${code}`)).toMatch(/^”hus”, .+, name of 2303, .+/)
  })
})
