import { standingOf } from '../../team/index.js'
import { isAmong } from '../rules/among.js'
import { rank } from '../rules/rank.js'
import { rarityBeside } from '../rules/rarity.js'
import type { Context, Evidence, Importance, Nearness, Opening, Person, Taxonomy, TeamSoFar } from '../rules/shapes.js'
import type { Found } from './best.js'
import { reachIn } from './links.js'
import { columnsOf, languagesOfBits, type Newcomer } from './people.js'
import type { Asked, Within } from './question.js'
import { World } from './world.js'

/** What is to be asked, of whom, in which world. */
export interface Case {
  readonly people: readonly Newcomer[]
  readonly opening: Opening
  readonly team: TeamSoFar
  readonly taxonomy: Taxonomy
  readonly nearness?: Nearness
  readonly within: Within
  readonly first: number
  readonly without: ReadonlySet<string>
}

const today = '2026-03-02'
const challengeOf = ({ challenge }: Opening) => ({ id: challenge, themes: [] })

export function askedOf(world: World, { opening, team, taxonomy, nearness, within }: Omit<Case, 'people'>): Asked {
  const census = world.census()
  return {
    opening,
    needs: opening.needs,
    team,
    reach: reachIn(taxonomy),
    nearness,
    rarityBeside: (own) => rarityBeside(census, { claims: own.map((skill) => ({ skill, ...said })) }),
    standing: (mandates) => standingOf(mandates, challengeOf(opening), today),
    within,
  }
}

const said = { level: 1, evidence: 'NONE', wantsToLearn: false } as const

export function worldOf(people: readonly Newcomer[], few?: number): World {
  const world = new World(few)
  world.add(columnsOf(world.book, people))
  return world
}

/** The same by the rule alone. */
export function byTheRule(world: World, asked: Case): Found[] {
  return allByTheRule(world, asked).slice(0, asked.first)
}

/** Everybody, one by one. */
export function allByTheRule(world: World, asked: Case): Found[] {
  const census = world.census()
  const { opening, taxonomy, team, nearness } = asked
  const people = asked.people
    .filter((person) => isAmong(person, asked.within) && !asked.without.has(person.id))
    .map(({ mandates, ...person }): Person => {
      const standing = standingOf(mandates, challengeOf(opening), today)
      const isTold = mandates.length > 0 && standing !== 'NEEDED'
      return { ...person, mandates: new Map(isTold ? [[opening.challenge, standing]] : []) }
    })
  const contextOf = (person: Person): Context => ({ taxonomy, team, nearness, rarity: rarityBeside(census, person) })
  return rank(people, opening, contextOf)
    .filter((match) => !asked.within.isReached || match.parts.fits + match.parts.learns > 0)
    .map(({ person, total }) => ({ id: person, total }))
}

/** Always the same numbers from 0 up to 1. */
export function chanceFrom(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const evidences: readonly Evidence[] = ['NONE', 'STUDY', 'LIVED', 'WORK', 'ENDORSED']
const importances: readonly Importance[] = ['REQUIRED', 'REQUIRED', 'DESIRED', 'LEARNABLE']

/** A population of which some skills are everybody's and most are few people's. */
export function populationOf(count: number, skills: number, seed: number) {
  const chance = chanceFrom(seed)
  const oneOf = <Thing>(things: readonly Thing[]) => things[Math.floor(chance() * things.length)]!
  const skill = () => `skill-${Math.floor(skills ** chance()) - 1}`
  const homes = Array.from({ length: 40 }, (_, at) => ({
    hub: at % 5 === 0 ? null : `hub-${at}`,
    isRural: chance() < 0.4,
    location: at === 7 ? null : { latitude: 59 + chance() * 7, longitude: 9 + chance() * 8 },
  }))
  const claimsOf = () => {
    const held = new Set(Array.from({ length: Math.floor(chance() * 12) }, skill))
    const shown = (one: string) => ({ skill: one, level: 1 + Math.floor(chance() * 4), evidence: oneOf(evidences) })
    return [...held].map((one) => ({ ...shown(one), wantsToLearn: chance() < 0.1 }))
  }
  const person = (_: unknown, at: number): Newcomer => ({
    id: `${((at * 2654435761) % 2 ** 32).toString(16).padStart(8, '0')}-0000-4000-8000-${at.toString(16).padStart(12, '0')}`,
    claims: claimsOf(),
    wantedSkills: chance() < 0.3 ? [skill()] : [],
    sector: oneOf(['PUBLIC', 'PRIVATE', 'CIVIL_SOCIETY', null]),
    fieldOfPractice: oneOf(['BUSINESS', 'CITIZENS', 'ACADEMIA']),
    ...oneOf(homes),
    isRemote: chance() < 0.6,
    hoursPerMonth: chance() < 0.1 ? null : Math.floor(chance() * 60),
    isSelfEmployed: chance() < 0.5,
    languages: languagesOfBits(at % 8),
    mandates:
      chance() < 0.05
        ? [{ state: oneOf(['GRANTED', 'REQUESTED', 'REVOKED']), covers: { scope: 'ALL' }, hours: 9, until: null }]
        : [],
  })
  const opening = (needs: number): Opening => ({
    id: 'opening',
    challenge: 'challenge',
    needs: [...new Set(Array.from({ length: needs * 3 }, skill))]
      .slice(0, needs)
      .map((one) => ({ skill: one, importance: oneOf(importances), level: 1 + Math.floor(chance() * 4) })),
    hoursPerMonth: Math.floor(chance() * 40),
    location: oneOf(homes).location,
    isRemotePossible: chance() < 0.5,
    queue: Math.floor(chance() * 9),
  })
  const taxonomy: Taxonomy = {
    broader: new Map(
      Array.from({ length: skills }, (_, at) => [`skill-${at}`, at % 4 === 3 ? [`skill-${at >> 2}`] : []]),
    ),
    related: new Map(
      Array.from({ length: skills }, (_, at) => [`skill-${at}`, at % 3 === 1 ? [skill(), skill()] : []]),
    ),
  }
  const near = () => new Map(Array.from({ length: 5 }, () => [skill(), 100 + chance() * 500]))
  const nearness: Nearness = new Map(Array.from({ length: skills }, (_, at) => [`skill-${at}`, near()]))
  return { people: Array.from({ length: count }, person), opening, taxonomy, nearness, chance, homes }
}
