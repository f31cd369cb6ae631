import { languages, type Language } from '#lib/address.ts'
import { hoursToAsk, oneOf, waysToAsk } from '#lib/among.ts'
import { sectorLabel, themeLabel } from '#lib/labels.ts'

type Sector = keyof typeof sectorLabel
type Theme = keyof typeof themeLabel

/** Which of the roles to show, as the address says it. */
export type Among = {
  theme?: Theme
  place?: string
  km?: number
  afar: boolean
  hours?: number
  sector?: Sector
  language?: Language
}
/** What can be loosened by itself; working from afar goes with the way. */
export type AmongName = Exclude<keyof Among, 'afar'>

const names: readonly AmongName[] = ['theme', 'place', 'km', 'hours', 'sector', 'language']

const keyOf = <Key extends string>(words: Record<Key, unknown>, wish: string | null): Key | undefined =>
  wish && Object.hasOwn(words, wish) ? (wish as Key) : undefined

export const amongFrom = (search: URLSearchParams): Among => ({
  theme: keyOf(themeLabel, search.get('theme')),
  place: /^\d{4}$/.exec(search.get('place') ?? '')?.[0],
  km: oneOf(waysToAsk, search.get('km')),
  afar: search.get('afar') === '1',
  hours: oneOf(hoursToAsk, search.get('hours')),
  sector: keyOf(sectorLabel, search.get('sector')),
  language: languages.find((one) => one === search.get('language')),
})

export const wishFrom = ({ theme, place, km, afar, hours, sector, language }: Among) => ({
  themes: theme ? [theme] : null,
  municipality: place ?? null,
  kilometres: km ?? null,
  orRemote: afar,
  hoursPerMonth: hours ?? null,
  sectors: sector ? [sector] : null,
  languages: language ? [language] : null,
})

export const chosen = (among: Among): AmongName[] => names.filter((name) => among[name] !== undefined)

/** What the address says, with the noes to the question; a form's action, or nothing, goes last. */
export function searchWith(among: Among, noes: string, action = ''): string {
  const words = new URLSearchParams()
  for (const name of chosen(among)) words.set(name, String(among[name]))
  if (among.afar && among.km) words.set('afar', '1')
  if (noes) words.set('not', noes)
  const all = [words.toString(), action].filter(Boolean).join('&')
  return all && `?${all}`
}
