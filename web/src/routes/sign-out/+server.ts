import { redirect } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { signOut } from '#lib/sign-in.server.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async (event) => {
  await signOut(event)
  redirect(303, addressIn(event.locals.language, '/'))
}
