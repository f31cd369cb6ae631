import { decide, type Lifecycle } from '../../../base/lifecycle.js'
import { isRefused, refuse, type Refused } from '../../../base/refusal.js'
import type { Day } from './day.js'

export type MandateState = 'REQUESTED' | 'GRANTED' | 'DECLINED' | 'SUSPENDED' | 'EXPIRED' | 'REVOKED' | 'SELF_GRANTED'
export type MandateActor = 'EMPLOYER' | 'COWORKER' | 'TIME'

export type MandateScope =
  | { readonly scope: 'CHALLENGE'; readonly challenge: string }
  | { readonly scope: 'THEME'; readonly theme: string }
  | { readonly scope: 'ALL' }

export interface Mandate {
  readonly state: MandateState
  readonly covers: MandateScope
  readonly hours: number
  /** The last day, included; null where the person grants it to themselves with no end in sight. */
  readonly until: Day | null
}

const lifecycleRefusals = {
  alreadyThere: 'MANDATE_ALREADY_THERE',
  notInTable: 'MANDATE_MOVE_NOT_ALLOWED',
  notTheirs: 'MANDATE_NOT_YOURS_TO_MOVE',
  needsReason: 'MANDATE_NEEDS_REASON',
} as const

export const mandateRefusals = {
  ...lifecycleRefusals,
  needsHours: 'MANDATE_NEEDS_HOURS',
  needsEnd: 'MANDATE_NEEDS_END_DATE',
  endsInPast: 'MANDATE_ENDS_IN_PAST',
  notYetOver: 'MANDATE_NOT_YET_OVER',
  notSelfEmployed: 'MANDATE_SELF_GRANT_NEEDS_OWN_BUSINESS',
} as const

export type MandateRefusal = (typeof mandateRefusals)[keyof typeof mandateRefusals]

export const mandates: Lifecycle<MandateState, MandateActor, MandateRefusal> = {
  states: ['REQUESTED', 'GRANTED', 'DECLINED', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SELF_GRANTED'],
  starts: ['REQUESTED', 'SELF_GRANTED'],
  ends: ['DECLINED', 'EXPIRED', 'REVOKED'],
  moves: [
    { from: 'REQUESTED', to: 'GRANTED', by: ['EMPLOYER'] },
    { from: 'REQUESTED', to: 'DECLINED', by: ['EMPLOYER'], reason: 'REQUIRED' },
    { from: 'REQUESTED', to: 'REVOKED', by: ['COWORKER'] },
    { from: 'GRANTED', to: 'SUSPENDED', by: ['EMPLOYER'] },
    { from: 'SUSPENDED', to: 'GRANTED', by: ['EMPLOYER'] },
    { from: 'GRANTED', to: 'REVOKED', by: ['EMPLOYER'], reason: 'REQUIRED' },
    { from: 'SUSPENDED', to: 'REVOKED', by: ['EMPLOYER'], reason: 'REQUIRED' },
    { from: 'GRANTED', to: 'EXPIRED', by: ['TIME'] },
    { from: 'SUSPENDED', to: 'EXPIRED', by: ['TIME'] },
    { from: 'SELF_GRANTED', to: 'REVOKED', by: ['COWORKER'] },
    { from: 'SELF_GRANTED', to: 'EXPIRED', by: ['TIME'] },
  ],
  refusals: lifecycleRefusals,
}

interface Extent {
  readonly hours: number
  readonly until: Day | null
}

const isOver = ({ until }: Extent, today: Day) => until !== null && today > until

function whatIsWrongWith(extent: Extent, today: Day): Refused<MandateRefusal> | null {
  if (extent.hours <= 0) return refuse(mandateRefusals.needsHours, { field: 'hours' })
  if (isOver(extent, today)) return refuse(mandateRefusals.endsInPast, { field: 'until', facts: { today } })
  return null
}

/** Asking may leave the end open; granting may not. */
export function decideAsk(extent: Extent, today: Day): { state: 'REQUESTED' } | Refused<MandateRefusal> {
  return whatIsWrongWith(extent, today) ?? { state: 'REQUESTED' }
}

export function decideSelfGrant(
  extent: Extent & { isSelfEmployed: boolean },
  today: Day,
): { state: 'SELF_GRANTED' } | Refused<MandateRefusal> {
  if (!extent.isSelfEmployed) return refuse(mandateRefusals.notSelfEmployed)
  return whatIsWrongWith(extent, today) ?? { state: 'SELF_GRANTED' }
}

export interface MandateWish {
  readonly to: MandateState
  readonly by: MandateActor
  readonly reason?: string | null
}

/** `extent` is what would hold from now on: what is granted, or what stands already. */
export function decideMandate(
  from: MandateState,
  wish: MandateWish,
  extent: Extent,
  today: Day,
): { state: MandateState } | Refused<MandateRefusal> {
  const answer = decide(mandates, from, wish)
  if (isRefused(answer)) return answer
  if (answer.to === 'EXPIRED' && !isOver(extent, today)) return refuse(mandateRefusals.notYetOver)
  if (answer.to !== 'GRANTED') return { state: answer.to }
  if (extent.until === null) return refuse(mandateRefusals.needsEnd, { field: 'until' })
  return whatIsWrongWith(extent, today) ?? { state: 'GRANTED' }
}

export interface MandatedChallenge {
  readonly id: string
  readonly themes: readonly string[]
}

export function reaches(covers: MandateScope, challenge: MandatedChallenge): boolean {
  switch (covers.scope) {
    case 'ALL':
      return true
    case 'THEME':
      return challenge.themes.includes(covers.theme)
    case 'CHALLENGE':
      return covers.challenge === challenge.id
  }
}

export const isInForce = (mandate: Mandate, today: Day) =>
  (mandate.state === 'GRANTED' || mandate.state === 'SELF_GRANTED') && !isOver(mandate, today)

/** The hours a person may give a challenge today, all mandates that reach it together. */
export const coveredHours = (all: readonly Mandate[], challenge: MandatedChallenge, today: Day): number =>
  all
    .filter((mandate) => isInForce(mandate, today) && reaches(mandate.covers, challenge))
    .reduce((sum, mandate) => sum + mandate.hours, 0)

export type MandateStanding = 'GRANTED' | 'SELF_GRANTED' | 'REQUESTED' | 'NEEDED'

/** How a person stands with a challenge today, the strongest mandate first; a suspended or lapsed one is needed anew. */
export function standingOf(all: readonly Mandate[], challenge: MandatedChallenge, today: Day): MandateStanding {
  const reaching = all.filter((mandate) => reaches(mandate.covers, challenge))
  const has = (state: MandateState) => reaching.some((one) => one.state === state && isInForce(one, today))
  if (has('GRANTED')) return 'GRANTED'
  if (has('SELF_GRANTED')) return 'SELF_GRANTED'
  return reaching.some((one) => one.state === 'REQUESTED') ? 'REQUESTED' : 'NEEDED'
}
