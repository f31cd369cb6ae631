import type { Source } from './sources.js'

interface Variants {
  readonly declarations: readonly string[]
  readonly match: Readonly<Record<string, string>>
}
type Message = string | readonly Variants[]

/** The messages of one area in one language. */
export type Area = Readonly<Record<string, Message>>
/** By language, then by area. */
export type Catalogues = Readonly<Record<string, Readonly<Record<string, Area>>>>

const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match))

const filledIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!)

/** What a message must be given: what it declares when it has plurals, else what it fills in. */
export function parametersOf(message: Message): string {
  if (typeof message === 'string') return [...new Set(filledIn(message))].sort().join(', ')
  const declared = message.flatMap(({ declarations }) => declarations)
  return declared
    .flatMap((one) => /^input (\w+)/.exec(one)?.[1] ?? [])
    .sort()
    .join(', ')
}

/** What differs between the languages: areas, keys, parameters; and what says nothing. */
export function unequal(catalogues: Catalogues, base = 'sv'): string[] {
  const areas = new Set(Object.values(catalogues).flatMap((one) => Object.keys(one)))
  return Object.keys(catalogues).flatMap((language) =>
    [...areas].flatMap((area) =>
      unequalArea(catalogues[language]?.[area], catalogues[base]?.[area], `${language}/${area}`),
    ),
  )
}

function unequalArea(here: Area | undefined, base: Area | undefined, where: string): string[] {
  if (!here || !base) return [`${where}: the area is not in every language`]
  const lacking = Object.keys(base)
    .filter((key) => !(key in here))
    .map((key) => `${where}: lacks ${key}`)
  const extra = Object.keys(here)
    .filter((key) => !(key in base))
    .map((key) => `${where}: alone has ${key}`)
  const both = Object.entries(here).flatMap(([key, message]) => {
    const other = base[key]
    if (other === undefined) return []
    const [mine, theirs] = [parametersOf(message), parametersOf(other)]
    return mine === theirs ? [] : [`${where}: ${key} takes (${mine}), not (${theirs})`]
  })
  return [...lacking, ...extra, ...both]
}

const messagesIn = (catalogues: Catalogues) =>
  Object.entries(catalogues).flatMap(([language, areas]) =>
    Object.entries(areas).flatMap(([area, messages]) =>
      Object.entries(messages).map(([key, message]) => ({ language, area, key, message })),
    ),
  )

export const speechless = (catalogues: Catalogues): string[] =>
  messagesIn(catalogues)
    .filter(({ message }) => textsOf(message).length === 0 || textsOf(message).some((text) => !text.trim()))
    .map(({ language, area, key }) => `${language}/${area}: ${key}`)

/** Two areas with one key: the later one wins silently. The same within a file is lost while it is read. */
export function saidTwice(catalogues: Catalogues, files: readonly Source[]): string[] {
  const places = new Map<string, string[]>()
  for (const { language, area, key } of messagesIn(catalogues))
    places.set(`${language}: ${key}`, [...(places.get(`${language}: ${key}`) ?? []), area])
  const between = [...places]
    .filter(([, areas]) => areas.length > 1)
    .map(([key, areas]) => `${key} in ${areas.join(', ')}`)
  const within = files.flatMap(({ path, text }) => {
    const keys = [...text.matchAll(/^ {2}"(\w+)":/gm)].map((found) => found[1]!)
    return keys.filter((key, at) => keys.indexOf(key) < at).map((key) => `${path}: ${key}`)
  })
  return [...between, ...within]
}

const unwelcome: Record<string, RegExp[]> = {
  sv: [/användar/i, /\bresurs/i, /matchningspoäng/i, /ärendet? (är )?(stängt|avslutat)/i],
  // "du bruker" is a verb and welcome; a person called "bruker" is not.
  nb: [/bruker(e|en|ne|ens|nes)\b/i, /(?<!\p{L})(en|hver|ny|denne|den|per) bruker\b/iu, /bruker(navn|konto|profil)/i],
  en: [/\busers?\b/i],
}

/** How nobody here is called. */
export const unwelcomeWords = (catalogues: Catalogues): string[] =>
  messagesIn(catalogues).flatMap(({ language, area, key, message }) =>
    (unwelcome[language] ?? [])
      .filter((word) => textsOf(message).some((text) => word.test(text)))
      .map((word) => `${language}/${area}: ${key} says ${word.source}`),
  )

/** Keys that no line of the site mentions; `made` are the beginnings of those that the site puts together. */
export function deadWords(catalogues: Catalogues, site: readonly Source[], made: readonly string[]): string[] {
  const mentioned = new Set(site.flatMap(({ text }) => [...text.matchAll(/\bm\.(\w+)/g)].map((found) => found[1])))
  const keys = new Set(messagesIn(catalogues).map(({ key }) => key))
  return [...keys].filter((key) => !mentioned.has(key) && !made.some((prefix) => key.startsWith(prefix)))
}

const prefix = 'refusal_'

/** Codes without words; and words without a code, unless the site itself says them. */
export function refusalGaps(codes: Iterable<string>, errors: Area, site: readonly Source[]): string[] {
  const known = new Set(codes)
  const own = (code: string) =>
    site.some(({ text }) => text.includes(prefix + code) || text.includes(`refusalWords('${code}'`))
  const lacking = [...known].filter((code) => !(prefix + code in errors)).map((code) => `no words for ${code}`)
  const stale = Object.keys(errors)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((code) => !known.has(code) && !own(code))
  return [...lacking, ...stale.map((code) => `words for ${code}, which nobody says`)]
}

/** What is lacking and why one may not are told by code alone, so words for a refusal can lean on no facts. */
export const leaningRefusals = (errors: Area): string[] =>
  Object.entries(errors)
    .filter(([key, message]) => key.startsWith(prefix) && !['', 'code', 'id'].includes(parametersOf(message)))
    .map(([key]) => key)
