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

export const phraseKey = (language: Tongue, stems: readonly string[]) => `${language} ${stems.join(' ')}`

/** The order among words that answer alike: the shorter, and a label before a synonym. */
const inOrder = (one: SkillWord, other: SkillWord) =>
  one.label.length - other.label.length ||
  Number(one.isSynonym) - Number(other.isSynonym) ||
  compare(one.label, other.label) ||
  compare(one.skillId, other.skillId)

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

export function indexWords(unordered: readonly SkillWord[]): WordIndex {
  const words = unordered.toSorted(inOrder)
  const pieces = words.map(({ label }) => wordsIn(label))
  const { numbers, standsIn } = gathered(pieces)
  const singles = [...numbers.keys()]
  const starts = new Uint32Array(singles.length)
  for (let n = 0, at = 1; n < singles.length; at += singles[n]!.length + 1, n++) starts[n] = at
  return {
    words,
    folded: standsIn.folded.map((some) => some.map((n) => singles[n]).join(' ')),
    singles,
    strip: `\n${singles.join('\n')}\n`,
    starts,
    letters: Int32Array.from(singles, lettersOf),
    ...placed(standsIn.places),
    ...stemmed(words, pieces, standsIn.folded),
  }
}

/** A number for every single word, the numbers that make up each word, and in which words each stands. */
function gathered(pieces: readonly string[][]) {
  const numbers = new Map<string, number>()
  const asWritten = new Map<string, number>()
  const places: number[][] = []
  const numberOf = (piece: string) =>
    into(asWritten, piece, () => into(numbers, fold(piece), () => places.push([]) - 1))
  const folded = pieces.map((some, word) =>
    some.map((piece) => {
      const number = numberOf(piece)
      if (places[number]!.at(-1) !== word) places[number]!.push(word)
      return number
    }),
  )
  return { numbers, standsIn: { folded, places } }
}

function placed(standsIn: readonly number[][]) {
  const from = new Uint32Array(standsIn.length + 1)
  standsIn.forEach((some, n) => (from[n + 1] = from[n]! + some.length))
  return { from, places: Uint32Array.from(standsIn.flat()) }
}

function stemmed(words: readonly SkillWord[], pieces: readonly string[][], numbers: readonly number[][]) {
  const byStem = new Map<string, Set<number>>()
  const byPhrase = new Map<string, number[]>()
  const stemOf = remembered()
  let longestPhrase = 0
  words.forEach(({ language }, word) => {
    const stems = pieces[word]!.map((piece) => stemOf(language, piece))
    stems.forEach((stem, at) => into(byStem, stem, () => new Set<number>()).add(numbers[word]![at]!))
    if (stems.length > 0) into(byPhrase, phraseKey(language, stems), () => [] as number[]).push(word)
    longestPhrase = Math.max(longestPhrase, stems.length)
  })
  return { byStem: new Map([...byStem].map(([stem, some]) => [stem, [...some]])), byPhrase, longestPhrase }
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
