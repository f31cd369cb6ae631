import { expect, it } from 'vitest'
import { byCapital, byDimension } from './outcomes.ts'

const outcomes = [
  { id: 1, capital: ['HUMAN', 'RELATIONAL'] as const, dimensions: ['SOCIAL'] as const },
  { id: 2, capital: ['RELATIONAL'] as const, dimensions: ['SOCIAL', 'ENVIRONMENT'] as const },
]

it('shows the three forms of intellectual capital, blank ones too, and money only when there is some', () => {
  expect(byCapital(outcomes).map(({ form, outcomes: some }) => [form, some.map(({ id }) => id)])).toEqual([
    ['HUMAN', [1]],
    ['RELATIONAL', [1, 2]],
    ['STRUCTURAL', []],
  ])
})

it('shows a dimension nobody noticed as a blank', () => {
  expect(byDimension(outcomes)).toEqual([
    { dimension: 'ECONOMY', count: 0 },
    { dimension: 'ENVIRONMENT', count: 1 },
    { dimension: 'SOCIAL', count: 2 },
  ])
})
