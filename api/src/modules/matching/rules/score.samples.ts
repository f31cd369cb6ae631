import { nobody } from './nobody.js'
import type { Claim, Context, Evidence, Opening, Person } from './shapes.js'
import { POINT } from './weights.js'

/**
 *             energy
 *               │
 *         energy-auditing ── related ── carbon-budget
 *               │
 *       house-energy-auditing
 */
export const context: Context = {
  taxonomy: {
    broader: new Map([
      ['energy-auditing', ['energy']],
      ['house-energy-auditing', ['energy-auditing']],
    ]),
    related: new Map([['energy-auditing', ['carbon-budget']]]),
  },
  rarity: new Map(),
  team: {
    sectors: new Set(),
    fieldsOfPractice: new Set(),
    hubs: new Set(),
    hasRuralHub: false,
    coveredSkills: new Set(),
  },
}

export const someone: Person = { ...nobody, id: 'someone' }

export const opening: Opening = {
  id: 'audit',
  challenge: 'koldioxidbantning',
  needs: [{ skill: 'energy-auditing', importance: 'REQUIRED', level: 3 }],
  hoursPerMonth: 10,
  location: { latitude: 63.179, longitude: 14.636 },
  isRemotePossible: true,
  queue: 0,
}

export const claim = (skill: string, evidence: Evidence = 'NONE', level = 3): Claim => ({
  skill,
  evidence,
  level,
  wantsToLearn: false,
})
export const holding = (id: string, ...claims: Claim[]): Person => ({ ...someone, id, claims })
export const points = (amount: number) => amount / POINT
