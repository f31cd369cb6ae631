import { describe, expect, it } from 'vitest'
import { claim, context, holding, opening, someone } from './score.samples.js'
import { scoreMatch } from './score.js'
import type { Opening, Person } from './shapes.js'
import { isSuggested } from './suggested.js'

const isSaid = (person: Person, asked: Opening = opening) => isSuggested(scoreMatch(person, asked, context))

describe('who is suggested', () => {
  it.each([
    ['who has the very skill', holding('p', claim('energy-auditing')), true],
    ['who has a related one', holding('p', claim('carbon-budget')), true],
    ['who wants to learn it', { ...someone, wantedSkills: ['energy-auditing'] }, true],
    ['who has something else', holding('p', claim('dance')), false],
    [
      'who only lives near and has time',
      { ...someone, location: opening.location, hoursPerMonth: 40, sector: 'PRIVATE' },
      false,
    ],
  ])('%s: %#', (_, person, expected) => {
    expect(isSaid(person)).toBe(expected)
  })

  it('is everybody where nothing in particular is asked for', () => {
    expect(isSaid(someone, { ...opening, needs: [] })).toBe(true)
  })
})
