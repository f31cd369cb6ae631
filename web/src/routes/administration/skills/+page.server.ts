import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { ask, signInAddress, tell } from '#lib/api.server.ts'
import { begin, read, refuse } from '#lib/form.server.ts'
import { plainText, type LocalizedText } from '#lib/localized.ts'
import { m } from '#lib/paraglide/messages.js'
import { findSkills } from '#lib/skills.server.ts'
import type { Found } from '#lib/ui/Combobox.svelte'
import * as documents from './documents.server.ts'
import { Accept, Decline, MakeOne, Merge } from './forms.server.ts'
import type { Actions, PageServerLoad } from './$types'

/** To everybody else this page does not exist. */
async function administrator(event: RequestEvent) {
  const viewer = await event.locals.viewer()
  if (!viewer.isSignedIn) redirect(303, signInAddress(event))
  if (!viewer.may.administer) error(404, { message: 'Not found' })
}

export const load: PageServerLoad = async (event) => {
  await administrator(event)
  const { waiting } = await ask(event, documents.SkillProposals, { after: event.url.searchParams.get('after') })
  const { hasNextPage, endCursor } = waiting.pageInfo
  return {
    proposals: waiting.edges.map(({ node }) => node),
    total: waiting.totalCount,
    next: hasNextPage ? endCursor : null,
    one: await begin(MakeOne),
  }
}

const done = (words: string) => ({ message: { kind: 'done' as const, words } })
const called = (event: RequestEvent, skill: { label: LocalizedText } | null) =>
  skill ? plainText(skill.label, event.locals.language) : ''

/** A skill that was looked for without scripts, or typed and not chosen, is offered as choices. */
async function unchosen<Name extends 'broader' | 'skill' | 'gone' | 'into'>(
  event: RequestEvent,
  form: { data: Record<string, unknown>; errors: object },
  names: readonly Name[],
): Promise<Record<string, Found[]> | null> {
  const search = form.data.find
  const open = names.filter((name) => search === name || (!search && !form.data[name]))
  if (open.length === 0) return null
  const found: Record<string, Found[]> = {}
  for (const name of open) {
    found[name] = await findSkills(event, String(form.data[`${name}Text`] ?? ''))
    if (!search) Object.assign(form.errors, { [name]: [m.my_skill_choose()] })
  }
  if (search) form.errors = {}
  return found
}

export const actions: Actions = {
  accept: async (event) => {
    const accept = await read(event, Accept)
    const found = await unchosen(event, accept, ['broader'])
    if (found) return fail(accept.data.find ? 200 : 400, { accept, found })
    if (!accept.valid) return fail(400, { accept })
    const { proposal, sv, nb, en, broader, answer } = accept.data
    const input = { proposal, sv, nb, en, broader, answer: answer || null, language: event.locals.language }
    const told = await tell(event, documents.AcceptSkillProposal, { input })
    if (!told.ok) {
      refuse(accept, told.refusal)
      return fail(told.refusal.status, { accept })
    }
    return done(m.administration_skill_accepted({ skill: called(event, told.data.acceptSkillProposal.skill) }))
  },
  merge: async (event) => {
    const merge = await read(event, Merge)
    const found = await unchosen(event, merge, ['skill'])
    if (found) return fail(merge.data.find ? 200 : 400, { merge, found })
    if (!merge.valid) return fail(400, { merge })
    const { proposal, skill, answer } = merge.data
    const input = { proposal, skill, answer: answer || null, language: event.locals.language }
    const told = await tell(event, documents.MergeSkillProposal, { input })
    if (!told.ok) {
      refuse(merge, told.refusal)
      return fail(told.refusal.status, { merge })
    }
    return done(m.administration_skill_merged({ skill: called(event, told.data.mergeSkillProposal.skill) }))
  },
  decline: async (event) => {
    const decline = await read(event, Decline)
    if (!decline.valid) return fail(400, { decline })
    const { proposal, reason } = decline.data
    const language = event.locals.language
    const told = await tell(event, documents.DeclineSkillProposal, { proposal, answer: reason, language })
    if (!told.ok) {
      refuse(decline, told.refusal)
      return fail(told.refusal.status, { decline })
    }
    return done(m.administration_skill_declined())
  },
  one: async (event) => {
    const one = await read(event, MakeOne)
    const found = await unchosen(event, one, ['gone', 'into'])
    if (found) return fail(one.data.find ? 200 : 400, { one, found })
    const told = await tell(event, documents.MergeSkills, { skill: one.data.gone, into: one.data.into })
    if (!told.ok) {
      refuse(one, told.refusal)
      return fail(told.refusal.status, { one })
    }
    return done(m.administration_skills_one({ skill: called(event, told.data.mergeSkills) }))
  },
}
