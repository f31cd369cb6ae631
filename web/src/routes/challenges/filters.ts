import { languages, type Language } from '#lib/address.ts'
import { hoursToAsk, oneOf, waysToAsk, without as loosened } from '#lib/among.ts'
import { sectorLabel, stageLabel, themeLabel } from '#lib/labels.ts'

export type Theme = keyof typeof themeLabel
export type Stage = keyof typeof stageLabel
type Sector = keyof typeof sectorLabel

/** What was asked for, as the address says it. One choice in each group, so that a count is what choosing it lists. */
export type Filters = {
  q: string
  theme?: Theme
  place?: string
  stage?: Stage
  km?: number
  /** Goes with the way. */
  afar: boolean
  hours?: number
  sector?: Sector
  language?: Language
  fits: boolean
  skills: boolean
  recruiting: boolean
  mine: boolean
  followed: boolean
  isMap: boolean
  after?: string
}
/** Chosen in a form of their own, since there are too many values to be chips. */
const selected = ['km', 'hours', 'sector', 'language'] as const
const switches = ['fits', 'skills', 'recruiting', 'mine', 'followed'] as const
type Switch = (typeof switches)[number]
export type FilterName = 'q' | 'theme' | 'place' | 'stage' | (typeof selected)[number] | Switch

const names: readonly FilterName[] = ['q', 'theme', 'place', 'stage', ...selected, ...switches]
const mostTyped = 200

export function filtersFrom(search: URLSearchParams): Filters {
  const isOn = (name: Switch) => search.get(name) === '1'
  return {
    q: (search.get('q') ?? '').trim().slice(0, mostTyped),
    theme: keyOf(themeLabel, search.get('theme')),
    place: /^\d{4}$/.exec(search.get('place') ?? '')?.[0],
    stage: keyOf(stageLabel, search.get('stage')),
    km: oneOf(waysToAsk, search.get('km')),
    afar: search.get('afar') === '1',
    hours: oneOf(hoursToAsk, search.get('hours')),
    sector: keyOf(sectorLabel, search.get('sector')),
    language: languages.find((one) => one === search.get('language')),
    fits: isOn('fits'),
    skills: isOn('skills'),
    recruiting: isOn('recruiting'),
    mine: isOn('mine'),
    followed: isOn('followed'),
    isMap: search.get('view') === 'map',
    after: search.get('after') ?? undefined,
  }
}

const keyOf = <Key extends string>(words: Record<Key, unknown>, wish: string | null): Key | undefined =>
  wish && Object.hasOwn(words, wish) ? (wish as Key) : undefined

export function wishFrom(filters: Filters) {
  const { q, theme, place, stage, km, afar, hours, sector, language } = filters
  const { fits, skills, recruiting, mine, followed } = filters
  return {
    ...(q && { text: q }),
    ...(theme && { themes: [theme] }),
    ...(place && { municipality: place }),
    ...(stage && { stages: [stage] }),
    ...(km && { kilometres: km, orRemote: afar }),
    ...(hours && { hoursPerMonth: hours }),
    ...(sector && { sectors: [sector] }),
    ...(language && { languages: [language] }),
    ...(fits && { fitsMe: true }),
    ...(skills && { needsMySkills: true }),
    ...(recruiting && { isRecruiting: true }),
    ...(mine && { mine: true }),
    ...(followed && { followed: true }),
  }
}

/** The address of the same list with something changed. A changed filter begins anew at the first page. */
export function searchWith(filters: Filters, change: Partial<Filters>): string {
  const next = { ...filters, after: undefined, ...change }
  const words = new URLSearchParams()
  for (const name of names) {
    const value = next[name]
    if (value) words.set(name, value === true ? '1' : String(value))
  }
  if (next.km && next.afar) words.set('afar', '1')
  if (next.isMap) words.set('view', 'map')
  if (next.after) words.set('after', next.after)
  const search = words.toString()
  return search ? `/challenges?${search}` : '/challenges'
}

/** What a search form has to carry along for the rest to stay as chosen. */
export const keptBySearch = (filters: Filters) => entriesOf(searchWith(filters, { q: '' }))

/** Likewise the form in which the rest is selected. */
export const keptBySelection = (filters: Filters) => entriesOf(searchWith(selected.reduce(without, filters), {}))

const entriesOf = (address: string): [string, string][] => [...new URLSearchParams(address.split('?')[1]).entries()]

export const chosenInForm = (filters: Filters) => selected.filter((name) => filters[name] !== undefined)

export const chosen = (filters: Filters): FilterName[] => names.filter((name) => Boolean(filters[name]))

export function without(filters: Filters, name: FilterName): Filters {
  const rest = { ...filters, after: undefined }
  if (name === 'q') return { ...rest, q: '' }
  return isSwitch(name) ? { ...rest, [name]: false } : loosened(rest, name)
}

const isSwitch = (name: FilterName): name is Switch => (switches as readonly string[]).includes(name)

export type Choice<Value extends string> = { value: Value; count: number; isOn: boolean }

/** The values that would list something, in the order of the words; the chosen one also when it lists nothing. */
export function choices<Value extends string>(
  order: readonly Value[],
  facets: readonly { value: string; count: number }[],
  chosenValue: string | undefined,
): Choice<Value>[] {
  const counts = new Map(facets.map(({ value, count }) => [value, count]))
  return order
    .map((value) => ({ value, count: counts.get(value) ?? 0, isOn: value === chosenValue }))
    .filter(({ count, isOn }) => count > 0 || isOn)
}

/** Whether new ones that fit can be waited for: what is mine or followed I hear of anyway. */
export const mayKeep = (filters: Filters): boolean => !filters.mine && !filters.followed && chosen(filters).length > 0
