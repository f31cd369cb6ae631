import { factor, type Vectors } from './factor.js'
import { proxied } from './proxies.js'
import { compare, type Rows } from './rows.js'
import { meet, turned, type Sets } from './sets.js'
import { voicesOf } from './voices.js'

/** For one skill: the others near it by number, the nearest first, and how near in units that add up. */
export interface Near {
  readonly others: Int32Array
  readonly units: Int16Array
}

export interface Meaning {
  readonly vectors: Vectors
  readonly near: readonly Near[]
}

/** How much each way to be near counts, together the likelihood that who can do the other can also do the one. */
export interface Ways {
  /** Of the sets that the other stands in, the share that the one stands in too. */
  readonly given: number
  /** Of the sets that either stands in, the share that both do. */
  readonly together: number
  /** Standing in like sets, though perhaps never in the same. */
  readonly company: number
  /** The same with the company of those called alike. */
  readonly proxies: number
  readonly words: number
}

/** Picked on a tuning split of the hold-out (`npm run bench -- quality`), never on those it reports. */
export const ways: Ways = { given: 0.3, together: 0.25, company: 0.1, proxies: 0.3, words: 0.2 }
export const DIMENSIONS = 256
/** A likelihood below this says nothing worth telling. */
const LEAST = 0.04
const MOST = 0.97
/** No more neighbours than this are kept of any skill. */
const NEIGHBOURS = 400
/** Never in one set, and in words and namesakes less alike than this: not looked at. */
const IN_COMMON = 0.1
/** As if each skill had been in so many more sets, so that standing together once proves little. */
const [DOUBT, DOUBT_OF_ONE] = [3, 2]

/** Units add where likelihoods of independent signs multiply: 1000 for each factor of e that is left of the doubt. */
export const unitsOf = (likelihood: number, voice = 1) =>
  Math.round(-1000 * voice * Math.log(1 - Math.min(MOST, likelihood)))

export function meaningOf(sets: Sets, words: Rows, weighed: Ways = ways): Meaning {
  const vectors = factor(sets, DIMENSIONS)
  const find = neighbourhood(sets, words, vectors, weighed)
  return { vectors, near: Array.from({ length: sets.size }, (_, skill) => nearest(find(skill))) }
}

interface Neighbour {
  readonly other: number
  readonly units: number
}

const isNearer = (one: Neighbour, other: Neighbour) => other.units - one.units || one.other - other.other

function nearest(found: readonly Neighbour[]): Near {
  const kept = found.toSorted(isNearer).slice(0, NEIGHBOURS)
  return {
    others: Int32Array.from(kept, ({ other }) => other),
    units: Int16Array.from(kept, ({ units }) => units),
  }
}

function neighbourhood(sets: Sets, words: Rows, vectors: Vectors, weighed: Ways) {
  const ofSkill = turned(sets)
  const proxies = proxied(ofSkill, words)
  const voices = voicesOf(ofSkill, sets)
  const count = (skill: number) => ofSkill.start[skill + 1]! - ofSkill.start[skill]!
  const [together, byProxy, alike] = Array.from({ length: 3 }, () => new Float32Array(sets.size)) as [
    Numbers,
    Numbers,
    Numbers,
  ]
  const likelihood = (skill: number, other: number) => {
    const often = together[other]!
    return (
      (weighed.given * often) / (count(other) + DOUBT_OF_ONE) +
      (weighed.together * often) / (count(skill) + count(other) - often + DOUBT) +
      weighed.company * Math.max(0, cosine(vectors, skill, other)) +
      weighed.proxies * byProxy[other]! +
      weighed.words * alike[other]!
    )
  }
  return (skill: number): Neighbour[] => {
    for (const numbers of [together, byProxy, alike]) numbers.fill(0)
    meet(ofSkill, sets, skill, together)
    compare(proxies, skill, byProxy)
    compare(words, skill, alike)
    const found: Neighbour[] = []
    for (let other = 0; other < sets.size; other++) {
      if (other === skill) continue
      if (together[other] === 0 && byProxy[other]! < IN_COMMON && alike[other]! < IN_COMMON) continue
      const likely = likelihood(skill, other)
      if (likely >= LEAST) found.push({ other, units: unitsOf(likely, voices[other]) })
    }
    return found
  }
}

type Numbers = Float32Array

function cosine({ dimensions, values }: Vectors, one: number, other: number): number {
  const [a, b] = [one * dimensions, other * dimensions]
  let sum = 0
  for (let k = 0; k < dimensions; k++) sum += values[a + k]! * values[b + k]!
  return sum
}
