import type { Ctx } from '../../base/ctx.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { challengeFor, openingById } from '../challenge/index.js'
import { invite, type InvitationRow } from '../team/index.js'
import type { InviteTeamInput, TeamInviteeInput } from './assembly.inputs.js'

export interface Invited {
  coworkerId: string
  invitation: InvitationRow | null
  refusal: string | null
}

/** Each is asked by themselves, so that one who cannot be asked keeps nobody from the others. */
export async function inviteTeam(ctx: Ctx, { challenge, people }: InviteTeamInput): Promise<Invited[]> {
  await challengeFor(ctx, challenge, 'invite')
  const openings = await Promise.all(people.map(({ opening }) => openingById(ctx, opening)))
  if (openings.some((opening) => opening?.challengeId !== challenge)) throw notFound('opening')
  const invited: Invited[] = []
  for (const person of people) invited.push(await inviteOne(ctx, person))
  return invited
}

async function inviteOne(ctx: Ctx, { coworker, opening, message }: TeamInviteeInput): Promise<Invited> {
  try {
    const invitation = await invite(ctx, { coworker, opening, message })
    return { coworkerId: coworker, invitation, refusal: null }
  } catch (error) {
    if (error instanceof Refusal) return { coworkerId: coworker, invitation: null, refusal: error.code }
    throw error
  }
}
