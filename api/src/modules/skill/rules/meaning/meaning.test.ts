import { describe, expect, it } from 'vitest'
import { companyOf } from './company.js'
import { factor } from './factor.js'
import { meaningOf, unitsOf } from './nearness.js'
import { setsOf, turned } from './sets.js'
import { voicesOf } from './voices.js'
import { wordsOf, type Said } from './words.js'

const en = (label: string, description = ''): Said[] => [{ language: 'en', label, synonyms: [], description }]

describe('what stands together', () => {
  it('is the skills of each occupation, and the ties of those that no occupation takes', () => {
    const { start, items } = companyOf(
      5,
      [[1, 0, 1]],
      [
        [0, 2],
        [3, 2],
      ],
    )
    expect([...start]).toEqual([0, 2, 5, 7])
    expect([...items]).toEqual([0, 1, 0, 2, 3, 2, 3])
  })

  it('reads the same from the other side', () => {
    const sets = setsOf([[0, 2], [2], [], [1, 2]], 3)
    expect(turned(turned(sets))).toEqual(sets)
  })
})

describe('the directions of things', () => {
  const sets = setsOf(
    [
      [0, 1, 2],
      [0, 1],
      [1, 2],
      [3, 4],
      [3, 4, 5],
      [4, 5],
    ],
    7,
  )
  const { dimensions, values } = factor(sets, 2)
  const cosine = (one: number, other: number) =>
    Array.from(
      { length: dimensions },
      (_, k) => values[one * dimensions + k]! * values[other * dimensions + k]!,
    ).reduce((sum, part) => sum + part)

  it('are alike in like company and unlike otherwise', () => {
    expect(cosine(0, 2)).toBeGreaterThan(0.9)
    expect(Math.abs(cosine(0, 4))).toBeLessThan(0.1)
  })

  it('have length one, or none for what is nowhere', () => {
    expect([0, 3, 5].map((item) => cosine(item, item))).toEqual([1, 1, 1].map((one) => expect.closeTo(one, 5)))
    expect(cosine(6, 6)).toBe(0)
  })

  it('come out the same every time, also when there is less to say than was asked for', () => {
    expect(factor(sets, 2)).toEqual(factor(sets, 2))
    expect(factor(setsOf([[0, 1]], 2), 256).values.every(Number.isFinite)).toBe(true)
    expect(factor(setsOf([], 0), 256).values).toHaveLength(0)
  })
})

describe('how much a sign counts', () => {
  const sets = setsOf([[0, 1, 2], [0, 1, 2], [3, 4], [3, 5], [6]], 8)
  const voices = [...voicesOf(turned(sets), sets)]

  it('is less the more alike the company is that a thing keeps', () => {
    expect(voices[0]).toBeLessThan(voices[4]!)
    expect(voices[4]).toBeLessThan(voices[6]!)
  })

  it('is the same for those in the same company, and for all that keep none', () => {
    expect(new Set(voices.slice(0, 3)).size).toBe(1)
    expect(voices[7]).toBe(voices[6])
  })
})

describe('what is near', () => {
  const words = wordsOf([
    en('log building'),
    en('log houses', 'building'),
    en('choir song'),
    en('song in choir'),
    en('peat'),
  ])
  const { near } = meaningOf(setsOf([[0, 4], [0, 4], [1, 2], [3]], 5), words)

  it('is what occupations take together, or what is called alike; others are not', () => {
    expect([...near[0]!.others]).toContain(4)
    expect([...near[0]!.others]).toContain(1)
    expect([...near[0]!.others]).not.toContain(3)
    expect([...near[2]!.others]).toContain(3)
  })

  it('is also what stands with one that is called alike, if less than what is called so itself', () => {
    const others = [...near[0]!.others]
    expect(others).toContain(2)
    expect(others.indexOf(2)).toBeGreaterThan(others.indexOf(1))
  })

  it('tells how likely it is to be held by who holds the other, which is not the same both ways', () => {
    const peat = ['peat', 'tar', 'moss', 'snow', 'ice', 'salt', 'bread'].map((label) => en(label))
    const sets = setsOf([[0, 1], [0, 2], [0, 3], [0, 4], [0, 5], [6]], 7)
    const found = meaningOf(sets, wordsOf(peat)).near
    const unitsTo = (one: number, other: number) => found[one]!.units[[...found[one]!.others].indexOf(other)]!
    expect(unitsTo(0, 1)).toBeGreaterThan(unitsTo(1, 0))
  })

  it('is told the nearest first, in units that multiply doubt', () => {
    for (const { units } of near) expect([...units]).toEqual([...units].toSorted((one, other) => other - one))
    expect(unitsOf(0.5) * 2).toBeCloseTo(unitsOf(0.75), -1)
    expect(unitsOf(1)).toBe(unitsOf(2))
  })

  it('knows words by their stem, each in its own language', () => {
    const sv = (label: string): Said => ({ language: 'sv', label, synonyms: [], description: '' })
    const [one, other, foreign] = [[sv('timrade hus')], [sv('timra hus')], en('timra hus')]
    const found = meaningOf(setsOf([], 4), wordsOf([one!, other!, foreign!, en('peat')])).near
    expect(found.map(({ others }) => [...others])).toEqual([[1], [0], [], []])
  })
})
