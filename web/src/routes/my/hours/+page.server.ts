import { redirect, type RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { addressIn } from '#lib/address.ts'
import { ask, tell } from '#lib/api.server.ts'
import { begin, invalid, read, refuse, refuseButton } from '#lib/form.server.ts'
import { signedIn } from '../signed-in.server.ts'
import { Contribute, HoursPage, LeaveTeam } from './documents.server.ts'
import type { Actions, PageServerLoad } from './$types'

const Deed = v.object({
  hours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
  on: v.pipe(v.string(), v.isoDate()),
  what: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1000)),
})

/** Without one in the address it is the first that still holds. */
const wishedIn = (event: RequestEvent) => event.url.searchParams.get('commitment') ?? ''

const today = () => new Date().toISOString().slice(0, 10)

export const load: PageServerLoad = async (event) => {
  await signedIn(event)
  const { myCommitments, viewer } = await ask(event, HoursPage, {})
  const wished = wishedIn(event)
  const commitment = myCommitments.find(({ id, state }) => (wished ? id === wished : state !== 'ENDED')) ?? null
  const hasManager = viewer.coworker?.kind === 'EMPLOYEE'
  return { commitment, hasManager, form: await begin(Deed, { hours: 2, on: today() }) }
}

export const actions: Actions = {
  contribute: async (event) => {
    const form = await read(event, Deed)
    if (!form.valid) return invalid(form)
    const told = await tell(event, Contribute, { commitment: wishedIn(event), ...form.data })
    if (!told.ok) return refuse(form, told.refusal)
    redirect(303, addressIn(event.locals.language, '/my?done=hours#commitments'))
  },
  leave: async (event) => {
    const told = await tell(event, LeaveTeam, { commitment: wishedIn(event) })
    if (!told.ok) return refuseButton(told.refusal)
    redirect(303, addressIn(event.locals.language, '/my?done=left'))
  },
}
