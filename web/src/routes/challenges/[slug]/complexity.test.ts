import { describe, expect, it } from 'vitest'
import { agreementStep, countIn, dotsAt, sights } from './complexity.ts'

const cells = [
  { knowledge: 'SOLUTION_UNKNOWN', actors: 'CONFLICTING_VALUES', count: 1 },
  { knowledge: 'NEITHER_KNOWN', actors: 'CONFLICTING_VALUES', count: 1 },
  { knowledge: 'NEITHER_KNOWN', actors: 'DIFFERENT_KNOWLEDGE', count: 2 },
  { knowledge: 'PROBLEM_AND_SOLUTION_KNOWN', actors: 'AGREE', count: 1 },
] as const

describe('what several assessors see together', () => {
  it('says the hardest first: two of five see conflict, three see ignorance', () => {
    expect(sights(cells).slice(0, 2)).toEqual([
      { sees: 'conflict', count: 2 },
      { sees: 'ignorance', count: 3 },
    ])
  })

  it('leaves out what nobody sees', () => {
    const tame = [{ knowledge: 'PROBLEM_AND_SOLUTION_KNOWN', actors: 'AGREE', count: 2 }] as const
    expect(sights(tame).map(({ sees }) => sees)).toEqual(['agreement', 'knownSolution'])
  })

  it('counts a cell nobody named as empty', () => {
    expect(countIn(cells, { knowledge: 'SOLUTION_UNKNOWN', actors: 'AGREE' })).toBe(0)
    expect(countIn(cells, { knowledge: 'NEITHER_KNOWN', actors: 'DIFFERENT_KNOWLEDGE' })).toBe(2)
  })

  it('lays dots in rows of three and never outside the cell', () => {
    expect(dotsAt(4).at(-1)).toEqual({ x: 10, y: 28 })
    expect(dotsAt(50)).toHaveLength(9)
  })

  it.each([
    [1, 'high'],
    [0.6, 'some'],
    [0.2, 'low'],
  ] as const)('says an agreement of %d as %s', (agreement, step) => {
    expect(agreementStep(agreement)).toBe(step)
  })
})
