import { factor, type Vectors } from './factor.js'
import { turned, type Sets } from './sets.js'
import type { Words } from './words.js'

/** For one skill: the others near it by number, the nearest first, and how near in units that add up. */
export interface Near {
  readonly others: Int32Array
  readonly units: Int16Array
}

export interface Meaning {
  readonly vectors: Vectors
  readonly near: readonly Near[]
}

/** How much each of the three ways to be near counts, together the likelihood that who has one also has the other. */
export interface Ways {
  readonly company: number
  readonly together: number
  readonly words: number
}

/** Picked on a tuning split of the hold-out (`npm run bench -- quality`), never on those it reports. */
export const ways: Ways = { company: 0.2, together: 0.67, words: 0.15 }
export const DIMENSIONS = 256
/** A likelihood below this says nothing worth telling. */
const LEAST = 0.05
const MOST = 0.97
/** No more neighbours than this are kept of any skill. */
const NEIGHBOURS = 200
/** Two skills with words less alike than this, and never in one set, are not looked at. */
const WORDS_IN_COMMON = 0.1
/** As if each skill had been in so many more sets, so that standing together once proves little. */
const DOUBT = 3

/** Units add where likelihoods of independent signs multiply: 1000 for each factor of e that is left of the doubt. */
export const unitsOf = (likelihood: number) => Math.round(-1000 * Math.log(1 - Math.min(MOST, likelihood)))

export function meaningOf(sets: Sets, words: Words, weighed: Ways = ways): Meaning {
  const vectors = factor(sets, DIMENSIONS)
  const find = neighbourhood(sets, words, vectors, weighed)
  return { vectors, near: Array.from({ length: sets.size }, (_, skill) => nearest(find(skill))) }
}

interface Likely {
  readonly other: number
  readonly likelihood: number
}

const mostLikely = (one: Likely, other: Likely) => other.likelihood - one.likelihood || one.other - other.other

function nearest(found: readonly Likely[]): Near {
  const kept = found.toSorted(mostLikely).slice(0, NEIGHBOURS)
  return {
    others: Int32Array.from(kept, ({ other }) => other),
    units: Int16Array.from(kept, ({ likelihood }) => unitsOf(likelihood)),
  }
}

function neighbourhood(sets: Sets, words: Words, vectors: Vectors, weighed: Ways) {
  const ofSkill = turned(sets)
  const count = (skill: number) => ofSkill.start[skill + 1]! - ofSkill.start[skill]!
  const together = new Float32Array(sets.size)
  const alike = new Float32Array(sets.size)
  return (skill: number): Likely[] => {
    const touched = new Set<number>()
    meet(ofSkill, sets, skill, together, touched)
    meetWords(words, skill, alike, touched)
    const found: Likely[] = []
    for (const other of touched) {
      const [often, like] = [together[other]!, alike[other]!]
      together[other] = alike[other] = 0
      if (other === skill || (often === 0 && like < WORDS_IN_COMMON)) continue
      const likelihood =
        weighed.company * Math.max(0, cosine(vectors, skill, other)) +
        (weighed.together * often) / (count(skill) + count(other) - often + DOUBT) +
        weighed.words * like
      if (likelihood >= LEAST) found.push({ other, likelihood })
    }
    return found
  }
}

/** In how many sets the skill stands together with each other one. */
function meet(ofSkill: Sets, sets: Sets, skill: number, together: Float32Array, touched: Set<number>) {
  for (let at = ofSkill.start[skill]!; at < ofSkill.start[skill + 1]!; at++) {
    const set = ofSkill.items[at]!
    for (let k = sets.start[set]!; k < sets.start[set + 1]!; k++) {
      together[sets.items[k]!]!++
      touched.add(sets.items[k]!)
    }
  }
}

/** How alike the words are: the cosine of their shares. */
function meetWords({ sets, shares, ofWord }: Words, skill: number, alike: Float32Array, touched: Set<number>) {
  for (let at = sets.start[skill]!; at < sets.start[skill + 1]!; at++) {
    const word = sets.items[at]!
    for (let k = ofWord.start[word]!; k < ofWord.start[word + 1]!; k++) {
      const other = ofWord.items[k]!
      alike[other]! += shares[at]! * shareOf(sets, shares, other, word)
      touched.add(other)
    }
  }
}

/** The words of a skill stand in order, so the one looked for is found by halving. */
function shareOf({ start, items }: Sets, shares: Float32Array, skill: number, word: number): number {
  let [low, high] = [start[skill]!, start[skill + 1]! - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]! < word) low = middle + 1
    else high = middle
  }
  return shares[low]!
}

function cosine({ dimensions, values }: Vectors, one: number, other: number): number {
  const [a, b] = [one * dimensions, other * dimensions]
  let sum = 0
  for (let k = 0; k < dimensions; k++) sum += values[a + k]! * values[b + k]!
  return sum
}
