import type { NeedOutcome as LinkOutcome, SkillId, Taxonomy } from '../../skill/rules/taxonomy.js'

export type { LinkOutcome, SkillId, Taxonomy }
/** How a need is met: by a link of the tree, or, where there is none, by what is near. */
export type NeedOutcome = LinkOutcome | 'NEAR'
export type Evidence = 'NONE' | 'STUDY' | 'LIVED' | 'WORK' | 'ENDORSED'
export type Importance = 'REQUIRED' | 'DESIRED' | 'LEARNABLE'
export type MandateStanding = 'GRANTED' | 'SELF_GRANTED' | 'REQUESTED' | 'NEEDED'

export interface Claim {
  readonly skill: SkillId
  /** 1 (know of it) to 4 (teach it). */
  readonly level: number
  readonly evidence: Evidence
  readonly wantsToLearn: boolean
}

export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** All that a match may know of a person. What is not here cannot weigh: no name, age, gender, origin or language. */
export interface Person {
  readonly id: string
  readonly claims: readonly Claim[]
  readonly wantedSkills: readonly SkillId[]
  readonly sector: string | null
  readonly fieldOfPractice: string | null
  readonly hub: string | null
  readonly isRural: boolean
  readonly location: Place | null
  readonly isRemote: boolean | null
  readonly hoursPerMonth: number | null
  /** By challenge; where there is none, a self-employed person grants it to themselves and others need one. */
  readonly mandates: ReadonlyMap<string, MandateStanding>
  readonly isSelfEmployed: boolean
}

export interface Need {
  readonly skill: SkillId
  readonly importance: Importance
  readonly level: number
}

export interface Opening {
  readonly id: string
  readonly challenge: string
  readonly needs: readonly Need[]
  readonly hoursPerMonth: number
  readonly location: Place | null
  readonly isRemotePossible: boolean
  /** People who wait for an answer now. */
  readonly queue: number
}

/** What the team already has. */
export interface TeamSoFar {
  readonly sectors: ReadonlySet<string>
  readonly fieldsOfPractice: ReadonlySet<string>
  readonly hubs: ReadonlySet<string>
  readonly hasRuralHub: boolean
  readonly coveredSkills: ReadonlySet<SkillId>
}

/** 0 (everyone has it) to 1 (nobody has); a skill not counted is as rare as can be. */
export type Rarity = Pick<ReadonlyMap<SkillId, number>, 'get'>

/** For what is needed: how near it each other skill is, in units that add up. What is not there is not near. */
export type NearTo = ReadonlyMap<SkillId, number>
export type Nearness = Pick<ReadonlyMap<SkillId, NearTo>, 'get'>

export interface Context {
  readonly taxonomy: Taxonomy
  readonly rarity: Rarity
  readonly nearness?: Nearness
  readonly team: TeamSoFar
}
