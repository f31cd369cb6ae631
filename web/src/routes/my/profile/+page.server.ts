import { redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { addressIn, languages } from '#lib/address.ts'
import { ask, tell } from '#lib/api.server.ts'
import { begin, invalid, read, refuse } from '#lib/form.server.ts'
import { plainText } from '#lib/localized.ts'
import { m } from '#lib/paraglide/messages.js'
import { signedIn } from '../signed-in.server.ts'
import { ChooseLanguage, DescribeMe, ProfilePage } from './documents.server.ts'
import type { Actions, PageServerLoad } from './$types'

const kinds = ['SELF_EMPLOYED', 'FOUNDER', 'EMPLOYEE'] as const
const fields = ['POLITICS', 'ACADEMIA', 'BUSINESS', 'CITIZENS', 'PUBLIC_SERVICE', 'CIVIL_SOCIETY'] as const
const chosen = v.pipe(
  v.string(),
  v.nonEmpty(() => m.invalid_choice()),
)
const perhaps = v.optional(v.string(), '')

const Me = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120)),
  kind: v.picklist(kinds),
  fieldOfPractice: v.picklist(fields),
  municipality: chosen,
  hub: perhaps,
  homeOrganization: perhaps,
  languages: v.pipe(v.array(v.picklist(languages)), v.minLength(1)),
  hoursPerMonth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)),
  isRemote: v.optional(v.boolean(), false),
  mailLanguage: v.optional(v.picklist(languages)),
  about: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)), ''),
})

type Facts = Partial<v.InferInput<typeof Me>>

export const load: PageServerLoad = async (event) => {
  const { account } = await signedIn(event)
  const { language } = event.locals
  const { viewer, regions, hubs, organizations } = await ask(event, ProfilePage, {})
  const { coworker } = viewer
  const known: Facts = coworker
    ? {
        name: coworker.name ?? '',
        kind: coworker.kind ?? undefined,
        fieldOfPractice: coworker.fieldOfPractice ?? undefined,
        municipality: coworker.municipality?.id ?? '',
        hub: coworker.hub?.id ?? '',
        homeOrganization: coworker.homeOrganization?.id ?? '',
        languages: [...coworker.languages],
        hoursPerMonth: coworker.hoursPerMonth ?? 0,
        isRemote: coworker.isRemote ?? false,
        mailLanguage: account?.language,
        about: plainText(coworker.about, language),
      }
    : { name: viewer.name ?? '', languages: [language], hoursPerMonth: 8, isRemote: true }
  const form = await begin(Me, known)
  // Nothing is chosen for somebody new: what a list happens to begin with is not an answer.
  if (!coworker) Object.assign(form.data, { kind: '', fieldOfPractice: '' })
  return {
    form,
    isNew: !coworker,
    isSaved: event.url.searchParams.has('saved'),
    municipalities: regions.flatMap(({ name, municipalities }) =>
      municipalities.map(({ id, name: label }) => ({ value: id, label, group: plainText(name, language) })),
    ),
    hubs: hubs.edges.map(({ node }) => ({ value: node.id, label: `${node.name}, ${node.place}` })),
    organizations: organizations.edges.map(({ node }) => ({ value: node.id, label: plainText(node.name, language) })),
  }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await read(event, Me)
    if (form.errors.languages) form.errors.languages = { _errors: [m.my_languages_choose()] }
    if (!form.valid) return invalid(form)
    const { language } = event.locals
    const { hub, homeOrganization, about, mailLanguage, ...facts } = form.data
    const input = {
      ...facts,
      hub: hub || null,
      homeOrganization: homeOrganization || null,
      about: about || null,
      language,
    }
    const { coworker, account } = await event.locals.viewer()
    const told = await tell(event, DescribeMe, { input })
    if (!told.ok) return refuse(form, told.refusal)
    if (mailLanguage && mailLanguage !== account?.language) {
      const written = await tell(event, ChooseLanguage, { language: mailLanguage })
      if (!written.ok) return refuse(form, written.refusal)
    }
    redirect(303, addressIn(language, coworker === null ? '/my/skills' : '/my/profile?saved'))
  },
}
