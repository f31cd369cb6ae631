import { fail, redirect } from '@sveltejs/kit'
import { addressIn, ownAddress } from '#lib/address.ts'
import { m } from '#lib/paraglide/messages.js'
import { callSignIn } from '#lib/sign-in.server.ts'
import type { Actions } from './$types'

const trouble = (status: number, words: string) =>
  fail(status, { message: { kind: 'refusal' as const, words } satisfies App.Superforms.Message })

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals
    const to = ownAddress(event.url.searchParams.get('to'), addressIn(language, '/my'))
    const token = event.url.searchParams.get('token') ?? ''
    const wish = new URLSearchParams({ token, callbackURL: to })
    const { status, isCookieGiven } = await callSignIn(event, `/magic-link/verify?${wish}`)
    if (status === 429) return trouble(429, m.refusal_TOO_MANY_REQUESTS())
    if (status >= 500) return trouble(503, m.refusal_UNAVAILABLE())
    // A second press finds the link used, and the one who pressed signed in.
    if (isCookieGiven || (await event.locals.viewer()).isSignedIn) redirect(303, to)
    redirect(303, addressIn(language, `/sign-in?error=EXPIRED&to=${encodeURIComponent(to)}`))
  },
}
