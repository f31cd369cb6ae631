import type { standingOf } from '../../team/index.js'
import type { Among } from '../rules/among.js'
import type { MandateStanding, Nearness, Need, Opening, Rarity, SkillId, TeamSoFar } from '../rules/shapes.js'
import type { Reach } from './links.js'

export type Mandates = Parameters<typeof standingOf>[0]

export interface Within extends Among {
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
