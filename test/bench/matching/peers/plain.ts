import { scoreMatch, type Asked, type Newcomer } from '@mellanrum/api'
import { skillOf } from '../population.ts'
import type { Need } from './contender.ts'

/** Everyone is alike but for their skills, so that the rule comes to a sum of weights, which any engine can be asked for. */
export const somebody: Omit<Newcomer, 'id' | 'mandates'> = {
  claims: [],
  wantedSkills: [],
  sector: 'PUBLIC',
  fieldOfPractice: 'PUBLIC_SERVICE',
  hub: null,
  isRural: false,
  location: null,
  isRemote: true,
  hoursPerMonth: 20,
  languages: [],
  isSelfEmployed: true,
}

export const LEVEL = 4
export const EVIDENCE = 'WORK'

const unlinked = { broader: new Map<string, string[]>(), related: new Map<string, string[]>() }

export function askedFor(needs: readonly Omit<Need, 'weight'>[]): Asked {
  const rarity = new Map(needs.map((need) => [skillOf(need.skill), need.rarity]))
  return {
    opening: { id: 'o', challenge: 'c', hoursPerMonth: 10, location: null, isRemotePossible: true, queue: 0 },
    needs: needs.map(({ skill, importance }) => ({ skill: skillOf(skill), importance, level: LEVEL })),
    team: {
      sectors: new Set(),
      fieldsOfPractice: new Set(),
      hubs: new Set(),
      hasRuralHub: true,
      coveredSkills: new Set(),
    },
    reach: (skill) => [{ skill, outcome: 'EXACT' }],
    rarityBeside: () => rarity,
    standing: () => 'NEEDED',
    within: { isReached: true },
  }
}

/** By the rule: the total of somebody who has these skills. */
export function totalOf(skills: readonly number[], { opening, needs, team, rarityBeside }: Asked): number {
  const claims = skills.map((skill) => ({
    skill: skillOf(skill),
    level: LEVEL,
    evidence: EVIDENCE as typeof EVIDENCE,
    wantsToLearn: false,
  }))
  const person = { ...somebody, id: 'p', claims, mandates: new Map() }
  return scoreMatch(person, { ...opening, needs }, { taxonomy: unlinked, team, rarity: rarityBeside([]) }).total
}
