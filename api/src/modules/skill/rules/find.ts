import { fold, wordsIn } from './fold.js'
import { lettersOf, mayBeSlip, slipsBetween } from './slip.js'
import { stemIn, type Tongue } from '../../../base/stem.js'
import { tongues, type SkillWord, type WordIndex } from './word-index.js'

/** How a word answers what was typed, best first. */
const [EXACT, BEGINS, WORD, PART, STEM, SLIP, TWO_SLIPS, SLIP_INSIDE, NOT] = [0, 1, 2, 3, 4, 5, 6, 7, 255]

const SHORTEST_PART = 3
const SHORTEST_STEM = 4
/** Below this a slip of the finger is told from another word by chance only. */
const SHORTEST_WITH_SLIP = 4
const SHORTEST_WITH_TWO = 7
/** Slips are looked for only while there is less than this of surer answers: beside them they are noise. */
const FEW = 3

/** Skills by any of their words, each once with the word that fits best; among equals the asker's language comes first. */
export function findIn(index: WordIndex, asked: string, language: Tongue, first: number): SkillWord[] {
  const pieces = wordsIn(asked)
  if (pieces.length === 0) return []
  const whole = { text: fold(pieces.join(' ')), begins: beginning(index, fold(pieces[0]!)) }
  const sure = pieces.map((piece) => surely(index, piece))
  const hits = best(index, together(index, whole, sure), language, first)
  if (hits.length >= Math.min(FEW, first)) return hits
  const slipped = pieces.map((piece, n) => slips(index, fold(piece), sure[n]!))
  return best(index, together(index, whole, slipped), language, first)
}

/** For each word of the catalogue how well it answers one typed word; no slips yet. */
function surely(index: WordIndex, piece: string): Uint8Array {
  const levels = new Uint8Array(index.words.length).fill(NOT)
  const typed = fold(piece)
  for (const { single, isStart } of stretches(index, typed)) {
    if (isStart) mark(index, levels, single, WORD)
    else if (typed.length >= SHORTEST_PART) mark(index, levels, single, PART)
  }
  for (const stem of new Set(tongues.map((tongue) => fold(stemIn(tongue, piece))))) {
    for (const single of index.byStem.get(stem) ?? []) mark(index, levels, single, STEM)
    if (stem.length < SHORTEST_STEM || stem === typed) continue
    for (const { single } of stretches(index, stem)) mark(index, levels, single, STEM)
  }
  return levels
}

/** Every single word that has `stretch` in it, and whether it begins so. */
function* stretches({ strip, starts, singles }: WordIndex, stretch: string) {
  let single = 0
  for (let at = strip.indexOf(stretch); at >= 0;) {
    single = holding(starts, at, single)
    yield { single, isStart: starts[single] === at }
    at = strip.indexOf(stretch, starts[single]! + singles[single]!.length)
  }
}

/** The last one that starts at or before a place in the strip. */
function holding(starts: Uint32Array, at: number, low: number): number {
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}

function mark({ from, places }: WordIndex, levels: Uint8Array, single: number, level: number) {
  for (let at = from[single]!; at < from[single + 1]!; at++)
    if (levels[places[at]!]! > level) levels[places[at]!] = level
}

function slips(index: WordIndex, typed: string, sure: Uint8Array): Uint8Array {
  if (typed.length < SHORTEST_WITH_SLIP) return sure
  const levels = sure.slice()
  const most = typed.length < SHORTEST_WITH_TWO ? 1 : 2
  const letters = lettersOf(typed)
  index.singles.forEach((single, n) => {
    if (!mayBeSlip(letters, index.letters[n]!, most) || single.length < typed.length - most) return
    const count = slipsBetween(typed, single, most, false)
    if (count <= most) mark(index, levels, n, count <= 1 ? SLIP : TWO_SLIPS)
    else if (most > 1 && slipsBetween(typed, single, 1, true) <= 1) mark(index, levels, n, SLIP_INSIDE)
  })
  return levels
}

/** Which single words begin so. */
function beginning(index: WordIndex, typed: string): Uint8Array {
  const begins = new Uint8Array(index.singles.length)
  for (const { single, isStart } of stretches(index, typed)) if (isStart) begins[single] = 1
  return begins
}

interface Whole {
  readonly text: string
  /** For each single word whether it begins as the first that was typed does. */
  readonly begins: Uint8Array
}

/** A word answers as well as the worst of what was typed; none if anything typed is not in it. */
function together(index: WordIndex, { text, begins }: Whole, parts: readonly Uint8Array[]): Uint8Array {
  const { folded, firsts, sizes } = index
  const levels = parts[0]!.slice()
  for (const part of parts.slice(1))
    for (let n = 0; n < levels.length; n++) if (part[n]! > levels[n]!) levels[n] = part[n]!
  for (let n = 0; n < levels.length; n++) {
    if (levels[n]! > PART || begins[firsts[n]!] === 0) continue
    if (parts.length === 1 || folded[n]!.startsWith(text)) levels[n] = sizes[n] === text.length ? EXACT : BEGINS
  }
  return levels
}

/** The words stand in order already; only the asker's language goes before the others among equals. */
function best(index: WordIndex, levels: Uint8Array, language: Tongue, first: number): SkillWord[] {
  const groups = Array.from({ length: 2 * SLIP_INSIDE + 2 }, (): number[] => [])
  const tongue = tongues.indexOf(language)
  for (let n = 0; n < levels.length; n++)
    if (levels[n] !== NOT) groups[2 * levels[n]! + Number(index.tongues[n] !== tongue)]!.push(n)
  const found = new Map<string, SkillWord>()
  for (const n of groups.flat()) {
    if (found.size === first) break
    const word = index.words[n]!
    if (!found.has(word.skillId)) found.set(word.skillId, word)
  }
  return [...found.values()]
}
