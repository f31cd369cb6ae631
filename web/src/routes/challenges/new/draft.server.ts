import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { ask, signInAddress } from '#lib/api.server.ts'
import type { Viewer } from '#lib/viewer.server.ts'
import { Draft, type DraftShown } from './documents.server.ts'

/** The organisations the viewer writes challenges for. */
export const writesFor = ({ grants }: Viewer) =>
  grants.flatMap(({ role, organization }) => (role === 'AGENCY_EDITOR' && organization ? [organization] : []))

export async function signedIn(event: RequestEvent): Promise<Viewer> {
  const viewer = await event.locals.viewer()
  if (!viewer.isSignedIn) redirect(303, signInAddress(event))
  return viewer
}

/** The draft as it stands, or nothing when nobody has begun it. Who may only read it is shown it where it is read. */
export async function findDraft(event: RequestEvent, draft: string): Promise<DraftShown | null> {
  const { challenge } = await ask(event, Draft, { draft })
  if (challenge && !challenge.may.edit) redirect(303, addressIn(event.locals.language, `/challenges/${challenge.slug}`))
  return challenge
}

export async function draftThatIs(event: RequestEvent, draft: string): Promise<DraftShown> {
  await signedIn(event)
  return (await findDraft(event, draft)) ?? error(404, 'Not found')
}
