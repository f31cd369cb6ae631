import type { Evidence, Person, SkillId } from '../rules/shapes.js'

/** Where somebody is at home, as far as a match asks. Many share one. */
export type Home = Pick<Person, 'hub' | 'isRural' | 'location'>

/** Numbers for what people have in common, given in the order in which it is first seen; never taken back. */
export interface Book {
  readonly skills: Numbers<SkillId>
  readonly homes: Numbers<Home>
  readonly sectors: Numbers<string | null>
  readonly fields: Numbers<string | null>
}

export interface Numbers<Thing> {
  readonly all: readonly Thing[]
  of(thing: Thing): number
  /** -1 when it was never seen. */
  find(thing: Thing): number
}

/** A number takes so many bits in the columns, so there can be no more things than that. */
export class TooMany extends RangeError {}

function numbers<Thing>(most: number, keyOf: (thing: Thing) => unknown): Numbers<Thing> {
  const known = new Map<unknown, number>()
  const all: Thing[] = []
  return {
    all,
    find: (thing) => known.get(keyOf(thing)) ?? -1,
    of(thing) {
      const key = keyOf(thing)
      const number = known.get(key) ?? all.length
      if (number >= most) throw new TooMany(`more than ${most} different things`)
      if (number === all.length) known.set(key, all.push(thing) - 1)
      return number
    },
  }
}

const itself = (thing: unknown) => thing
const keyOfHome = ({ hub, isRural, location }: Home) =>
  `${hub} ${isRural} ${location && `${location.latitude} ${location.longitude}`}`

export const openBook = (): Book => ({
  skills: numbers<SkillId>(2 ** 16, itself),
  homes: numbers<Home>(2 ** 16, keyOfHome),
  sectors: numbers<string | null>(16, itself),
  fields: numbers<string | null>(16, itself),
})

const evidences: readonly Evidence[] = ['NONE', 'STUDY', 'LIVED', 'WORK', 'ENDORSED']

/** How many different claims of one skill there can be: four levels and what each rests on. */
export const CLAIM_KINDS = 32
export const IS_CLAIMED = 32
export const IS_WANTED = 64

export const kindOfClaim = (level: number, evidence: Evidence) => (level - 1) | (evidences.indexOf(evidence) << 2)

/** The claim a kind stands for; null for kinds that nobody can have. */
export function claimOfKind(kind: number): { level: number; evidence: Evidence } | null {
  const evidence = evidences[kind >> 2]
  return evidence ? { level: (kind & 3) + 1, evidence } : null
}
