import { refuse, type Refused } from '../../../base/refusal.js'

export const endorsementRefusals = {
  notYours: 'NOT_ALLOWED',
  ofOneself: 'ENDORSEMENT_OF_ONESELF',
  needsContribution: 'ENDORSEMENT_NEEDS_CONTRIBUTION',
  notSought: 'ENDORSEMENT_OF_SOUGHT_SKILL',
} as const
export type EndorsementRefusal = (typeof endorsementRefusals)[keyof typeof endorsementRefusals]

export interface Witness {
  readonly leads: boolean
  readonly isThePerson: boolean
  readonly hoursGiven: number
  readonly isSought: boolean
}

/** Whoever leads the work says what they saw done in it: a thing the work asked for, by somebody who has given hours. */
export function decideEndorse(witness: Witness): { ok: true } | Refused<EndorsementRefusal> {
  if (witness.isThePerson) return refuse(endorsementRefusals.ofOneself)
  if (!witness.leads) return refuse(endorsementRefusals.notYours)
  if (witness.hoursGiven <= 0) return refuse(endorsementRefusals.needsContribution)
  return witness.isSought ? { ok: true } : refuse(endorsementRefusals.notSought, { field: 'skill' })
}
