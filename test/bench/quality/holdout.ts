import type { Esco } from './esco.ts'

/** Numbers by chance, the same every time (mulberry32). */
export function chance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (most: number) => Math.floor(next() * most)
  const shuffle = <Thing>(things: readonly Thing[]): Thing[] => {
    const mixed = [...things]
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = below(at + 1)
      ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
    }
    return mixed
  }
  return { below, shuffle, some: <Thing>(things: readonly Thing[], many: number) => shuffle(things).slice(0, many) }
}

/** A people to look among, and what is asked for. Nothing of the held-out occupations is in `known`. */
export interface Holdout {
  name: string
  held: number[]
  known: number[]
  queries: number[][]
  people: { occupation: number; skills: number[] }[]
  /** For each query, what each person would be worth: 3, 2, 1 or 0. */
  gains: Uint8Array[]
}

const [LEAST_SKILLS, PARTS, EACH, OWN, NOISE] = [16, 5, 10, 8, 2]

/** How many of an occupation's skills are asked for, as an opening would. */
const asked = { eight: 8, sixteen: 16, all: null } as const
export type Asks = keyof typeof asked

/**
 * The 2,908 occupations of at least sixteen skills, dealt by chance into five parts of 581: one to tune on, one to
 * report, one more that nobody has looked at. What is tuned has not seen the reported part even as material.
 */
const parts = { tuning: [0], test: [1], unseen: [2] } as const
export type Part = keyof typeof parts

const allOf = ({ essential, optional }: Esco['occupations'][number]) => [...new Set([...essential, ...optional])]

function deal({ occupations }: Esco, seed: number): number[][] {
  const eligible = occupations.flatMap((one, at) => (allOf(one).length >= LEAST_SKILLS ? [at] : []))
  const mixed = chance(seed).shuffle(eligible)
  const size = Math.floor(mixed.length / PARTS)
  return Array.from({ length: PARTS }, (_, part) => mixed.slice(part * size, (part + 1) * size))
}

const gainOf = (one: string, other: string) => (one === other ? 2 : one.slice(0, 3) === other.slice(0, 3) ? 1 : 0)

export function holdOut(esco: Esco, part: Part, asks: Asks, seed = 1): Holdout {
  const dealt = deal(esco, seed)
  const held = parts[part].flatMap((one) => dealt[one]!)
  const hidden = new Set(part === 'tuning' ? [...held, ...dealt[1]!] : held)
  const { below, shuffle, some } = chance(seed * 1000 + parts[part][0])
  const skillsOf = (at: number) => allOf(esco.occupations[at]!)
  const many = asked[asks]
  const queries = held.map((at) => (many ? some(skillsOf(at), many) : skillsOf(at)))
  const people = shuffle(
    held.flatMap((occupation) =>
      Array.from({ length: EACH }, () => {
        const skills = new Set(some(skillsOf(occupation), OWN))
        while (skills.size < OWN + NOISE) skills.add(below(esco.skills.length))
        return { occupation, skills: [...skills] }
      }),
    ),
  )
  const isco = (at: number) => esco.occupations[at]!.isco
  const gains = held.map((at) =>
    Uint8Array.from(people, ({ occupation }) => (occupation === at ? 3 : gainOf(isco(at), isco(occupation)))),
  )
  const known = esco.occupations.flatMap((_, at) => (hidden.has(at) ? [] : [at]))
  return { name: `${part}, ${asks} asked`, held, known, queries, people, gains }
}
