import type { Tongue } from '../../../base/stem.js'
import { fold, placedWordsIn, type PlacedWord } from './fold.js'
import { tonguesOf } from './tongues.js'
import { phraseKey, remembered, type SkillWord, type WordIndex } from './word-index.js'

/** Why a skill is thought of: its very words stand there, its words with other endings, or as a part of a longer word. */
export type SuggestionReason = 'SAID' | 'INFLECTED' | 'PART_OF_WORD'

/** A stretch of the text, counted in UTF-16 units from its beginning. */
export interface Quote {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Suggestion {
  readonly skillId: string
  readonly why: SuggestionReason
  readonly quotes: readonly Quote[]
}

interface Hit {
  word: SkillWord
  why: SuggestionReason
  /** Which words of the text, the last one included. */
  first: number
  last: number
}

const strength: Record<SuggestionReason, number> = { SAID: 0, INFLECTED: 0, PART_OF_WORD: 1 }
/** A short word says too little where only a part of a longer one is it, or where it is another language's. */
const [SHORTEST_HEAD, SHORTEST_BEGINNING, SHORTEST_FOREIGN] = [6, 8, 6]
const LEAST_LEFT = 0.75
/** Of two forms of a word one has an ending of no more letters. */
const LONGEST_ENDING = 3
const MOST_QUOTES = 5

/** Skills that a text speaks of, the surest first, each with the words that say so. */
export function suggestFrom(index: WordIndex, text: string, first: number): Suggestion[] {
  const words = placedWordsIn(text)
  const joins = words.map((word, n) => n > 0 && isJoined(text.slice(words[n - 1]!.end, word.start)))
  const hits = unshadowed(tonguesOf(words).flatMap((tongue) => hitsIn(index, words, joins, tongue)))
  const bySkill = Map.groupBy(hits, ({ word }) => word.skillId)
  return [...bySkill]
    .map(([skillId, some]) => ({ skillId, some, ...toldBy(text, words, some) }))
    .sort(
      (one, other) =>
        strength[one.why] - strength[other.why] ||
        other.quotes.length - one.quotes.length ||
        other.some[0]!.word.label.length - one.some[0]!.word.label.length ||
        one.quotes[0]!.start - other.quotes[0]!.start ||
        (one.skillId < other.skillId ? -1 : 1),
    )
    .slice(0, first)
    .map(({ skillId, why, quotes }) => ({ skillId, why, quotes: quotes.slice(0, MOST_QUOTES) }))
}

/** A phrase may go on over a space, a hyphen or the end of a line, but not over a full stop or an empty line. */
const isJoined = (between: string) => /^(?:[^\S\n]*\n?[^\S\n]*|\s?[-–/&]\s?)$/.test(between)

function hitsIn(
  index: WordIndex,
  words: readonly PlacedWord[],
  joins: readonly boolean[],
  tongue: { tongue: Tongue; isForeign: boolean },
) {
  const stemOf = remembered()
  const stems = words.map(({ text }) => stemOf(tongue.tongue, text))
  const isLongEnough = ({ label }: SkillWord) => !tongue.isForeign || label.length >= SHORTEST_FOREIGN
  const hits: Hit[] = []
  words.forEach((_, first) => {
    for (let last = first; last < words.length && last < first + index.longestPhrase; last++) {
      if (last > first && !joins[last]) break
      const said = fold(
        words
          .slice(first, last + 1)
          .map(({ text }) => text)
          .join(' '),
      )
      for (const word of index.byPhrase.get(phraseKey(tongue.tongue, stems.slice(first, last + 1))) ?? []) {
        const why = whySaid(index.folded[word]!, said)
        if (why) hits.push({ word: index.words[word]!, why, first, last })
      }
    }
    const part = tongue.tongue === 'en' ? [] : partsOf(index, words[first]!.text, stems[first]!, tongue.tongue)
    for (const word of part) hits.push({ word: index.words[word]!, why: 'PART_OF_WORD', first, last: first })
  })
  return hits.filter(({ word }) => isLongEnough(word))
}

/** Endings come and go, but a word much shorter than what it shares its stem with is another: *jag* is no *jägare*. */
function whySaid(folded: string, said: string): SuggestionReason | null {
  if (said === folded) return 'SAID'
  if (said.length < folded.length * LEAST_LEFT) return null
  const words = said.split(' ')
  return folded.split(' ').every((word, n) => isInflected(word, words[n] ?? '')) ? 'INFLECTED' : null
}

/** So is one that goes on for long where the other does too: *experience* is no *experiment*, though their stem is one. */
function isInflected(one: string, other: string): boolean {
  let alike = 0
  while (alike < one.length && one[alike] === other[alike]) alike++
  return Math.min(one.length, other.length) - alike <= LONGEST_ENDING
}

/** The longest word of the catalogue that a compound ends with, else the longest that it begins with. */
function partsOf({ byPhrase }: WordIndex, written: string, stem: string, tongue: Tongue): readonly number[] {
  for (let at = 2; at + SHORTEST_HEAD <= stem.length; at++) {
    const head = byPhrase.get(phraseKey(tongue, [stem.slice(at)]))
    if (head) return head
  }
  const folded = fold(written)
  for (let end = folded.length - 2; end >= SHORTEST_BEGINNING; end--) {
    const beginning = byPhrase.get(phraseKey(tongue, [folded.slice(0, end)]))
    if (beginning) return beginning
  }
  return []
}

/** What stands within a longer phrase that means something is not meant by itself, nor a part of a word that does. */
function unshadowed(hits: readonly Hit[]): Hit[] {
  const longest = new Map<number, number>()
  for (const { first, last, why } of hits) {
    if (why === 'PART_OF_WORD') continue
    for (let at = first; at <= last; at++) longest.set(at, Math.max(longest.get(at) ?? 0, 1 + last - first))
  }
  return hits.filter(({ first, last, why }) => {
    if (why === 'PART_OF_WORD') return !longest.has(first)
    for (let at = first; at <= last; at++) if (longest.get(at)! > 1 + last - first) return false
    return true
  })
}

function toldBy(text: string, words: readonly PlacedWord[], hits: readonly Hit[]) {
  const why = hits.map((hit) => hit.why).sort((one, other) => order.indexOf(one) - order.indexOf(other))[0]!
  const places = new Map(hits.map(({ first, last }) => [words[first]!.start, words[last]!.end]))
  const quotes = [...places]
    .sort(([one], [other]) => one - other)
    .map(([start, end]): Quote => ({ text: text.slice(start, end), start, end }))
  return { why, quotes }
}

const order: readonly SuggestionReason[] = ['SAID', 'INFLECTED', 'PART_OF_WORD']
