import { describe, expect, it } from 'vitest'
import { rank } from './rank.js'
import { rarityBeside } from './rarity.js'
import { scoreMatch } from './score.js'
import { claim, context, holding, opening, points, someone } from './score.samples.js'
import type { MandateStanding, Need, Person } from './shapes.js'
import { mostPoints } from './weights.js'

describe('fits', () => {
  it('puts people in the order that reads: exact, narrower, broader, related, nothing; shown before said', () => {
    const inOrder = [
      holding('exact, endorsed', claim('energy-auditing', 'ENDORSED')),
      holding('exact, shown at work', claim('energy-auditing', 'WORK')),
      holding('exact, studied', claim('energy-auditing', 'STUDY')),
      holding('exact, studied, a level short', claim('energy-auditing', 'STUDY', 2)),
      holding('exact, studied, two levels short', claim('energy-auditing', 'STUDY', 1)),
      holding('exact, said', claim('energy-auditing')),
      holding('narrower, shown at work', claim('house-energy-auditing', 'WORK')),
      holding('narrower, said, a level short', claim('house-energy-auditing', 'NONE', 2)),
      holding('broader, endorsed', claim('energy', 'ENDORSED', 4)),
      holding('broader, said', claim('energy')),
      holding('related, endorsed', claim('carbon-budget', 'ENDORSED', 4)),
      holding('related, said', claim('carbon-budget')),
      holding('unlike', claim('bread-baking', 'ENDORSED', 4)),
    ]
    const ranked = rank([...inOrder].reverse(), opening, () => context)
    expect(ranked.map((match) => match.person)).toEqual(inOrder.map((person) => person.id))
  })

  it('says through which of the person’s skills a need is met', () => {
    const person = holding('p', claim('carbon-budget', 'WORK', 2), claim('energy'))
    expect(scoreMatch(person, opening, context).needs).toMatchObject([
      { skill: 'energy-auditing', outcome: 'BROADER', via: 'energy', evidence: 'NONE', level: 3 },
    ])
  })

  it('weighs a rare skill above a common one, and what is required above what is desired', () => {
    const needs: Need[] = [
      { skill: 'meeting', importance: 'REQUIRED', level: 2 },
      { skill: 'peat', importance: 'REQUIRED', level: 2 },
      { skill: 'snow', importance: 'DESIRED', level: 2 },
    ]
    const rarity = rarityBeside(
      { counts: new Map(Object.entries({ meeting: 99, peat: 0, snow: 0 })), people: 99 },
      { claims: [] },
    )
    const fits = (skill: string) =>
      scoreMatch(holding('p', claim(skill, 'WORK')), { ...opening, needs }, { ...context, rarity }).parts.fits
    expect(fits('peat')).toBeGreaterThan(fits('meeting'))
    expect(fits('peat')).toBeGreaterThan(fits('snow'))
  })

  it('reaches the most it can give with everything endorsed at the level asked for', () => {
    const { parts } = scoreMatch(holding('p', claim('energy-auditing', 'ENDORSED')), opening, context)
    expect(parts.fits).toBe(mostPoints.fits)
  })
})

describe('adds', () => {
  const ruralFounder: Person = {
    ...someone,
    sector: 'PRIVATE',
    fieldOfPractice: 'BUSINESS',
    hub: 'kollektivet',
    isRural: true,
  }
  const team = { ...context.team, sectors: new Set(['PUBLIC']), hubs: new Set(['norra-station']) }
  it.each([
    ['all of it is new', ruralFounder, team, ['SECTOR', 'FIELD_OF_PRACTICE', 'HUB', 'RURAL'], 15],
    [
      'the team has the sector',
      ruralFounder,
      { ...team, sectors: new Set(['PRIVATE']) },
      ['FIELD_OF_PRACTICE', 'HUB', 'RURAL'],
      11,
    ],
    [
      'the team has a rural hub',
      ruralFounder,
      { ...team, hasRuralHub: true },
      ['SECTOR', 'FIELD_OF_PRACTICE', 'HUB'],
      11,
    ],
    ['nothing is known', someone, team, [], 0],
  ] as const)('%s', (_, person, teamSoFar, kinds, expected) => {
    const { adds, parts } = scoreMatch(person, opening, { ...context, team: teamSoFar })
    expect(adds.map((one) => one.kind)).toEqual(kinds)
    expect(points(parts.adds)).toBe(expected)
  })

  it('counts a skill only while the team lacks it', () => {
    const person = holding('p', claim('energy-auditing'))
    expect(points(scoreMatch(person, opening, context).parts.adds)).toBe(5)
    const covered = { ...context, team: { ...context.team, coveredSkills: new Set(['energy-auditing']) } }
    expect(scoreMatch(person, opening, covered).parts.adds).toBe(0)
  })
})

describe('learns', () => {
  const needs: Need[] = [
    { skill: 'energy-auditing', importance: 'REQUIRED', level: 3 },
    { skill: 'behaviour-change', importance: 'LEARNABLE', level: 1 },
  ]
  const teaching = { ...opening, needs }
  it('rewards wanting to learn what the opening teaches, and calls that no lack', () => {
    const eager = { ...someone, wantedSkills: ['behaviour-change', 'bread-baking'] }
    const match = scoreMatch(eager, teaching, context)
    expect(match.learns).toEqual([{ skill: 'behaviour-change', points: match.parts.learns }])
    expect(match.parts.learns).toBe(mostPoints.learns)
    expect(match.missing).toEqual(['energy-auditing'])
    expect(scoreMatch(someone, teaching, context).parts.learns).toBe(0)
  })

  it('hears the wish in a claim as well', () => {
    const beginner = holding('p', { ...claim('behaviour-change', 'NONE', 1), wantsToLearn: true })
    expect(scoreMatch(beginner, teaching, context).learns.map((one) => one.skill)).toEqual(['behaviour-change'])
  })
})

describe('circumstances', () => {
  const standing = (challenge: string, one: MandateStanding) => ({ mandates: new Map([[challenge, one]]) })
  it.each([
    ['granted', standing('koldioxidbantning', 'GRANTED'), 'GRANTED', 6],
    ['granted for another challenge', standing('lokaler', 'GRANTED'), 'NEEDED', 2],
    ['self-employed', { isSelfEmployed: true }, 'SELF_GRANTED', 6],
    ['asked for', standing('koldioxidbantning', 'REQUESTED'), 'REQUESTED', 4],
  ] as const)('mandate %s', (_, person, named, expected) => {
    const { mandate } = scoreMatch({ ...someone, ...person }, opening, context)
    expect([mandate.standing, points(mandate.points)]).toEqual([named, expected])
  })

  it.each([
    [null, 'UNKNOWN', 3],
    [0, 'NONE', 0],
    [5, 'PARTLY', 3],
    [10, 'ENOUGH', 6],
    [40, 'ENOUGH', 6],
  ] as const)('%s hours of the ten asked for', (hoursPerMonth, outcome, expected) => {
    const { availability } = scoreMatch({ ...someone, hoursPerMonth }, opening, context)
    expect([availability.outcome, points(availability.points)]).toEqual([outcome, expected])
  })

  const krokom = { latitude: 63.326, longitude: 14.448 }
  const stromsund = { latitude: 63.852, longitude: 15.556 }
  const frosön = { latitude: 63.181, longitude: 14.59 }
  const vågåmo = { latitude: 61.875, longitude: 9.097 }
  it.each([
    ['Frösön', frosön, false, 'NEAR', 2, 6],
    ['Krokom', krokom, false, 'FAR', 19, 5.775],
    ['Strömsund', stromsund, false, 'FAR', 88, 4.05],
    ['Strömsund, at a distance', stromsund, true, 'REMOTE', 88, 5],
    ['Vågåmo', vågåmo, false, 'FAR', 319, 0],
    ['Vågåmo, at a distance', vågåmo, true, 'REMOTE', 319, 5],
    ['Frösön, though at a distance too', frosön, true, 'NEAR', 2, 6],
    ['nobody knows where', null, false, 'UNKNOWN', null, 3],
  ] as const)('%s', (_, location, isRemote, outcome, kilometres, expected) => {
    const { distance } = scoreMatch({ ...someone, location, isRemote }, opening, context)
    expect([distance.outcome, distance.kilometres, points(distance.points)]).toEqual([outcome, kilometres, expected])
  })

  it.each([
    [0, 6],
    [5, 3],
    [25, 1],
  ])('%i who wait for an answer leave %i points for being unseen', (queue, expected) => {
    expect(points(scoreMatch(someone, { ...opening, queue }, context).parts.queue)).toBe(expected)
  })
})

describe('cold start', () => {
  it('blocks nobody, and says how little it knows', () => {
    const match = scoreMatch(someone, opening, context)
    expect(match).toMatchObject({ known: 0, missing: ['energy-auditing'] })
    expect(match.total).toBeGreaterThan(0)
    const known = { ...someone, claims: [claim('energy')], sector: 'PUBLIC', hub: 'gomorron', hoursPerMonth: 8 }
    expect(scoreMatch(known, opening, context).known).toBe(0.4)
  })

  it('copes with an opening that asks for nothing', () => {
    const match = scoreMatch(holding('p', claim('energy')), { ...opening, needs: [] }, context)
    expect(match).toMatchObject({ needs: [], missing: [], parts: { fits: 0, learns: 0 } })
  })
})
