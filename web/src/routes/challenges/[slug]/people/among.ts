import { languages, type Language } from '#lib/address.ts'
import { hoursToAsk, oneOf, waysToAsk } from '#lib/among.ts'
import { sectorLabel } from '#lib/labels.ts'

type Sector = keyof typeof sectorLabel

/** Whom of the people to show, as the address says it. */
export type Among = { hours?: number; km?: number; afar: boolean; sector?: Sector; language?: Language }
/** What can be loosened by itself; working from afar goes with the way. */
export type AmongName = 'hours' | 'km' | 'sector' | 'language'

const names: readonly AmongName[] = ['hours', 'km', 'sector', 'language']

export function amongFrom(search: URLSearchParams): Among {
  const sector = search.get('sector') ?? ''
  return {
    hours: oneOf(hoursToAsk, search.get('hours')),
    km: oneOf(waysToAsk, search.get('km')),
    afar: search.get('afar') === '1',
    sector: Object.hasOwn(sectorLabel, sector) ? (sector as Sector) : undefined,
    language: languages.find((one) => one === search.get('language')),
  }
}

export const wishFrom = ({ hours, km, afar, sector, language }: Among) => ({
  hoursPerMonth: hours ?? null,
  kilometres: km ?? null,
  orRemote: afar,
  sectors: sector ? [sector] : null,
  languages: language ? [language] : null,
})

export const chosen = (among: Among): AmongName[] => names.filter((name) => among[name] !== undefined)

/** The same page for an opening, among some only. */
export function searchWith(opening: string, among: Among, after?: string | null): string {
  const words = new URLSearchParams({ for: opening })
  for (const name of chosen(among)) words.set(name, String(among[name]))
  if (among.afar && among.km) words.set('afar', '1')
  if (after) words.set('after', after)
  return `?${words}#suggestions`
}
