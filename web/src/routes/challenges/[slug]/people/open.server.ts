import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { setError } from 'sveltekit-superforms'
import { ask, tell } from '#lib/api.server.ts'
import { read, refuse, type Form } from '#lib/form.server.ts'
import { plainText } from '#lib/localized.ts'
import { m } from '#lib/paraglide/messages.js'
import { findSkills, suggestSkills } from '#lib/skills.server.ts'
import type { Found } from '#lib/ui/Combobox.svelte'
import { orNull } from '../fields.ts'
import { OpenForPeople } from './changes.server.ts'
import { ChallengeWords } from './needs.documents.server.ts'
import { Open } from './forms.server.ts'
import { filledFrom, neededFrom, neededRows, unfound } from './needed.ts'

/** Without scripts a skill is found by sending the form: it comes back with what was found beside the words. */
export async function openForPeople(event: RequestEvent) {
  const form = await read(event, Open)
  form.id = 'open'
  if (form.data.find === 'suggest') return suggestNeeds(event, form)
  const found = await foundFor(event, form)
  if (form.data.find) return { form: { ...form, errors: {} }, found }
  const [lost] = unfound(form.data)
  if (lost) setError(form, `skill${lost}`, m.challenge_open_skill_unfound())
  if (neededFrom(form.data).length === 0 && !lost) setError(form, 'skill1', m.challenge_open_skill_none())
  if (!form.valid) return fail(400, { form, found })
  const told = await tell(event, OpenForPeople, { input: inputFrom(event, form) })
  if (!told.ok) return refuse(form, told.refusal)
  redirect(303, `${event.url.pathname}?done=open#done`)
}

/** What the role's own words speak of, and where they say too little, what the challenge speaks of. */
async function suggestNeeds(event: RequestEvent, form: Form<typeof Open>) {
  const { challenge } = await ask(event, ChallengeWords, { slug: event.params.slug! })
  const texts = challenge ? [challenge.title, challenge.question, challenge.background, challenge.statement] : []
  const own = `${form.data.title}\n\n${form.data.description}`
  const whole = texts.map((text) => plainText(text, event.locals.language)).join('\n\n')
  const told = [...(await suggestSkills(event, own)), ...(await suggestSkills(event, whole))]
  const { rows, why } = filledFrom(
    form.data,
    told.map(({ skill, quotes }) => ({
      id: skill.id,
      label: plainText(skill.label, event.locals.language),
      words: [...new Set(quotes.map(({ text }) => text))],
    })),
  )
  Object.assign(form.data, rows)
  const message =
    Object.keys(why).length > 0 ? undefined : { kind: 'done' as const, words: m.challenge_open_suggest_none() }
  return { form: { ...form, errors: {}, message }, found: {}, why }
}

function inputFrom(event: RequestEvent, { data }: Form<typeof Open>) {
  const { challenge, title, description, hoursPerMonth, places, isRemotePossible, answerWithinDays } = data
  const counts = { hoursPerMonth, places, answerWithinDays }
  const skills = neededFrom(data)
  const language = event.locals.language
  return { challenge, title, description: orNull(description), skills, ...counts, isRemotePossible, language }
}

async function foundFor(event: RequestEvent, { data }: Form<typeof Open>): Promise<Record<string, Found[]>> {
  const rows = neededRows.filter((row) => data[`skill${row}Text`])
  const found = await Promise.all(
    rows.map(async (row) => [`skill${row}`, await findSkills(event, data[`skill${row}Text`])] as const),
  )
  return Object.fromEntries(found)
}
