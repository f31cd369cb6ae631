import { decide, nextStates, type Lifecycle } from '../../../base/lifecycle.js'
import type { Refused } from '../../../base/refusal.js'

export type PublicationState = 'DRAFT' | 'SUBMITTED' | 'PUBLISHED' | 'UNLISTED' | 'ARCHIVED'

/** TRUSTED_OWNER writes for a verified organisation, whose challenges need no review. */
export type Publisher = 'OWNER' | 'TRUSTED_OWNER' | 'REVIEWER'

export const publicationRefusals = {
  alreadyThere: 'CHALLENGE_PUBLICATION_ALREADY_THERE',
  notInTable: 'CHALLENGE_PUBLICATION_MOVE_NOT_ALLOWED',
  notTheirs: 'CHALLENGE_NEEDS_REVIEW_BEFORE_PUBLISHING',
  needsReason: 'CHALLENGE_RETURN_NEEDS_COMMENT',
} as const

export type PublicationRefusal = (typeof publicationRefusals)[keyof typeof publicationRefusals]

const anyOwner = ['OWNER', 'TRUSTED_OWNER'] as const
const anyone = ['OWNER', 'TRUSTED_OWNER', 'REVIEWER'] as const

export const publication: Lifecycle<PublicationState, Publisher, PublicationRefusal> = {
  states: ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'UNLISTED', 'ARCHIVED'],
  starts: ['DRAFT'],
  ends: [],
  moves: [
    { from: 'DRAFT', to: 'SUBMITTED', by: anyOwner },
    { from: 'DRAFT', to: 'PUBLISHED', by: ['TRUSTED_OWNER'] },
    { from: 'SUBMITTED', to: 'PUBLISHED', by: ['TRUSTED_OWNER', 'REVIEWER'] },
    { from: 'SUBMITTED', to: 'DRAFT', by: ['REVIEWER'], reason: 'REQUIRED' },
    { from: 'PUBLISHED', to: 'UNLISTED', by: anyone },
    { from: 'UNLISTED', to: 'PUBLISHED', by: anyone },
    { from: 'PUBLISHED', to: 'ARCHIVED', by: anyone },
    { from: 'ARCHIVED', to: 'PUBLISHED', by: anyone },
  ],
  refusals: publicationRefusals,
}

export const ownerOf = (organization: { isVerified: boolean }): Publisher =>
  organization.isVerified ? 'TRUSTED_OWNER' : 'OWNER'

/** Where "publish" takes a challenge: straight out for a verified organisation, to review for the others. */
export function publishingLeadsTo(from: PublicationState, by: Publisher): PublicationState {
  return from === 'DRAFT' && by === 'OWNER' ? 'SUBMITTED' : 'PUBLISHED'
}

export function decidePublication(
  from: PublicationState,
  wish: { to: PublicationState; by: Publisher; comment?: string | null },
): { publication: PublicationState } | Refused<PublicationRefusal> {
  const answer = decide(publication, from, { to: wish.to, by: wish.by, reason: wish.comment })
  if (!('refused' in answer)) return { publication: answer.to }
  const wantsComment = answer.refused === publicationRefusals.needsReason
  return wantsComment ? { ...answer, field: 'comment' } : answer
}

export const nextPublications = (from: PublicationState, by: Publisher) => nextStates(publication, from, by)
