import { stageLabel, themeLabel } from '#lib/labels.ts'
import { m } from '#lib/paraglide/messages.js'
import type { KeptSearch } from './documents.server.ts'

type Sought = KeptSearch['sought']

/** What is looked for, as the list of challenges says it. */
export function wordsOf({ text, themes, stages, municipality, isRecruiting, needsMySkills }: Sought): string {
  const parts = [
    text && `”${text}”`,
    ...(themes ?? []).map((theme) => themeLabel[theme]()),
    ...(stages ?? []).map((stage) => stageLabel[stage]()),
    municipality && m.my_search_place({ code: municipality }),
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
