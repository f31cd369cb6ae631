import { signedIn, type Permissions } from '../../base/allow.js'
import type { Viewer } from '../../base/viewer.js'
import { inTheWayOf, isUnderWay, type ChallengeFacts } from '../challenge/index.js'

export const permissions: Permissions = {
  'challenge:advance': signedIn,
  'track:choose': signedIn,
  'cycle:close': signedIn,
  'dialogue:hold': signedIn,
  'experiment:plan': signedIn,
  'experiment:run': signedIn,
  'experiment:review': signedIn,
  'solution:implement': signedIn,
  'effect:check': signedIn,
}

/** What the viewer is in the team. */
export interface Standing {
  isLead: boolean
  isMember: boolean
}

export type LoopAction = 'advance' | 'work'

const isTheirs = (action: LoopAction, { isLead, isMember }: Standing) =>
  action === 'work' ? isMember || isLead : isLead

/**
 * Whoever leads the work moves it on: its owners, system entrepreneurs, and the lead of the team. What is done between
 * the moves, every member of the team may write down.
 */
export function inTheWay(
  action: LoopAction,
  viewer: Viewer,
  challenge: ChallengeFacts,
  standing: Standing,
): string | null {
  const code = inTheWayOf('advance', viewer, challenge)
  if (code !== 'NOT_ALLOWED' || !isTheirs(action, standing)) return code
  return isUnderWay(challenge) ? null : 'CHALLENGE_NOT_PUBLISHED'
}
