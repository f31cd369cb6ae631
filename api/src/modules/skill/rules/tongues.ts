import type { Tongue } from '../../../base/stem.js'
import type { PlacedWord } from './fold.js'

/** Small words that hardly any sentence does without, and that the other two languages lack. */
const small: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  sv: new Set(['och', 'är', 'att', 'som', 'på', 'jag', 'inte', 'från', 'även', 'också', 'samt', 'ett']),
  nb: new Set(['og', 'er', 'å', 'av', 'jeg', 'ikke', 'fra', 'også', 'samt', 'et', 'mellom', 'hos']),
  en: new Set(['and', 'the', 'of', 'to', 'in', 'with', 'is', 'are', 'was', 'as', 'from', 'by', 'at']),
}
const tongues: readonly Tongue[] = ['sv', 'nb', 'en']
/** A language of every fourth small word is not there by chance. */
const SHARE = 0.25

/**
 * Every language, and whether a text is written in another one: then a short word that looks like one of its words is
 * more likely something else. A text without sentences, such as a list, is in all of them.
 */
export function tonguesOf(words: readonly PlacedWord[]): { tongue: Tongue; isForeign: boolean }[] {
  const said = words.map(({ text }) => text.toLowerCase())
  const counts = tongues.map((tongue) => said.filter((word) => small[tongue].has(word)).length)
  const most = Math.max(...counts)
  return tongues.map((tongue, n) => ({ tongue, isForeign: most >= 3 && counts[n]! < most * SHARE }))
}
