import { fail, redirect } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { tell } from '#lib/api.server.ts'
import { refuseButton } from '#lib/form.server.ts'
import { refusalWords } from '#lib/refusals.server.ts'
import { PublishChallenge } from '../../documents.server.ts'
import { draftThatIs } from '../../draft.server.ts'
import { addressOf, lacking, stepOf } from '../../steps.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const draft = await draftThatIs(event, event.params.draft)
  const { grants } = await event.locals.viewer()
  const mine = grants.flatMap(({ role, organization }) =>
    role === 'AGENCY_EDITOR' && organization ? [organization.id] : [],
  )
  return {
    draft,
    lacks: lacking(draft).map((lack) => ({ ...lack, words: refusalWords(lack.code) })),
    goesOutAtOnce: draft.organizations.some(
      ({ role, organization }) =>
        (role === 'LEAD' || role === 'CO_OWNER') && organization.isVerified && mine.includes(organization.id),
    ),
  }
}

export const actions: Actions = {
  publish: async (event) => {
    const draft = await draftThatIs(event, event.params.draft)
    const told = await tell(event, PublishChallenge, { challenge: draft.id })
    if (told.ok) redirect(303, addressIn(event.locals.language, addressOf(draft.id, 'next')))
    const refused = refuseButton(told.refusal)
    return fail(refused.status, { ...refused.data, step: stepOf(told.refusal.field) })
  },
}
