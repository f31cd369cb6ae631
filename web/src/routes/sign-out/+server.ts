import { redirect } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { callSignIn } from '#lib/sign-in.server.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async (event) => {
  await callSignIn(event, '/sign-out', {})
  redirect(303, addressIn(event.locals.language, '/'))
}
