import { refuse, type Refused } from '../../../base/refusal.js'

export const publishableRefusals = {
  question: 'CHALLENGE_NEEDS_QUESTION',
  theme: 'CHALLENGE_NEEDS_THEME',
  place: 'CHALLENGE_NEEDS_PLACE',
} as const

export type PublishableRefusal = (typeof publishableRefusals)[keyof typeof publishableRefusals]

export interface Draft {
  readonly hasQuestion: boolean
  readonly themes: number
  readonly hasPlace: boolean
}

/** What others need to be able to take a challenge up: a question, what it is about, and where. */
export function decidePublishable({ hasQuestion, themes, hasPlace }: Draft): true | Refused<PublishableRefusal> {
  if (!hasQuestion) return refuse(publishableRefusals.question, { field: 'question' })
  if (themes === 0) return refuse(publishableRefusals.theme, { field: 'themes' })
  if (!hasPlace) return refuse(publishableRefusals.place, { field: 'municipality' })
  return true
}
