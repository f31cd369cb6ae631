import { describe, expect, it } from 'vitest'
import { linksIn } from '../../skill/rules/taxonomy.js'
import { explain } from './explain.js'
import { judgeNeeds } from './needs.js'
import { scoreMatch } from './score.js'
import { claim, context, holding, opening } from './score.samples.js'
import type { Claim, Nearness, Need } from './shapes.js'

const need: Need = { skill: 'energy-auditing', importance: 'REQUIRED', level: 3 }
const link = linksIn(context.taxonomy)
const nearness: Nearness = new Map([
  [
    'energy-auditing',
    new Map(['peat', 'snow', 'ice', 'moss', 'energy', 'bogs'].map((skill, at) => [skill, 3507 - at])),
  ],
])
const judge = (claims: readonly Claim[], units: Nearness = nearness) =>
  judgeNeeds(claims, [need], link, new Map(), units)[0]!
const weak: Nearness = new Map([
  ['energy-auditing', new Map(['peat', 'snow', 'ice', 'moss'].map((skill, at) => [skill, 200 - 50 * at]))],
])

describe('what is near a need without a link to it', () => {
  it('is less than a related one, however near and however well shown', () => {
    const best = judge([claim('peat', 'ENDORSED', 4)])
    expect(best.outcome).toBe('NEAR')
    expect(best.quality).toBeLessThan(judge([claim('carbon-budget', 'NONE', 1)]).quality)
  })

  it('adds up with others, and stays less than a narrower one', () => {
    const [one, two, many] = [['peat'], ['peat', 'snow'], ['peat', 'snow', 'ice', 'moss', 'bogs']].map((held) =>
      judge(held.map((skill) => claim(skill, 'ENDORSED', 4))),
    )
    expect(two!.quality).toBeGreaterThan(one!.quality)
    expect(many!.quality).toBeGreaterThan(two!.quality)
    expect(many!.quality).toBeLessThan(judge([claim('house-energy-auditing', 'NONE', 1)]).quality)
  })

  it('counts for more when it is shown', () => {
    expect(judge([claim('peat', 'WORK')], weak).quality).toBeGreaterThan(judge([claim('peat')], weak).quality)
  })

  it('is told skill by skill, the nearest first, each with a share that sums to the whole', () => {
    const told = judge([claim('ice'), claim('peat', 'WORK'), claim('snow'), claim('bread-baking')], weak)
    expect(told).toMatchObject({
      via: 'peat',
      evidence: 'WORK',
      near: [{ skill: 'peat' }, { skill: 'snow' }, { skill: 'ice' }],
    })
    expect(told.near.reduce((sum, { points }) => sum + points, 0)).toBe(told.points)
  })

  it('leaves a linked skill to its link, and says the link where that comes to more', () => {
    expect(judge([claim('energy')], nearness)).toMatchObject({ outcome: 'BROADER', via: 'energy', near: [] })
    expect(judge([claim('energy'), claim('moss')], weak)).toMatchObject({ outcome: 'BROADER', via: 'energy', near: [] })
  })

  it('counts a skill told of twice once, as it is best shown', () => {
    expect(judge([claim('peat'), claim('peat', 'WORK')], weak)).toEqual(judge([claim('peat', 'WORK')], weak))
  })

  it('is no having: the team still lacks the skill', () => {
    const match = scoreMatch(holding('p', claim('peat')), opening, { ...context, nearness })
    expect(match.missing).toEqual(['energy-auditing'])
    expect(explain(match)).toMatchObject([
      { code: 'FITS_NEAR', skill: 'energy-auditing', via: 'peat' },
      {},
      {},
      {},
      {},
      { code: 'MISSING_IN_TEAM', skill: 'energy-auditing' },
    ])
  })
})
