import type { Asked, Reach, Within, World } from '@mellanrum/api'
import { rarityBeside } from '@mellanrum/api'
import { skillOf, zipf } from './population.ts'

export type Mix = 'common' | 'rare' | 'commonest'
export const mixes: readonly Mix[] = ['common', 'rare', 'commonest']

const NEEDS = 10
const importances = [
  'REQUIRED',
  'REQUIRED',
  'REQUIRED',
  'REQUIRED',
  'REQUIRED',
  'REQUIRED',
  'DESIRED',
  'DESIRED',
  'DESIRED',
  'LEARNABLE',
] as const

/**
 * About six links to a skill: one narrower for every second, one broader for every fourth, and four related that about as
 * many people have, for what belongs together is sought together.
 */
export function linksOf(skills: number) {
  const broader = new Map<string, string[]>()
  const related = new Map<string, string[]>()
  for (let rank = 0; rank < skills; rank++) {
    if (rank % 4 === 1) broader.set(skillOf(rank), [skillOf(rank >> 1)])
    const near = [Math.floor(rank * 1.7) + 3, Math.floor(rank * 2.9) + 7].filter((other) => other < skills)
    related.set(skillOf(rank), near.map(skillOf))
  }
  return { broader, related }
}

type Nearness = NonNullable<Asked['nearness']>

const CIRCLES = 24
const NEAR = { fewest: 50, most: 415 }

/**
 * What would be near each skill, told as it is told of ESCO: some 230 others, the nearest with 820 units and the last with
 * 80. Each skill keeps the company of one circle in which common and rare ones are.
 */
export function nearnessOf(skills: number, chance: () => number): Nearness {
  const known = new Map<string, ReadonlyMap<string, number>>()
  const nearTo = (rank: number) => {
    const many = NEAR.fewest + Math.floor((NEAR.most - NEAR.fewest) * chance())
    const all = new Map<string, number>()
    for (let at = 0; at < many; at++) {
      const other = (rank % CIRCLES) + CIRCLES * Math.floor((skills / CIRCLES) * chance())
      if (other !== rank && other < skills) all.set(skillOf(other), 60 + Math.floor(760 / (1 + at / 9)))
    }
    return all
  }
  const of = (skill: string) => {
    const found = known.get(skill) ?? nearTo(Number(skill.split('-')[1]))
    known.set(skill, found)
    return found
  }
  return { get: of }
}

const drawn: Record<Mix, (chance: () => number, skills: number, at: number) => number> = {
  common: (chance, skills) => zipf(chance, skills),
  rare: (chance, skills) => Math.floor(skills * (0.5 + chance() / 2)),
  commonest: (_, __, at) => at,
}

export interface Wish {
  mix: Mix
  isFiltered: boolean
  isLinked: boolean
  isNear: boolean
}

/** What challenges would ask, made ready: the same wishes in another round give other questions. */
export function questionsFor(world: World, chance: () => number, linked: (needed: string) => Reach, near?: Nearness) {
  const census = world.census()
  const { homes, skills } = world.book
  const oneOf = <Thing>(things: readonly Thing[]) => things[Math.floor(chance() * things.length)]!
  const bare = (needed: string): Reach => [{ skill: needed, outcome: 'EXACT' }]
  return ({ mix, isFiltered, isLinked, isNear }: Wish): Asked => {
    const ranks = new Set<number>()
    while (ranks.size < NEEDS) ranks.add(drawn[mix](chance, skills.all.length, ranks.size))
    const place = oneOf(homes.all).location!
    const within: Within = {
      hoursPerMonth: 10,
      way: { of: place, kilometres: 200, orRemote: false },
      sectors: new Set(['PRIVATE', 'PUBLIC']),
    }
    return {
      opening: {
        id: 'o',
        challenge: 'c',
        hoursPerMonth: 10,
        location: place,
        isRemotePossible: chance() < 0.7,
        queue: 2,
      },
      needs: [...ranks].map((rank, at) => ({
        skill: skills.all[rank]!,
        importance: importances[at]!,
        level: 1 + Math.floor(chance() * 4),
      })),
      team: {
        sectors: new Set(chance() < 0.5 ? ['PUBLIC'] : []),
        fieldsOfPractice: new Set(chance() < 0.5 ? ['BUSINESS'] : []),
        hubs: new Set([oneOf(homes.all).hub!]),
        hasRuralHub: chance() < 0.5,
        coveredSkills: new Set<string>(),
      },
      reach: isLinked ? linked : bare,
      nearness: isNear ? near : undefined,
      rarityBeside: (own) =>
        rarityBeside(census, {
          claims: own.map((skill) => ({ skill, level: 1, evidence: 'NONE', wantsToLearn: false })),
        }),
      standing: (held) => (held.length > 0 ? 'GRANTED' : 'NEEDED'),
      within: isFiltered ? within : {},
    }
  }
}
