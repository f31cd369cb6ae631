import { describe, expect, it } from 'vitest'
import { addressOf, fieldsOf, soughtIn, wordsOf } from './searches.ts'

const nothing = {
  text: null,
  themes: null,
  stages: null,
  municipality: null,
  isRecruiting: null,
  needsMySkills: null,
  fitsMe: null,
  hoursPerMonth: null,
  kilometres: null,
  orRemote: null,
  sectors: null,
  languages: null,
}

describe('a search that is kept', () => {
  it('leads back to the list as it was', () => {
    expect(addressOf({ ...nothing, text: 'hus & värme', themes: ['CLIMATE'], needsMySkills: true })).toBe(
      '/challenges?q=hus+%26+v%C3%A4rme&theme=CLIMATE&skills=1',
    )
  })

  it('leads back to the roles that were asked for, and says them', () => {
    const sought = {
      ...nothing,
      kilometres: 50,
      orRemote: true,
      hoursPerMonth: 10,
      sectors: ['PUBLIC' as const],
      languages: ['nb' as const],
      fitsMe: true,
    }
    expect(addressOf(sought)).toBe('/challenges?km=50&afar=1&hours=10&sector=PUBLIC&language=nb&fits=1')
    expect(wordsOf(sought, String).split(', ')).toHaveLength(5)
  })

  it('is the same when it comes back from a form', () => {
    const sought = {
      ...nothing,
      themes: ['CLIMATE' as const],
      kilometres: 50,
      orRemote: true,
      languages: ['nb' as const],
    }
    const fields = new FormData()
    for (const [name, value] of fieldsOf(sought)) fields.append(name, value)
    expect(addressOf(soughtIn(fields))).toBe(addressOf(sought))
  })

  it('is called by what it looks for', () => {
    const sought = { ...nothing, text: 'hus', municipality: '2303', stages: ['TEAMING' as const], isRecruiting: true }
    expect(wordsOf(sought, (code) => `name of ${code}`)).toMatch(/^”hus”, .+, name of 2303, .+/)
  })
})
