import * as v from 'valibot'
import type { Language } from '#lib/address.ts'
import { dimensionLabel, themeLabel, trackLabel } from '#lib/labels.ts'
import { m } from '#lib/paraglide/messages.js'
import type { DraftShown } from './documents.server.ts'
import { placeFrom, placeIn } from './place.ts'
import type { Page } from './steps.ts'

const words = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most))
const oneOf = <Key extends string>(labels: Record<Key, unknown>) => v.picklist(Object.keys(labels) as Key[])
const id = v.pipe(v.string(), v.trim(), v.nonEmpty())
/** Which button was pressed. */
const onward = v.optional(v.picklist(['next', 'preview', 'later']), 'next')

const named = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(140))
const asked = words(300)
const themed = v.array(oneOf(themeLabel))

export const schemas = {
  question: v.object({ onward, title: named, question: asked }),
  owners: v.object({ onward, lead: id, coOwners: v.pipe(v.array(v.string()), v.maxLength(20)) }),
  place: v.object({ onward, themes: themed, municipality: words(60), hub: words(60) }),
  background: v.object({ onward, background: words(8000), causes: words(4000) }),
  sustainability: v.object({
    onward,
    dimensions: v.array(oneOf(dimensionLabel)),
    sdgs: v.array(v.pipe(v.number(), v.minValue(1), v.maxValue(17))),
  }),
  track: v.object({ onward, track: v.optional(oneOf(trackLabel)), caseReference: words(80) }),
  quick: v.object({
    onward,
    title: named,
    question: v.pipe(asked, v.nonEmpty(m.refusal_CHALLENGE_NEEDS_QUESTION)),
    lead: id,
    themes: v.pipe(themed, v.minLength(1, m.refusal_CHALLENGE_NEEDS_THEME)),
    municipality: v.pipe(words(60), v.nonEmpty(m.refusal_CHALLENGE_NEEDS_PLACE)),
  }),
} as const satisfies Record<Page, v.ObjectSchema<v.ObjectEntries, undefined>>

type Data<Of extends Page> = v.InferOutput<(typeof schemas)[Of]>
type Wishes = { [Of in Page]: (data: Data<Of>) => object }

/** What each step changes, and nothing else: what is left out stays as it was. */
const wishes: Wishes = {
  question: ({ title, question }) => ({ title, question }),
  owners: ({ lead, coOwners }) => ({ lead, coOwners }),
  place: ({ themes, municipality, hub }) => ({ themes, ...placeFrom(municipality), hub: hub || null }),
  background: ({ background, causes }) => ({ background, causes }),
  sustainability: ({ dimensions, sdgs }) => ({ dimensions, sdgs }),
  track: ({ track, caseReference }) => ({ ...(track && { track }), caseReference }),
  quick: ({ title, question, lead, themes, municipality }) => ({
    title,
    question,
    lead,
    themes,
    ...placeFrom(municipality),
    track: 'SHORT',
  }),
}

export const wishFrom = <Of extends Page>(page: Of, data: Data<Of>): object => wishes[page](data)

export const leadOf = ({ organizations }: DraftShown) => organizations.find(({ role }) => role === 'LEAD')?.organization

/** The language the draft is written in, so that a reader of another does not begin a second version of half of it. */
export const writtenIn = (draft: DraftShown | null, reader: Language): Language => draft?.title.language ?? reader

/** What the form of every step begins with: what the draft says already. */
export function knownOf(draft: DraftShown): Record<string, unknown> {
  const { language } = draft.title
  const said = (text: DraftShown['question']) => text?.[language] ?? text?.[text.language] ?? ''
  return {
    title: said(draft.title),
    question: said(draft.question),
    lead: leadOf(draft)?.id ?? '',
    coOwners: draft.organizations.flatMap(({ role, organization }) => (role === 'CO_OWNER' ? [organization.id] : [])),
    themes: draft.themes,
    municipality: placeIn(draft),
    hub: draft.hub?.id ?? '',
    background: said(draft.background),
    causes: said(draft.causes),
    dimensions: draft.dimensions,
    sdgs: draft.sdgs,
    track: draft.track,
    caseReference: draft.caseReference ?? '',
  }
}
