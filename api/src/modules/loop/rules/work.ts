import { refuse, type Refused } from '../../../base/refusal.js'
import type { Stage } from './stages.js'

export const workRefusals = {
  closed: 'CHALLENGE_IS_CLOSED',
  paused: 'CHALLENGE_IS_PAUSED',
  dialogueInFuture: 'DIALOGUE_IN_FUTURE',
  notYetImplementing: 'IMPLEMENTATION_NEEDS_IMPLEMENTING_STAGE',
  needsOnePlace: 'IMPLEMENTATION_NEEDS_ONE_PLACE',
} as const

export type WorkRefusal = (typeof workRefusals)[keyof typeof workRefusals]

/** People may talk and try things out in any stage, as long as the work goes on. */
export function decideWork(stage: Stage): { ok: true } | Refused<WorkRefusal> {
  if (stage === 'CLOSED') return refuse(workRefusals.closed)
  return stage === 'PAUSED' ? refuse(workRefusals.paused) : { ok: true }
}

/** Days are YYYY-MM-DD: they sort as text. */
export const decideDialogue = (heldOn: string, today: string): { ok: true } | Refused<WorkRefusal> =>
  heldOn > today ? refuse(workRefusals.dialogueInFuture, { field: 'heldOn', facts: { today } }) : { ok: true }

const implementingStages: readonly Stage[] = ['IMPLEMENTING', 'IN_USE']

/** A solution comes to use at a hub or in an organisation, one at a time. */
export function decideImplement(
  stage: Stage,
  place: { hub?: string | null; organization?: string | null },
): { ok: true } | Refused<WorkRefusal> {
  const going = decideWork(stage)
  if ('refused' in going) return going
  if (!implementingStages.includes(stage)) return refuse(workRefusals.notYetImplementing, { facts: { stage } })
  if (Boolean(place.hub) === Boolean(place.organization)) return refuse(workRefusals.needsOnePlace, { field: 'hub' })
  return { ok: true }
}
