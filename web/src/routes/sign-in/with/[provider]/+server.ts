import { redirect } from '@sveltejs/kit'
import { addressIn, ownAddress } from '#lib/address.ts'
import { callSignIn } from '#lib/sign-in.server.ts'
import type { RequestHandler } from './$types'

/** A link and not a form: our policy lets forms lead nowhere but home, and this leads to the identity provider. */
export const GET: RequestHandler = async (event) => {
  const home = addressIn(event.locals.language, '/sign-in')
  const { ok, body } = await callSignIn(event, '/sign-in/oauth2', {
    providerId: event.params.provider,
    callbackURL: ownAddress(event.url.searchParams.get('to'), addressIn(event.locals.language, '/my')),
    errorCallbackURL: home,
  })
  redirect(303, ok && typeof body.url === 'string' ? body.url : `${home}?error=provider`)
}
