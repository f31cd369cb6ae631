import { redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { addressIn } from '#lib/address.ts'
import { tell } from '#lib/api.server.ts'
import { begin, invalid, read, refuse } from '#lib/form.server.ts'
import { signOut } from '#lib/sign-in.server.ts'
import { signedIn } from '../../signed-in.server.ts'
import { EraseMe } from '../documents.server.ts'
import type { Actions, PageServerLoad } from './$types'

const Confirmation = v.object({ confirmation: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(320)) })

export const load: PageServerLoad = async (event) => {
  const { account } = await signedIn(event)
  return { email: account?.email ?? '', form: await begin(Confirmation) }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await read(event, Confirmation)
    if (!form.valid) return invalid(form)
    const told = await tell(event, EraseMe, form.data)
    if (!told.ok) return refuse(form, told.refusal)
    // The sessions are gone already; this takes the cookie out of the browser too.
    await signOut(event)
    redirect(303, addressIn(event.locals.language, '/privacy/erased'))
  },
}
