import { stemIn, type Tongue } from '../../../../base/stem.js'
import { setsOf, tellingOf, turned, type Sets } from './sets.js'

/** What a skill is called and said to be, in one language. */
export interface Said {
  readonly language: Tongue
  readonly label: string
  readonly synonyms: readonly string[]
  readonly description: string
}

/** The words of each skill by number, each with its share of what the skill is called; shares squared sum to one. */
export interface Words {
  readonly sets: Sets
  readonly shares: Float32Array
  /** The same turned round, of the words that tell anything at all. */
  readonly ofWord: Sets
}

const COUNTS = { label: 2, synonym: 0.5, description: 1 } as const
/** A word that more than one in so many skills have tells nothing. */
const COMMON = 25

const WORD = /[\p{L}\p{N}+#]+/gu

export function wordsOf(skills: readonly (readonly Said[])[]): Words {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  const counts = skills.map((said) => countsOf(said, numberOf))
  const sets = setsOf(
    counts.map((count) => count.keys()),
    numbers.size,
  )
  return { sets, shares: sharesOf(counts, sets), ofWord: tellingWords(turned(sets), skills.length) }
}

function countsOf(said: readonly Said[], numberOf: (word: string) => number): Map<number, number> {
  const counts = new Map<number, number>()
  const count = (language: Tongue, text: string, weight: number) => {
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      const number = numberOf(`${language}:${stemIn(language, word)}`)
      counts.set(number, (counts.get(number) ?? 0) + weight)
    }
  }
  for (const { language, label, synonyms, description } of said) {
    count(language, label, COUNTS.label)
    for (const synonym of synonyms) count(language, synonym, COUNTS.synonym)
    count(language, description, COUNTS.description)
  }
  return counts
}

function sharesOf(counts: readonly Map<number, number>[], sets: Sets): Float32Array {
  const telling = tellingOf(sets)
  const shares = new Float32Array(sets.items.length)
  counts.forEach((count, skill) => {
    const [from, to] = [sets.start[skill]!, sets.start[skill + 1]!]
    let length = 0
    for (let k = from; k < to; k++) {
      const word = sets.items[k]!
      const often = count.get(word)!
      shares[k] = (often > 1 ? 1 + Math.log(often) : often) * telling[word]!
      length += shares[k]! ** 2
    }
    for (let k = from; k < to; k++) shares[k]! /= Math.sqrt(length) || 1
  })
  return shares
}

const tellingWords = (ofWord: Sets, skills: number): Sets => {
  const most = Math.max(COMMON, skills / COMMON)
  const lists = Array.from({ length: ofWord.start.length - 1 }, (_, word) =>
    ofWord.start[word + 1]! - ofWord.start[word]! > most
      ? []
      : ofWord.items.subarray(ofWord.start[word], ofWord.start[word + 1]),
  )
  return setsOf(lists, skills)
}
