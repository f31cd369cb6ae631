import { ask, tell } from '#lib/api.server.ts'
import { refuseButton } from '#lib/form.server.ts'
import { purposeLabel } from '#lib/labels.ts'
import { signedIn } from '../signed-in.server.ts'
import { GiveConsent, MyPrivacyPage, WithdrawConsent } from './documents.server.ts'
import { recordsOf } from './records.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

type Purpose = keyof typeof purposeLabel

export const load: PageServerLoad = async (event) => {
  await signedIn(event)
  const { myConsents, personalFields, viewer, ...seen } = await ask(event, MyPrivacyPage, {
    language: event.locals.language,
  })
  return { consents: myConsents, records: recordsOf(personalFields), hasProfile: viewer.coworker !== null, seen }
}

/** A purpose nobody knows is refused by the API, in words. */
const purposeIn = async (event: RequestEvent) => String((await event.request.formData()).get('purpose')) as Purpose

export const actions: Actions = {
  give: async (event) => {
    const told = await tell(event, GiveConsent, { purpose: await purposeIn(event) })
    return told.ok ? { message: undefined } : refuseButton(told.refusal)
  },
  withdraw: async (event) => {
    const told = await tell(event, WithdrawConsent, { purpose: await purposeIn(event) })
    return told.ok ? { message: undefined } : refuseButton(told.refusal)
  },
}
