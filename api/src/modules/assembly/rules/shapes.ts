import type { MandateStanding, Need, SkillId } from '../../matching/rules/shapes.js'

export type { MandateStanding, Need, SkillId }

/** A need with what it weighs among the others. */
export interface WeighedNeed extends Need {
  readonly weight: number
}

/** What a challenge asks of a team. */
export interface Matter {
  readonly needs: readonly WeighedNeed[]
  /** A month, all its open roles together. */
  readonly hours: number
}

/** All that a proposal may know of a person. Qualities are thousandths. */
export interface Candidate {
  readonly id: string
  /** In the order of the needs. */
  readonly qualities: readonly number[]
  /** In the order of the four roles. */
  readonly roles: readonly number[]
  readonly leads: number
  /** Comes from an organisation that is to take over what comes of it. */
  readonly receives: boolean
  readonly sector: string | null
  readonly fieldOfPractice: string | null
  readonly hub: string | null
  readonly isRural: boolean
  /** A month, for this challenge; null when the person has not said. Who has none is no candidate. */
  readonly hours: number | null
  readonly hoursElsewhere: number
  /** Open invitations to other challenges. */
  readonly askedElsewhere: number
  readonly mandate: MandateStanding
  /** A month, left of what mandates allow for this challenge; null without any, and for who is in. */
  readonly mandateHours: number | null
  readonly kilometres: number | null
  /** The challenge has no place to go to. */
  readonly isAnywhere: boolean
  readonly isRemote: boolean
}

/** What the assembler says the team must have. */
export interface Musts {
  readonly skills: readonly SkillId[]
  readonly hours: number
  readonly sectors: number
  readonly fieldsOfPractice: number
  readonly ruralHub: boolean
  readonly lead: boolean
  readonly receiver: boolean
}

export const noMusts: Musts = {
  skills: [],
  hours: 0,
  sectors: 0,
  fieldsOfPractice: 0,
  ruralHub: false,
  lead: false,
  receiver: false,
}
