import { fold, wordsIn } from './fold.js'
import { lettersOf } from './slip.js'
import { stemIn, type Tongue } from '../../../base/stem.js'

/** A word for a skill: its label or a synonym in one language. */
export interface SkillWord {
  readonly skillId: string
  readonly language: Tongue
  readonly label: string
  readonly isSynonym: boolean
}

/** All words of the catalogue, laid out for looking them up by any stretch of them. */
export interface WordIndex {
  /** In the order in which they are told among equals. */
  readonly words: readonly SkillWord[]
  /** Each word folded, its spaces made even. */
  readonly folded: readonly string[]
  /** What is asked of every word at each letter stands in numbers, for going to each string takes longer than all else. */
  readonly sizes: Uint16Array
  readonly tongues: Uint8Array
  /** The single word that each begins with. */
  readonly firsts: Uint32Array
  /** Every single word that stands in any of them, folded, once. */
  readonly singles: readonly string[]
  /** The same in one string, each between line breaks: a search through it is one run over memory. */
  readonly strip: string
  readonly starts: Uint32Array
  readonly letters: Int32Array
  /** In which words a single word stands: `places[from[n]]` up to `places[from[n + 1]]`. */
  readonly places: Uint32Array
  readonly from: Uint32Array
  /** The single words that have a stem, by stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** The words whose stems in a row make up a phrase, by language and phrase. */
  readonly byPhrase: ReadonlyMap<string, readonly number[]>
  readonly longestPhrase: number
}

export const tongues: readonly Tongue[] = ['sv', 'nb', 'en']

export const phraseKey = (language: Tongue, stems: readonly string[]) => `${language} ${stems.join(' ')}`

/** The order among words that answer alike: the shorter, and a label before a synonym. */
const inOrder = (one: SkillWord, other: SkillWord) =>
  one.label.length - other.label.length ||
  Number(one.isSynonym) - Number(other.isSynonym) ||
  compare(one.label, other.label) ||
  compare(one.skillId, other.skillId)

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** So many words are laid out between two places where the work may be left. */
const AT_ONCE = 500

export function indexWords(words: readonly SkillWord[]): WordIndex {
  const work = layOut(words)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** The same, for whoever has others to answer meanwhile. */
export function* layOut(unordered: readonly SkillWord[]): Generator<undefined, WordIndex> {
  const words = unordered.toSorted(inOrder)
  const singles = numbered()
  const stems = stemmed()
  const folded: string[] = []
  const firsts: number[] = []
  const places: number[][] = []
  const byPhrase = new Map<string, number[]>()
  let longestPhrase = 0
  for (const [word, { label, language }] of words.entries()) {
    if (word % AT_ONCE === 0) yield
    const pieces = wordsIn(label).map(singles.of)
    const phrase = pieces.map((piece) => stems.of(language, piece))
    for (const { single } of pieces) if ((places[single] ??= []).at(-1) !== word) places[single]!.push(word)
    firsts.push(pieces[0]?.single ?? 0)
    folded.push(pieces.map(({ single }) => singles.all[single]).join(' '))
    if (phrase.length > 0) into(byPhrase, phraseKey(language, phrase), () => [] as number[]).push(word)
    longestPhrase = Math.max(longestPhrase, phrase.length)
  }
  yield
  const numbers = {
    sizes: Uint16Array.from(folded, ({ length }) => length),
    tongues: Uint8Array.from(words, ({ language }) => tongues.indexOf(language)),
    firsts: Uint32Array.from(firsts),
  }
  const laidOut = { ...inOneStrip(singles.all), ...placed(places), byStem: stems.all, byPhrase, longestPhrase }
  return { words, folded, ...numbers, ...laidOut }
}

/** A single word as it is written, and the number of what it is when folded. */
interface Piece {
  readonly written: string
  readonly single: number
  /** Its stem in each language that was asked for. */
  readonly stems: Partial<Record<Tongue, string>>
}

function numbered() {
  const all: string[] = []
  const numbers = new Map<string, number>()
  const pieces = new Map<string, Piece>()
  const numberOf = (single: string) => into(numbers, single, () => all.push(single) - 1)
  const of = (written: string) => into(pieces, written, () => ({ written, single: numberOf(fold(written)), stems: {} }))
  return { all, of }
}

function stemmed() {
  const all = new Map<string, number[]>()
  const of = (language: Tongue, { written, single, stems }: Piece): string => {
    const known = stems[language]
    if (known !== undefined) return known
    const stem = fold(stemIn(language, written))
    const some = into(all, stem, () => [] as number[])
    if (!some.includes(single)) some.push(single)
    return (stems[language] = stem)
  }
  return { all, of }
}

function inOneStrip(singles: readonly string[]) {
  const starts = new Uint32Array(singles.length)
  for (let n = 0, at = 1; n < singles.length; at += singles[n]!.length + 1, n++) starts[n] = at
  return { singles, strip: `\n${singles.join('\n')}\n`, starts, letters: Int32Array.from(singles, lettersOf) }
}

function placed(standsIn: readonly number[][]) {
  const from = new Uint32Array(standsIn.length + 1)
  standsIn.forEach((some, n) => (from[n + 1] = from[n]! + some.length))
  const places = new Uint32Array(from.at(-1)!)
  standsIn.forEach((some, n) => places.set(some, from[n]!))
  return { from, places }
}

function into<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** The same words come again and again; taking off their endings is most of the work. */
export function remembered() {
  const known: Record<Tongue, Map<string, string>> = { sv: new Map(), nb: new Map(), en: new Map() }
  return (language: Tongue, word: string): string => into(known[language], word, () => fold(stemIn(language, word)))
}
