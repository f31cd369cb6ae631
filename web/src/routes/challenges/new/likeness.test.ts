import { expect, it } from 'vitest'
import { alike, likenessOf } from './likeness.ts'

it.each([
  [1, 'high'],
  [0.6, 'high'],
  [0.59, 'middle'],
  [0.35, 'middle'],
  [0.34, 'low'],
])('says %d as %s', (share, word) => {
  expect(likenessOf(share)).toBe(word)
})

it('leaves out what has next to nothing in common', () => {
  expect(alike([{ likeness: 0.5 }, { likeness: 0.15 }, { likeness: 0.1 }])).toEqual([
    { likeness: 0.5 },
    { likeness: 0.15 },
  ])
})
