import type { Head, NextMove } from './documents.server.ts'

type Seen = Pick<
  Head,
  | 'publication'
  | 'openings'
  | 'applications'
  | 'nextMoves'
  | 'may'
  | 'isFollowed'
  | 'isInTeam'
  | 'isRecruiting'
  | 'stage'
>

export type MainStep =
  | { kind: 'publish' }
  | { kind: 'answer'; count: number }
  | { kind: 'move'; move: NextMove }
  | { kind: 'prepare'; code: string }
  | { kind: 'check' }
  | { kind: 'work' }
  | { kind: 'applied' }
  | { kind: 'apply' }
  | { kind: 'sign-in' }
  | { kind: 'follow' }
  | { kind: 'following' }
  | { kind: 'none' }

const unanswered = ['SUBMITTED', 'IN_REVIEW']

/** How many people wait for an answer, as far as the viewer may know. */
export const waitingPeople = ({ applications }: Pick<Seen, 'applications'>): number =>
  applications.filter(({ state }) => unanswered.includes(state)).length

/** The move that leads on along the path; a paused one goes on where it was. */
export const wayOn = ({ nextMoves }: Pick<Seen, 'nextMoves'>): NextMove | undefined =>
  nextMoves.find(({ kind }) => kind === 'RESUME' || kind === 'REOPEN') ??
  nextMoves.find(({ kind }) => kind === 'FORWARD')

/** People may talk and try things out in any stage, as long as the work goes on. */
export const isGoingOn = (stage: string): boolean => stage !== 'PAUSED' && stage !== 'CLOSED'

/** The one thing that this viewer can best do here now. People who wait come before stages. */
export function mainStep(challenge: Seen, isSignedIn: boolean): MainStep {
  return forOwner(challenge) ?? forCoworker(challenge, isSignedIn) ?? forFollower(challenge)
}

function forOwner(challenge: Seen): MainStep | undefined {
  const { may, publication, stage } = challenge
  if (may.publish && publication === 'DRAFT') return { kind: 'publish' }
  const count = waitingPeople(challenge)
  if (may.seeApplicants && count > 0) return { kind: 'answer', count }
  if (may.advance && stage === 'IN_USE') return { kind: 'check' }
  const move = may.advance ? wayOn(challenge) : undefined
  if (!move) return undefined
  const [first] = move.lacks
  return move.isReady || !first ? { kind: 'move', move } : { kind: 'prepare', code: first }
}

function forCoworker({ openings, may, stage, ...rest }: Seen, isSignedIn: boolean): MainStep | undefined {
  const { isInTeam, isRecruiting } = rest
  if (isInTeam) return may.work && isGoingOn(stage) ? { kind: 'work' } : undefined
  const mine = openings.some(({ myApplication }) => myApplication && unanswered.includes(myApplication.state))
  if (mine) return { kind: 'applied' }
  if (may.apply) return { kind: 'apply' }
  const hasRoom = openings.some(({ isOpen, places, filled }) => isOpen && filled < places)
  return !isSignedIn && isRecruiting && hasRoom ? { kind: 'sign-in' } : undefined
}

function forFollower({ may, isFollowed }: Seen): MainStep {
  if (isFollowed) return { kind: 'following' }
  return may.follow ? { kind: 'follow' } : { kind: 'none' }
}
