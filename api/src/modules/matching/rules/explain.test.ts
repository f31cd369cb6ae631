import { describe, expect, it } from 'vitest'
import { explain, reasonCodes } from './explain.js'
import { scoreMatch } from './score.js'
import type { Context, Opening, Person } from './shapes.js'

const context: Context = {
  taxonomy: { broader: new Map(), related: new Map([['carbon-budget', ['climate-accounts']]]) },
  rarity: new Map(),
  team: {
    sectors: new Set(['PUBLIC']),
    fieldsOfPractice: new Set(['PUBLIC_SERVICE', 'BUSINESS']),
    hubs: new Set(['samverket']),
    hasRuralHub: false,
    coveredSkills: new Set(['energy-auditing', 'carbon-budget']),
  },
}

const opening: Opening = {
  id: 'o',
  challenge: 'koldioxidbantning',
  needs: [
    { skill: 'energy-auditing', importance: 'REQUIRED', level: 2 },
    { skill: 'facilitation', importance: 'REQUIRED', level: 2 },
    { skill: 'carbon-budget', importance: 'DESIRED', level: 2 },
    { skill: 'behaviour-change', importance: 'LEARNABLE', level: 1 },
  ],
  hoursPerMonth: 8,
  location: { latitude: 63.179, longitude: 14.636 },
  isRemotePossible: true,
  queue: 2,
}

const person: Person = {
  id: 'p',
  claims: [
    { skill: 'energy-auditing', level: 3, evidence: 'WORK', wantsToLearn: false },
    { skill: 'climate-accounts', level: 2, evidence: 'NONE', wantsToLearn: false },
  ],
  wantedSkills: ['behaviour-change'],
  sector: 'PRIVATE',
  fieldOfPractice: 'BUSINESS',
  hub: 'kollektivet',
  isRural: true,
  location: { latitude: 63.852, longitude: 15.556 },
  isRemote: true,
  hoursPerMonth: 4,
  mandates: new Map([['koldioxidbantning', 'GRANTED']]),
  isSelfEmployed: false,
}

describe('the reasons of a match', () => {
  const reasons = explain(scoreMatch(person, opening, context))

  it('are told as on the card: what fits, adds and is learnt, then circumstances, then what the team lacks', () => {
    expect(reasons).toMatchObject([
      { code: 'FITS_EXACT', skill: 'energy-auditing', via: 'energy-auditing', evidence: 'WORK', level: 3 },
      { code: 'FITS_RELATED', skill: 'carbon-budget', via: 'climate-accounts', evidence: 'NONE', level: 2 },
      { code: 'ADDS_SECTOR', what: 'PRIVATE' },
      { code: 'ADDS_HUB', what: 'kollektivet' },
      { code: 'ADDS_RURAL_PLACE', what: 'kollektivet' },
      { code: 'LEARNS', skill: 'behaviour-change' },
      { code: 'MANDATE_GRANTED' },
      { code: 'HOURS_PARTLY', number: 4 },
      { code: 'DISTANCE_REMOTE', number: 88 },
      { code: 'QUEUE_WAITING', number: 2 },
      { code: 'MISSING_IN_TEAM', skill: 'facilitation' },
      { code: 'COULD_BE_LEARNT', skill: 'behaviour-change' },
    ])
  })

  it('use only codes that the site is told of', () => {
    expect(reasons.every((reason) => reasonCodes.includes(reason.code))).toBe(true)
    expect(new Set(reasonCodes).size).toBe(reasonCodes.length)
  })
})
