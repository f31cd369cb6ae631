import { isRefused, refuse, type Refused } from '../../../base/refusal.js'
import type { Day } from './day.js'
import { decideMandate, mandateRefusals, type MandateActor, type MandateRefusal, type MandateState } from './mandate.js'

export const renewalRefusals = { notLater: 'MANDATE_RENEWAL_NOT_LATER' } as const
export type RenewalRefusal = (typeof renewalRefusals)[keyof typeof renewalRefusals]

export interface Renewal {
  readonly by: MandateActor
  readonly hours: number
  /** The new last day, included. */
  readonly until: Day
}

/** Going on with what holds: the end moves, and the hours may. What rests or has ended is taken up in other ways. */
export function decideRenewal(
  mandate: { readonly state: MandateState; readonly until: Day | null },
  { by, hours, until }: Renewal,
  today: Day,
): { state: 'GRANTED' } | Refused<MandateRefusal | RenewalRefusal> {
  if (mandate.state !== 'GRANTED') return refuse(mandateRefusals.notInTable, { facts: { from: mandate.state } })
  if (by !== 'EMPLOYER') return refuse(mandateRefusals.notTheirs, { facts: { by } })
  const grant = decideMandate('REQUESTED', { to: 'GRANTED', by }, { hours, until }, today)
  if (isRefused(grant)) return grant
  if (mandate.until !== null && until <= mandate.until) return refuse(renewalRefusals.notLater, { field: 'until' })
  return { state: 'GRANTED' }
}
