import { refuse, type Refused } from '../../../base/refusal.js'
import type { LoopState } from './moves.js'
import type { Track } from './stages.js'

export const trackRefusals = {
  alreadyOnIt: 'CHALLENGE_ALREADY_ON_TRACK',
  tooLateForShort: 'CHALLENGE_TOO_LATE_FOR_SHORT_TRACK',
  needsAssessment: 'CHALLENGE_TRACK_NEEDS_FINAL_ASSESSMENT',
  closed: 'CHALLENGE_CLOSED_KEEPS_TRACK',
} as const

export type TrackRefusal = (typeof trackRefusals)[keyof typeof trackRefusals]

/**
 * Before anything has begun either track may be chosen. Later a final assessment can turn the short track into the full
 * loop, never the other way: what has shown itself complex does not become simple by being called so.
 */
export function decideTrack(
  state: LoopState,
  wish: { track: Track; finalAssessments: number },
): LoopState | Refused<TrackRefusal> {
  const facts = { stage: state.stage, track: state.track }
  if (state.track === wish.track) return refuse(trackRefusals.alreadyOnIt, { field: 'track', facts })
  if (state.stage === 'CLOSED') return refuse(trackRefusals.closed, { field: 'track', facts })
  if (state.stage === 'IDENTIFIED') return { ...state, track: wish.track }
  if (wish.track === 'SHORT') return refuse(trackRefusals.tooLateForShort, { field: 'track', facts })
  if (wish.finalAssessments === 0) return refuse(trackRefusals.needsAssessment, { field: 'track', facts })
  return { ...state, track: 'LOOP' }
}
