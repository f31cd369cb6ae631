import { error, redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { addressIn } from '#lib/address.ts'
import { ask, signInAddress, tell } from '#lib/api.server.ts'
import { begin, invalid, read, refuse } from '#lib/form.server.ts'
import { plainText } from '#lib/localized.ts'
import { EditHub, HubPage } from '../documents.server.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

const Wish = v.object({
  description: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2000)),
  goodAt: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
})

async function hubToEdit(event: RequestEvent) {
  if (!(await event.locals.viewer()).isSignedIn) redirect(303, signInAddress(event))
  const { hub } = await ask(event, HubPage, { slug: event.params.slug })
  if (!hub?.may.editHub) error(404, 'Not found')
  return hub
}

export const load: PageServerLoad = async (event) => {
  const hub = await hubToEdit(event)
  const { language } = event.locals
  const said = {
    description: plainText(hub.description, language),
    goodAt: hub.goodAt ? plainText(hub.goodAt, language) : '',
  }
  return { hub, form: await begin(Wish, said) }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await read(event, Wish)
    if (!form.valid) return invalid(form)
    const hub = await hubToEdit(event)
    const { language } = event.locals
    const told = await tell(event, EditHub, { input: { ...form.data, hub: hub.id, language } })
    if (!told.ok) return refuse(form, told.refusal)
    redirect(303, addressIn(language, `/hubs/${hub.slug}?saved`))
  },
}
