import { fail, redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { addressIn } from '#lib/address.ts'
import { ask, tell } from '#lib/api.server.ts'
import { begin, read } from '#lib/form.server.ts'
import { m } from '#lib/paraglide/messages.js'
import { suggestSkills } from '#lib/skills.server.ts'
import { signedIn } from '../../signed-in.server.ts'
import { chosenIn } from './chosen.ts'
import { ClaimSkills, HeldSkills } from './documents.server.ts'
import type { Actions, PageServerLoad } from './$types'

// As long as the API reads; the words about it stand beside the box, and what was pasted stays in it.
const Text = v.object({ text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40_000)) })

export const load: PageServerLoad = async (event) => {
  await signedIn(event)
  const { viewer } = await ask(event, HeldSkills, {})
  if (!viewer.coworker) redirect(303, addressIn(event.locals.language, '/my/profile'))
  return { held: viewer.coworker.claims.map(({ skill }) => skill.id), form: await begin(Text) }
}

export const actions: Actions = {
  read: async (event) => {
    const form = await read(event, Text)
    if (!form.valid) return fail(400, { form })
    return { form, suggestions: await suggestSkills(event, form.data.text) }
  },
  keep: async (event) => {
    const posted = await event.request.formData()
    const claims = chosenIn(posted)
    const text = String(posted.get('text') ?? '')
    const back = async (status: number, words: string) =>
      fail(status, {
        form: await begin(Text, { text }),
        suggestions: await suggestSkills(event, text),
        ticked: claims,
        message: { kind: 'refusal' as const, words },
      })
    if (claims.length === 0) return back(400, m.my_read_none_ticked())
    const told = await tell(event, ClaimSkills, { claims })
    if (!told.ok) return back(told.refusal.status, told.refusal.words)
    redirect(303, addressIn(event.locals.language, `/my/skills?kept=${claims.length}`))
  },
}
