import { stageLabel, themeLabel } from '#lib/labels.ts'

export type Theme = keyof typeof themeLabel
export type Stage = keyof typeof stageLabel

/** What was asked for, as the address says it. One choice in each group, so that a count is what choosing it lists. */
export type Filters = {
  q: string
  theme?: Theme
  place?: string
  stage?: Stage
  skills: boolean
  recruiting: boolean
  mine: boolean
  followed: boolean
  isMap: boolean
  after?: string
}
export type FilterName = 'q' | 'theme' | 'place' | 'stage' | 'skills' | 'recruiting' | 'mine' | 'followed'

const switches = ['skills', 'recruiting', 'mine', 'followed'] as const
const names: readonly FilterName[] = ['q', 'theme', 'place', 'stage', ...switches]
const mostTyped = 200

export function filtersFrom(search: URLSearchParams): Filters {
  const isOn = (name: (typeof switches)[number]) => search.get(name) === '1'
  return {
    q: (search.get('q') ?? '').trim().slice(0, mostTyped),
    theme: keyOf(themeLabel, search.get('theme')),
    place: /^\d{4}$/.exec(search.get('place') ?? '')?.[0],
    stage: keyOf(stageLabel, search.get('stage')),
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
  const { q, theme, place, stage, skills, recruiting, mine, followed } = filters
  return {
    ...(q && { text: q }),
    ...(theme && { themes: [theme] }),
    ...(place && { municipality: place }),
    ...(stage && { stages: [stage] }),
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
    if (value) words.set(name, value === true ? '1' : value)
  }
  if (next.isMap) words.set('view', 'map')
  if (next.after) words.set('after', next.after)
  const search = words.toString()
  return search ? `/challenges?${search}` : '/challenges'
}

/** What a search form has to carry along for the rest to stay as chosen. */
export const keptBySearch = (filters: Filters): [string, string][] => [
  ...new URLSearchParams(searchWith(filters, { q: '' }).split('?')[1]).entries(),
]

export const chosen = (filters: Filters): FilterName[] => names.filter((name) => Boolean(filters[name]))

export const without = (filters: Filters, name: FilterName): Filters => ({
  ...filters,
  after: undefined,
  [name]: name === 'q' ? '' : (switches as readonly string[]).includes(name) ? false : undefined,
})

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
