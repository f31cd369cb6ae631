import { describe, expect, it } from 'vitest'
import { waysToReach } from './reach.ts'

const needs = (...all: string[]) => all.map((importance) => ({ importance }))

describe('what could bring people to a role that nobody fits', () => {
  it.each([
    [{ skills: needs('REQUIRED'), isRemotePossible: false, hoursPerMonth: 20 }, ['LEARN', 'REMOTE', 'HOURS']],
    [{ skills: needs('REQUIRED', 'LEARNABLE'), isRemotePossible: true, hoursPerMonth: 8 }, []],
    [{ skills: [], isRemotePossible: true, hoursPerMonth: 0 }, ['LEARN']],
  ])('is only what is not so already: %j', (asks, ways) => {
    expect(waysToReach(asks)).toEqual(ways)
  })
})
