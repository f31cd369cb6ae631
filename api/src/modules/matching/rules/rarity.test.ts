import { describe, expect, it } from 'vitest'
import { rarityBeside } from './rarity.js'

describe('rarity', () => {
  it.each([
    ['nobody has it', 0, 99, 1],
    ['nine of 99 have it', 9, 99, 0.5],
    ['everyone has it', 99, 99, 0],
    ['counted more often than there are people', 200, 99, 0],
    ['nobody is counted', 0, 0, 1],
  ])('%s', (_, count, people, expected) => {
    const census = { people, counts: new Map([['peat', count]]) }
    expect(rarityBeside(census, { claims: [] }).get('peat')).toBeCloseTo(expected, 12)
  })

  it('is the same for a person before and after they claim the skill', () => {
    const claim = (skill: string) => ({ skill, level: 2, evidence: 'NONE' as const, wantsToLearn: false })
    const counts = (peat: number) =>
      new Map([
        ['peat', peat],
        ['snow', 4],
      ])
    const rarities = (census: { people: number; counts: Map<string, number> }, ...claims: ReturnType<typeof claim>[]) =>
      ['peat', 'snow'].map((skill) => rarityBeside(census, { claims }).get(skill))
    const before = rarities({ people: 9, counts: counts(2) })
    expect(rarities({ people: 10, counts: counts(3) }, claim('peat'))).toEqual(before)
    expect(rarities({ people: 10, counts: counts(3) }, claim('peat'), claim('ice'))).toEqual(before)
  })
})
