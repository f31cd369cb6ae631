import { describe, expect, it } from 'vitest'
import { rarityOf } from './rarity.js'

describe('rarity', () => {
  it.each([
    ['nobody has it', 0, 99, 1],
    ['nine of 99 have it', 9, 99, 0.5],
    ['everyone has it', 99, 99, 0],
    ['counted more often than there are people', 200, 99, 0],
    ['nobody is counted', 0, 0, 1],
  ])('%s', (_, count, people, expected) => {
    expect(rarityOf(new Map([['peat', count]]), people).get('peat')).toBeCloseTo(expected, 12)
  })
})
