import { addressIn, ownAddress } from '#lib/address.ts'
import { begin, invalid, read } from '#lib/form.server.ts'
import { m } from '#lib/paraglide/messages.js'
import { signInOptions } from '#lib/sign-in-options.server.ts'
import { callSignIn, demoList } from '#lib/sign-in.server.ts'
import { fail, type RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import type { Actions, PageServerLoad } from './$types'
import { troubleFrom } from './trouble.ts'

export type DemoPerson = { id: string; name: string; role: string; organization: string | null }

const Wish = v.object({ email: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.email(), v.maxLength(254)) })

const returnAddress = (event: RequestEvent) =>
  ownAddress(event.url.searchParams.get('to'), addressIn(event.locals.language, '/my'))

export const load: PageServerLoad = async (event) => {
  const options = await signInOptions(event)
  return {
    options,
    people: options.demo ? await demoList<DemoPerson>(event, '/demo/people') : [],
    trouble: troubleFrom(event.url.searchParams),
    to: returnAddress(event),
    mustContinue: event.url.searchParams.has('to') && !event.url.searchParams.has('error'),
    form: await begin(Wish),
  }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await read(event, Wish)
    if (!form.valid) return invalid(form)
    const answer = await callSignIn(event, '/sign-in/magic-link', {
      email: form.data.email,
      callbackURL: returnAddress(event),
      errorCallbackURL: addressIn(event.locals.language, '/sign-in'),
    })
    if (answer.status === 429) return fail(429, { form: withWords(form, m.refusal_TOO_MANY_REQUESTS()) })
    if (answer.status >= 500) return fail(503, { form: withWords(form, m.refusal_UNAVAILABLE()) })
    // Told alike whether or not the address is known here.
    return { form, sentTo: form.data.email }
  },
}

const withWords = <Form extends { message?: App.Superforms.Message }>(form: Form, words: string): Form => ({
  ...form,
  message: { kind: 'refusal', words },
})
