import type { Member } from './documents.server.ts'

/** What comes back from the form: what was typed, what was wrong, and what came of asking each. */
export type Answer =
  | {
      form?: {
        data?: { coworker: string[]; message: string[]; note?: string; title?: string }
        errors?: { note?: string[]; title?: string[] }
        message?: App.Superforms.Message
      }
      invited?: readonly { coworker: string; refusal: string | null }[]
      message?: App.Superforms.Message
    }
  | null
  | undefined

/** Who has a role to be asked to, and has not been asked or has let the question go by. */
export const mayBeAsked = ({ opening, invitation, isIn }: Pick<Member, 'opening' | 'invitation' | 'isIn'>): boolean =>
  !isIn && opening !== null && (invitation === null || ['EXPIRED', 'REVOKED'].includes(invitation.state))

export const resultFor = (answer: Answer, person: string) =>
  answer?.invited?.find(({ coworker }) => coworker === person)
