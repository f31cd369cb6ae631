import type { Concept, Language } from './concept.js'

export const languages: Language[] = ['sv', 'nb', 'en']

const doubled = (words: string[]) => [...new Set(words.filter((word, at) => words.indexOf(word) !== at))]

export function doubledIds(concepts: Concept[]): string[] {
  return doubled(concepts.map(({ id }) => id))
}

export function malformedIds(concepts: Concept[]): string[] {
  return concepts.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
}

/** Neither broader nor children, and not a declared root. */
export function orphans(concepts: Concept[], roots: string[]): string[] {
  const parents = new Set(concepts.flatMap(({ broader }) => broader))
  const isAlone = ({ id, broader }: Concept) => broader.length === 0 && !parents.has(id) && !roots.includes(id)
  return concepts.filter(isAlone).map(({ id }) => id)
}

/** Tops that nobody declared, and declared roots that are missing or stand under something. */
export function rootMistakes(concepts: Concept[], roots: string[]): string[] {
  const tops = concepts.filter(({ broader }) => broader.length === 0).map(({ id }) => id)
  return [...tops.filter((id) => !roots.includes(id)), ...roots.filter((id) => !tops.includes(id))]
}

export function danglingLinks(concepts: Concept[]): string[] {
  const known = new Set(concepts.map(({ id }) => id))
  const links = concepts.flatMap(({ id, broader, related }) => [...broader, ...related].map((to) => ({ id, to })))
  return links.filter(({ to }) => !known.has(to)).map(({ id, to }) => `${id} → ${to}`)
}

export function forebears(concepts: Concept[]): Map<string, Set<string>> {
  const parents = new Map(concepts.map(({ id, broader }) => [id, broader]))
  const climb = (id: string, seen: Set<string>): Set<string> => {
    for (const parent of parents.get(id) ?? []) if (!seen.has(parent)) climb(parent, seen.add(parent))
    return seen
  }
  return new Map(concepts.map(({ id }) => [id, climb(id, new Set())]))
}

export function cycles(concepts: Concept[]): string[] {
  return [...forebears(concepts)].filter(([id, above]) => above.has(id)).map(([id]) => id)
}

/** A related link to something broader or narrower says nothing that the tree does not. */
export function relatedWithinFamily(concepts: Concept[]): string[] {
  const above = forebears(concepts)
  const isKin = (one: string, other: string) =>
    one === other || above.get(one)?.has(other) || above.get(other)?.has(one)
  return concepts.flatMap(({ id, related }) => related.filter((to) => isKin(id, to)).map((to) => `${id} ~ ${to}`))
}

/** A parent that is also a forebear of another parent. */
export function shortcutParents(concepts: Concept[]): string[] {
  const above = forebears(concepts)
  const isShortcut = (parent: string, all: string[]) => all.some((other) => above.get(other)?.has(parent))
  return concepts.flatMap(({ id, broader }) =>
    broader.filter((to) => isShortcut(to, broader)).map((to) => `${id} < ${to}`),
  )
}

/** Related links are written once; on both sides they would drift apart. */
export function relatedWrittenTwice(written: Concept[]): string[] {
  const pairs = written.flatMap(({ id, related }) => related.map((to) => [id, to].sort().join(' ~ ')))
  return doubled(pairs)
}

export function oneSidedRelated(concepts: Concept[]): string[] {
  const links = new Set(concepts.flatMap(({ id, related }) => related.map((to) => `${id} ~ ${to}`)))
  return [...links].filter((link) => !links.has(link.split(' ~ ').reverse().join(' ~ ')))
}

export function missingWords(concepts: Concept[]): string[] {
  const isSaid = (concept: Concept, language: Language) =>
    [concept[language], concept.description[language], ...concept.synonyms[language]].every(
      (text) => text.trim() !== '',
    ) && concept.synonyms[language].length > 0
  return concepts.flatMap((one) =>
    languages.filter((language) => !isSaid(one, language)).map((language) => `${language}:${one.id}`),
  )
}

export function doubledLabels(concepts: Concept[]): string[] {
  const labels = (language: Language) => concepts.map((one) => `${language}:${one[language].toLowerCase()}`)
  return languages.flatMap((language) => doubled(labels(language)))
}

/** A word that leads to two concepts: a label that is also a synonym, or a synonym given twice. */
export function ambiguousWords(concepts: Concept[], declared: string[] = []): string[] {
  const words = (language: Language) =>
    concepts.flatMap((one) =>
      [one[language], ...one.synonyms[language]].map((word) => `${language}:${word.toLowerCase()}`),
    )
  return languages.flatMap((language) => doubled(words(language))).filter((word) => !declared.includes(word))
}

/** Swedish letters in Norwegian, or Norwegian ones in Swedish: the sign of a text left in the wrong language. */
export function strayLetters(concepts: Concept[]): string[] {
  const texts = (one: Concept, language: Language) =>
    [one[language], one.description[language], ...one.synonyms[language]].map((text) => `${language}:${text}`)
  const isStray = (text: string) => (text.startsWith('nb') ? /[äö]/i : /[æø]/i).test(text)
  return concepts.flatMap((one) => [...texts(one, 'sv'), ...texts(one, 'nb')]).filter(isStray)
}

export function escoMistakes(concepts: Concept[]): string[] {
  const addresses = concepts.flatMap(({ esco }) => (esco ? [esco] : []))
  const isAddress = (address: string) => /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}$/.test(address)
  return [...doubled(addresses), ...addresses.filter((address) => !isAddress(address))]
}
