import { sectorLabel, stageLabel, themeLabel } from '#lib/labels.ts'
import { m } from '#lib/paraglide/messages.js'
import type { KeptSearch } from './documents.server.ts'

export type Sought = KeptSearch['sought']

/** As the hidden fields of a form, and back. */
export const fieldsOf = (sought: Partial<Sought>): [name: string, value: string][] =>
  Object.entries(sought).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  )

export function soughtIn(fields: FormData): Sought {
  const text = (name: string) => fields.get(name)?.toString() ?? null
  const number = (name: string) => (fields.get(name) ? Number(fields.get(name)) : null)
  const isOn = (name: string) => text(name) === 'true'
  const several = (name: string) => (fields.has(name) ? fields.getAll(name).map(String) : null)
  return {
    text: text('text'),
    themes: several('themes') as Sought['themes'],
    stages: several('stages') as Sought['stages'],
    municipality: text('municipality'),
    isRecruiting: isOn('isRecruiting'),
    needsMySkills: isOn('needsMySkills'),
    fitsMe: isOn('fitsMe'),
    hoursPerMonth: number('hoursPerMonth'),
    kilometres: number('kilometres'),
    orRemote: isOn('orRemote'),
    sectors: several('sectors') as Sought['sectors'],
    languages: several('languages') as Sought['languages'],
  }
}

const paces = ['AT_ONCE', 'DAILY', 'WEEKLY'] as const

export const paceIn = (fields: FormData) => paces.find((one) => one === fields.get('pace')) ?? null

export const paceLabel = { AT_ONCE: m.my_pace_AT_ONCE, DAILY: m.my_pace_DAILY, WEEKLY: m.my_pace_WEEKLY }

const languageNames = { sv: m.language_name_sv, nb: m.language_name_nb, en: m.language_name_en }

/** What is looked for, as the list of challenges says it. */
export function wordsOf(sought: Sought, nameOf: (code: string) => string): string {
  const { text, municipality, kilometres, orRemote, hoursPerMonth } = sought
  const parts = [
    text && m.quoted({ words: text }),
    ...(sought.themes ?? []).map((theme) => themeLabel[theme]()),
    ...(sought.stages ?? []).map((stage) => stageLabel[stage]()),
    municipality && nameOf(municipality),
    kilometres != null && (orRemote ? m.challenges_km_or_afar : m.challenges_km)({ km: kilometres }),
    hoursPerMonth != null && m.challenges_hours({ hours: hoursPerMonth }),
    ...(sought.sectors ?? []).map((sector) => sectorLabel[sector]()),
    ...(sought.languages ?? []).map((language) => m.challenges_language({ language: languageNames[language]() })),
    sought.isRecruiting && m.challenges_recruiting(),
    sought.needsMySkills && m.challenges_my_skills(),
    sought.fitsMe && m.challenges_fits(),
  ]
  return parts.filter(Boolean).join(', ')
}

/** The list as it was when the search was kept. */
export function addressOf(sought: Sought): string {
  const { text, themes, stages, municipality, kilometres, hoursPerMonth, sectors, languages } = sought
  const said = {
    q: text,
    theme: themes?.[0],
    stage: stages?.[0],
    place: municipality,
    km: kilometres,
    afar: sought.orRemote && '1',
    hours: hoursPerMonth,
    sector: sectors?.[0],
    language: languages?.[0],
    recruiting: sought.isRecruiting && '1',
    skills: sought.needsMySkills && '1',
    fits: sought.fitsMe && '1',
  }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(said)) if (value) search.set(name, String(value))
  return `/challenges?${search}`
}
