import { redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { addressIn } from '#lib/address.ts'
import { ask, tell } from '#lib/api.server.ts'
import { begin, invalid, read, refuse, type Form } from '#lib/form.server.ts'
import { plainText } from '#lib/localized.ts'
import { m } from '#lib/paraglide/messages.js'
import { signedIn } from '../signed-in.server.ts'
import { AskForMandate, MandatePage, SelfGrantMandate } from './documents.server.ts'
import { onceEach, reachFrom } from './reach.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

const Wish = v.object({
  reach: v.pipe(
    v.string(),
    v.nonEmpty(() => m.invalid_choice()),
  ),
  hours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  until: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]), ''),
  message: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000)), ''),
})

async function askedBy(event: RequestEvent) {
  await signedIn(event)
  const mine = await ask(event, MandatePage, {})
  const { coworker } = mine.viewer
  if (!coworker) redirect(303, addressIn(event.locals.language, '/my/profile'))
  const openings = mine.openingsForMe.edges.map(({ node }) => node.opening)
  const around = [...mine.myCommitments, ...mine.myApplications, ...mine.myInvitations, ...openings]
  return {
    isOwnBoss: coworker.kind !== 'EMPLOYEE',
    employer: coworker.homeOrganization,
    challenges: onceEach(around.map(({ challenge }) => challenge)).map(({ id, title }) => ({
      value: id,
      label: plainText(title, event.locals.language),
    })),
  }
}

export const load: PageServerLoad = async (event) => {
  const asker = await askedBy(event)
  const wished = event.url.searchParams.get('challenge')
  const reach = asker.challenges.find(({ value }) => value === wished)?.value ?? ''
  return { ...asker, form: await begin(Wish, { reach, hours: 8 }) }
}

/** Hours of one's own are given to one challenge at a time. */
function needsChallenge(form: Form<typeof Wish>) {
  form.errors.reach = [m.my_mandate_own_challenge()]
  form.valid = false
  return invalid(form)
}

export const actions: Actions = {
  default: async (event) => {
    const form = await read(event, Wish)
    if (!form.valid) return invalid(form)
    const { isOwnBoss, employer } = await askedBy(event)
    const { hours, until, message, reach: wished } = form.data
    const reach = reachFrom(wished)
    const extent = { hours, until: until || null }
    if (isOwnBoss && !reach.challenge) return needsChallenge(form)
    const told = isOwnBoss
      ? await tell(event, SelfGrantMandate, { input: { challenge: reach.challenge ?? '', ...extent } })
      : await tell(event, AskForMandate, {
          input: { ...reach, organization: employer?.id ?? '', ...extent, message: message || null },
        })
    if (!told.ok) return refuse(form, told.refusal)
    redirect(303, addressIn(event.locals.language, '/my?done=mandate#mandates'))
  },
}
