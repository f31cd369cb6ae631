import { redirect } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { callSignIn } from '#lib/sign-in.server.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async (event) => {
  await callSignIn(event, '/sign-out', {})
  // What was typed and kept in this browser goes too, and the pages one could go back to, also where the page that signs out has no script.
  event.setHeaders({ 'clear-site-data': '"cache", "storage"' })
  redirect(303, addressIn(event.locals.language, '/'))
}
