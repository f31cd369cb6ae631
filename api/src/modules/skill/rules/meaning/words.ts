import { stemIn, type Tongue } from '../../../../base/stem.js'
import { rowsOf, type Rows } from './rows.js'
import { setsOf, tellingOf, type Sets } from './sets.js'

/** What a skill is called and said to be, in one language. */
export interface Said {
  readonly language: Tongue
  readonly label: string
  readonly synonyms: readonly string[]
  readonly description: string
}

const COUNTS = { label: 2, synonym: 0.5, description: 1 } as const
/** A word that more than one in so many skills have tells nothing. */
const COMMON = 25

const WORD = /[\p{L}\p{N}+#]+/gu

/** The words of each skill by number, each with its share of what the skill is called. */
export function wordsOf(skills: readonly (readonly Said[])[]): Rows {
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
  return rowsOf(sets, sharesOf(counts, sets), Math.max(COMMON, skills.length / COMMON))
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
    for (let k = sets.start[skill]!; k < sets.start[skill + 1]!; k++) {
      const often = count.get(sets.items[k]!)!
      shares[k] = (often > 1 ? 1 + Math.log(often) : often) * telling[sets.items[k]!]!
    }
  })
  return shares
}
