import { sectorLabel, stageLabel, themeLabel } from '#lib/labels.ts'
import { m } from '#lib/paraglide/messages.js'
import type { FilterName, Filters } from './filters.ts'

const languages = { sv: m.language_name_sv, nb: m.language_name_nb, en: m.language_name_en }

/** What one of the chosen filters asks for. */
export function wordsOf(name: FilterName, filters: Filters, placeName?: string): string {
  const words: Record<FilterName, () => string> = {
    q: () => m.quoted({ words: filters.q ?? '' }),
    theme: () => (filters.theme ? themeLabel[filters.theme]() : ''),
    place: () => placeName ?? filters.place ?? '',
    stage: () => (filters.stage ? stageLabel[filters.stage]() : ''),
    km: () => (filters.afar ? m.challenges_km_or_afar : m.challenges_km)({ km: filters.km ?? 0 }),
    hours: () => m.challenges_hours({ hours: filters.hours ?? 0 }),
    sector: () => (filters.sector ? sectorLabel[filters.sector]() : ''),
    language: () => (filters.language ? m.challenges_language({ language: languages[filters.language]() }) : ''),
    fits: m.challenges_fits,
    skills: m.challenges_my_skills,
    recruiting: m.challenges_recruiting,
    mine: m.challenges_mine,
    followed: m.challenges_followed,
  }
  return words[name]()
}
