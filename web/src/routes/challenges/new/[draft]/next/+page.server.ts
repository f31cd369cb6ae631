import { redirect } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { draftThatIs } from '../../draft.server.ts'
import { addressOf } from '../../steps.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { id, slug, title, publication, track } = await draftThatIs(event, event.params.draft)
  if (publication === 'DRAFT') redirect(303, addressIn(event.locals.language, addressOf(id, 'preview')))
  return { slug, title, isWaiting: publication === 'SUBMITTED', track }
}
