import { redirect } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { draftThatIs } from '../draft.server.ts'
import { addressOf, whereToGoOn } from '../steps.ts'
import type { RequestHandler } from './$types'

/** A draft without a step, or by its name, leads to where one goes on with it. */
export const GET: RequestHandler = async (event) => {
  const draft = await draftThatIs(event, event.params.draft)
  const page = draft.publication === 'DRAFT' ? whereToGoOn(draft) : 'preview'
  redirect(303, addressIn(event.locals.language, addressOf(draft.id, page)))
}
