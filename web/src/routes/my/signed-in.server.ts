import { redirect, type RequestEvent } from '@sveltejs/kit'
import { signInAddress } from '#lib/api.server.ts'

/** These pages are about the one who asks; a stranger is asked to sign in, and comes back here. */
export async function signedIn(event: RequestEvent) {
  const viewer = await event.locals.viewer()
  if (!viewer.isSignedIn) redirect(303, signInAddress(event))
  return viewer
}
