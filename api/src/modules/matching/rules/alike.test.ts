import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostOfFits, needsAlike } from './alike.js'
import { scoreMatch } from './score.js'
import { claim, context, holding, opening } from './score.samples.js'
import type { Importance, Nearness, Need } from './shapes.js'
import { mostPoints } from './weights.js'

const need = (skill: string, importance: Importance = 'REQUIRED'): Need => ({ skill, importance, level: 3 })
const near: Nearness = new Map([
  ['peat', new Map([['snow', 500]])],
  ['snow', new Map([['peat', 700]])],
])

it('tells which needs say the same as another', () => {
  const asked = [need('peat'), need('choir'), need('snow')]
  expect(needsAlike(asked, near).map(({ skill }) => skill)).toEqual(['peat', 'snow'])
  expect(needsAlike(asked, new Map([['peat', new Map([['snow', 60]])]]))).toEqual([])
  expect(needsAlike(asked)).toEqual([])
})

describe('the most that fitting gives', () => {
  it('is all there is where no need is near another', () => {
    expect(mostOfFits([need('peat'), need('choir')], near)).toBe(mostPoints.fits)
    expect(mostOfFits([need('peat')], near)).toBe(mostPoints.fits)
    expect(mostOfFits([], near)).toBe(mostPoints.fits)
    expect(mostOfFits([need('peat'), need('snow')])).toBe(mostPoints.fits)
  })

  it('is less where needs say the same, and least where those that do weigh most', () => {
    const [alike, withOther, lightly] = [
      [need('peat'), need('snow')],
      [need('peat'), need('snow'), need('choir')],
      [need('peat'), need('snow', 'LEARNABLE')],
    ].map((needs) => mostOfFits(needs, near))
    expect(alike).toBeLessThan(withOther!)
    expect(alike).toBeLessThan(lightly!)
    expect(withOther).toBeLessThan(mostPoints.fits)
  })

  it('is the same in whatever order the needs are written', () => {
    const skills = fc.shuffledSubarray(['peat', 'snow', 'choir', 'bread'])
    fc.assert(
      fc.property(skills, (some) => {
        const needs = some.map((skill) => need(skill))
        expect(mostOfFits(needs.toReversed(), near)).toBe(mostOfFits(needs, near))
      }),
    )
  })

  it('is shared among the needs as all would be: who has more of them has more of it', () => {
    const asking = { ...opening, needs: [need('peat'), need('snow')] }
    const [all, one] = [['peat', 'snow'], ['peat']].map((held) =>
      holding('p', ...held.map((skill) => claim(skill, 'WORK'))),
    )
    const fits = (person: typeof all, nearness?: Nearness) =>
      scoreMatch(person!, asking, { ...context, nearness }).parts.fits
    expect(fits(all)).toBeGreaterThan(fits(all, near))
    expect(fits(all, near)).toBeGreaterThan(fits(one, near))
    expect(fits(all, near)).toBeLessThanOrEqual(mostOfFits(asking.needs, near))
  })
})
