import MiniSearch from 'minisearch'
import { factor } from '../../../api/dist/modules/skill/rules/meaning/factor.js'
import { setsOf, tellingOf } from '../../../api/dist/modules/skill/rules/meaning/sets.js'
import type { Esco } from './esco.ts'
import type { Holdout } from './holdout.ts'
import type { Scores } from './measure.ts'

export type Contender = (esco: Esco, holdout: Holdout) => Scores[]

export const skillsOf = ({ occupations }: Esco, at: number) => [
  ...occupations[at]!.essential,
  ...occupations[at]!.optional,
]

export const knownSets = (esco: Esco, { known }: Holdout) =>
  setsOf(
    known.map((at) => skillsOf(esco, at)),
    esco.skills.length,
  )

/** The sum, over what a person has, of what each skill is worth to the query. */
const additive =
  (
    worthOf: (esco: Esco, holdout: Holdout) => (query: readonly number[], at: number) => Map<number, number>,
  ): Contender =>
  (esco, holdout) => {
    const worth = worthOf(esco, holdout)
    return holdout.queries.map((query, at) => {
      const points = worth(query, at)
      return Float64Array.from(holdout.people, ({ skills }) =>
        skills.reduce((sum, skill) => sum + (points.get(skill) ?? 0), 0),
      )
    })
  }

const exact = additive(() => (query) => new Map(query.map((skill) => [skill, 1])))

/** Knows what nobody could: every skill of the occupation that was held out. */
const oracle = additive(
  (esco, { held }) =>
    (_, at) =>
      new Map(skillsOf(esco, held[at]!).map((skill) => [skill, 1])),
)

const idf = additive((esco, holdout) => {
  const telling = tellingOf(knownSets(esco, holdout))
  return (query) => new Map(query.map((skill) => [skill, telling[skill]!]))
})

const LINKED = 0.3

const relations = additive((esco, holdout) => {
  const telling = tellingOf(knownSets(esco, holdout))
  const beside = new Map<number, number[]>()
  const tie = (one: number, other: number) => beside.set(one, [...(beside.get(one) ?? []), other])
  for (const [one, other] of [...esco.related, ...esco.broader]) {
    tie(one, other)
    tie(other, one)
  }
  return (query) => {
    const points = new Map<number, number>()
    const give = (skill: number, more: number) => points.set(skill, Math.max(points.get(skill) ?? 0, more))
    for (const skill of query) {
      give(skill, telling[skill]!)
      for (const other of beside.get(skill) ?? []) give(other, LINKED * telling[skill]!)
    }
    return points
  }
})

const bm25: Contender = (_, { queries, people }) => {
  const split = (text: string) => text.split(' ')
  const search = new MiniSearch({ fields: ['skills'], tokenize: split, processTerm: (term) => term })
  search.addAll(people.map(({ skills }, id) => ({ id, skills: skills.join(' ') })))
  return queries.map((query) => {
    const scores = new Float64Array(people.length)
    for (const { id, score } of search.search(query.join(' '))) scores[id as number] = score
    return scores
  })
}

const [DIMENSIONS, SHARE_OF_VECTORS] = [128, 4]

const standardised = (rows: readonly Scores[]): Scores[] => {
  const all = rows.length * rows[0]!.length
  const mean = rows.reduce((sum, row) => sum + row.reduce((more, one) => more + one, 0), 0) / all
  const spread = Math.sqrt(
    rows.reduce((sum, row) => sum + row.reduce((more, one) => more + (one - mean) ** 2, 0), 0) / all,
  )
  return rows.map((row) => row.map((one) => (one - mean) / spread))
}

const fused: Contender = (esco, holdout) => {
  const sets = knownSets(esco, holdout)
  const telling = tellingOf(sets)
  const { dimensions, values } = factor(sets, DIMENSIONS)
  const place = (skills: readonly number[]) => {
    const sum = new Float64Array(dimensions)
    for (const skill of skills)
      for (let k = 0; k < dimensions; k++) sum[k]! += telling[skill]! * values[skill * dimensions + k]!
    const length = Math.hypot(...sum) || 1
    return sum.map((one) => one / length)
  }
  const people = holdout.people.map(({ skills }) => place(skills))
  const cosines = holdout.queries.map((query) => {
    const asked = place(query)
    return Float64Array.from(people, (person) => person.reduce((sum, one, k) => sum + one * asked[k]!, 0))
  })
  const [words, vectors] = [standardised(idf(esco, holdout)), standardised(cosines)]
  return words.map((row, at) => row.map((one, other) => one + SHARE_OF_VECTORS * vectors[at]![other]!))
}

export const peers: Record<string, Contender> = { exact, idf, bm25, relations, fused }
export { oracle }
