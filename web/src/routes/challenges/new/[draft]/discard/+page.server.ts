import { redirect } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { tell } from '#lib/api.server.ts'
import { refuseButton } from '#lib/form.server.ts'
import { DiscardDraft } from '../../documents.server.ts'
import { draftThatIs, findDraft, signedIn } from '../../draft.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { id, slug, title, publication } = await draftThatIs(event, event.params.draft)
  return { id, slug, title, isDraft: publication === 'DRAFT' }
}

export const actions: Actions = {
  default: async (event) => {
    await signedIn(event)
    const draft = await findDraft(event, event.params.draft)
    const told = draft ? await tell(event, DiscardDraft, { challenge: draft.id }) : undefined
    // Gone already, by a second click or by a colleague: that is what was wished for.
    if (told && !told.ok && told.refusal.code !== 'NOT_FOUND') return refuseButton(told.refusal)
    redirect(303, addressIn(event.locals.language, '/challenges/new?discarded'))
  },
}
