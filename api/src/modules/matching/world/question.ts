import type { standingOf } from '../../team/index.js'
import type { MandateStanding, Nearness, Need, Opening, Place, Rarity, SkillId, TeamSoFar } from '../rules/shapes.js'
import type { Reach } from './links.js'

export type Mandates = Parameters<typeof standingOf>[0]

/** Whom to look among. Who has not told of a thing that is asked for is not among them. */
export interface Within {
  readonly hoursPerMonth?: number | null
  readonly kilometres?: { readonly of: Place; readonly most: number } | null
  readonly sectors?: ReadonlySet<string> | null
  /** Only those who have, or want to learn, some of what is asked for. */
  readonly isReached?: boolean
}

/** An opening with all that the rule weighs beside the people themselves. */
export interface Asked {
  readonly opening: Omit<Opening, 'needs'>
  readonly needs: readonly Need[]
  readonly team: TeamSoFar
  readonly reach: (needed: SkillId) => Reach
  readonly nearness?: Nearness
  /** What is rare is so beside what somebody holds themselves. */
  readonly rarityBeside: (own: readonly SkillId[]) => Rarity
  readonly standing: (mandates: Mandates) => MandateStanding
  readonly within?: Within
}
