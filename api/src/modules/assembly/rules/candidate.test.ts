import { describe, expect, it } from 'vitest'
import { claim, context, holding, opening } from '../../matching/rules/score.samples.js'
import { linksIn } from '../../skill/rules/taxonomy.js'
import { candidateOf, judgedBy, judgeFor, weigh, type Engagement, type Scene } from './candidate.js'
import type { Need } from './shapes.js'

const link = linksIn(context.taxonomy)
const need = (skill: string, level = 3): Need => ({ skill, importance: 'REQUIRED', level })
const needs = weigh([need('energy'), need('energy-auditing', 4), need('carbon-budget', 2)], link, {
  people: 10,
  counts: new Map([['energy', 10]]),
})
const scene: Scene = {
  challenge: 'koldioxidbantning',
  needs,
  hours: 40,
  location: opening.location,
  isRemotePossible: true,
  roleNeeds: [[need('energy')], [], [], []],
  leadNeeds: [need('carbon-budget')],
}
const free: Engagement = { hoursElsewhere: 0, mandatedElsewhere: 0, askedElsewhere: 0, receives: false, standing: null }
const kim = holding('kim', claim('house-energy-auditing', 'WORK', 4), claim('carbon-budget'), claim('energy-auditing'))
const judge = judgeFor(scene, link)
const candidate = (more: Partial<typeof kim>, engagement: Partial<Engagement> = {}, granted: number | null = null) =>
  candidateOf({ ...kim, ...more }, granted, { ...free, ...engagement }, scene, judge)

describe('a candidate', () => {
  it('meets each need as matching says, however often the claims are seen', () => {
    const asMatched = judgedBy(kim, scene, link).map(({ quality }) => quality)
    expect(candidate({}).qualities).toEqual(asMatched)
    expect(candidate({}).qualities).toEqual(asMatched)
    expect(candidate({ claims: [] }).qualities).toEqual([0, 0, 0])
  })

  it('weighs a rare need more than a common one', () => {
    const weightOf = (skill: string) => needs.find((one) => one.skill === skill)!.weight
    expect(weightOf('carbon-budget')).toBeGreaterThan(weightOf('energy'))
  })

  it('carries the role it has, and else the one its skills speak of', () => {
    const asMember = { hours: 12, role: 'INNOVATOR', isLead: true }
    expect(candidate({}).roles[0]).toBeGreaterThan(0)
    expect(candidate({}).roles.slice(1)).toEqual([0, 0, 0])
    expect(candidate({}, { standing: asMember })).toMatchObject({ leads: 1000, hours: 12, roles: { 2: 1000 } })
  })

  it.each([
    ['what is said, less what is promised elsewhere', { hoursPerMonth: 20 }, { hoursElsewhere: 15 }, null, 5],
    ['none when all is promised elsewhere', { hoursPerMonth: 20 }, { hoursElsewhere: 25 }, null, 0],
    ['no more than is granted', { hoursPerMonth: 20 }, {}, 8, 8],
    ['what is granted when nothing is said', { hoursPerMonth: null }, {}, 8, 8],
    ['no more than is left of the grant', { hoursPerMonth: 40 }, { hoursElsewhere: 10, mandatedElsewhere: 6 }, 8, 2],
    ['their own when the grant is used up', { hoursPerMonth: 40 }, { hoursElsewhere: 8, mandatedElsewhere: 8 }, 8, 32],
    ['unknown when nothing is said', { hoursPerMonth: null }, {}, null, null],
  ])('has hours: %s', (_, more, engagement, granted, hours) => {
    expect(candidate(more, engagement, granted).hours).toBe(hours)
  })

  it('needs a new mandate where the one there is promised away already', () => {
    const mandates = new Map([['koldioxidbantning', 'GRANTED' as const]])
    const standing = (mandatedElsewhere: number) => candidate({ mandates }, { mandatedElsewhere }, 8)
    expect(standing(6)).toMatchObject({ mandate: 'GRANTED', mandateHours: 2 })
    expect(standing(8)).toMatchObject({ mandate: 'NEEDED', mandateHours: 0 })
  })

  it.each([
    [true, {}, 'SELF_GRANTED'],
    [false, {}, 'NEEDED'],
    [false, { mandates: new Map([['koldioxidbantning', 'REQUESTED' as const]]) }, 'REQUESTED'],
  ])('self-employed %s, with %j: %s', (isSelfEmployed, more, standing) => {
    expect(candidate({ isSelfEmployed, ...more }).mandate).toBe(standing)
  })
})
