import { stageLabel, themeLabel } from '#lib/labels.ts'
import { m } from '#lib/paraglide/messages.js'
import type { KeptSearch } from './documents.server.ts'

type Sought = KeptSearch['sought']

/** As the hidden fields of a form, and back. */
export const fieldsOf = (sought: Sought): [name: string, value: string][] =>
  Object.entries(sought).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  )

export function soughtIn(fields: FormData): Sought {
  const text = (name: string) => fields.get(name)?.toString() ?? null
  const several = (name: string) => (fields.has(name) ? fields.getAll(name).map(String) : null)
  return {
    text: text('text'),
    themes: several('themes') as Sought['themes'],
    stages: several('stages') as Sought['stages'],
    municipality: text('municipality'),
    isRecruiting: text('isRecruiting') === 'true',
    needsMySkills: text('needsMySkills') === 'true',
  }
}

/** What is looked for, as the list of challenges says it. */
export function wordsOf(sought: Sought, nameOf: (code: string) => string): string {
  const { text, themes, stages, municipality, isRecruiting, needsMySkills } = sought
  const parts = [
    text && `”${text}”`,
    ...(themes ?? []).map((theme) => themeLabel[theme]()),
    ...(stages ?? []).map((stage) => stageLabel[stage]()),
    municipality && nameOf(municipality),
    isRecruiting && m.challenges_recruiting(),
    needsMySkills && m.challenges_my_skills(),
  ]
  return parts.filter(Boolean).join(', ')
}

/** The list as it was when the search was kept. */
export function addressOf({ text, themes, stages, municipality, isRecruiting, needsMySkills }: Sought): string {
  const search = new URLSearchParams()
  if (text) search.set('q', text)
  if (themes?.[0]) search.set('theme', themes[0])
  if (stages?.[0]) search.set('stage', stages[0])
  if (municipality) search.set('place', municipality)
  if (isRecruiting) search.set('recruiting', '1')
  if (needsMySkills) search.set('skills', '1')
  return `/challenges?${search}`
}
