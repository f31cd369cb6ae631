import { describe, expect, it } from 'vitest'
import { KEYS, together, withNoise, type Group } from './noise.js'
import { soughtSkills } from './balance.js'

/** Keys by chance, the same every time. */
function chance(seed: number) {
  let state = seed
  return (): Group => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return { people: 1, key: state >>> 2 }
  }
}
const somebody = chance(5)
const some = (many: number) => Array.from({ length: many }, somebody)
const shown = (people: readonly Group[]) =>
  soughtSkills([{ skill: 's', municipality: 'berg', sought: 1, ...together(people) }], 'berg', withNoise)[0]?.people ??
  null

describe('the chance in a count', () => {
  it('is the same for the same people, in whatever order, and as great upwards as downwards', () => {
    const groups = Array.from({ length: 2000 }, () => some(20))
    const moved = groups.map((people) => withNoise(together(people)) - 20)
    expect(groups.map((people) => withNoise(together(people.toReversed())) - 20)).toEqual(moved)
    for (const by of [-2, -1, 0, 1, 2]) expect(moved.filter((one) => one === by).length).toBeGreaterThan(300)
    expect(moved.every((by) => Math.abs(by) <= 2)).toBe(true)
  })

  it('keeps nobody nobody, and every key a key', () => {
    expect(withNoise(together([]))).toBe(0)
    expect(
      together([
        { people: 1, key: KEYS - 1 },
        { people: 1, key: 3 },
      ]),
    ).toEqual({ people: 2, key: 2 })
  })

  it('lets four accounts of one owner not tell whether there is a fifth person', () => {
    const own = Array.from({ length: 2000 }, () => some(4))
    const alone = own.filter((four) => shown(four) !== null).length / own.length
    const withOne = own.filter((four) => shown([...four, somebody()]) !== null).length / own.length
    expect(alone).toBeGreaterThan(0.3)
    expect(withOne).toBeLessThan(0.7)
  })

  it('lets the difference of two counts not tell who is in the one and not in the other', () => {
    const same = Array.from({ length: 2000 }, () => some(12)).filter(
      (people) => shown(people) === shown([...people, somebody()]),
    )
    expect(same.length / 2000).toBeGreaterThan(0.4)
    const fallen = Array.from({ length: 2000 }, () => some(14)).filter(
      (people) => shown([...people, somebody()])! < shown(people)!,
    )
    expect(fallen.length).toBeGreaterThan(100)
  })
})
