import {
  actorsAxis,
  answers,
  answerTo,
  kindOf,
  knowledgeAxis,
  questions,
  type ActorsAxis,
  type Assessment,
  type ComplexityAnswer,
  type ComplexityKind,
  type ComplexityQuestion,
  type KnowledgeAxis,
} from './complexity.js'

export interface CellCount {
  readonly knowledge: KnowledgeAxis
  readonly actors: ActorsAxis
  readonly kind: ComplexityKind
  readonly count: number
}

/** How far several assessors spread. Disagreement is itself a sign of complexity. */
export interface Spread {
  readonly assessors: number
  readonly questions: Readonly<Record<ComplexityQuestion, Readonly<Record<ComplexityAnswer, number>>>>
  /** All nine cells, row by row, also those nobody chose. */
  readonly cells: readonly CellCount[]
  /** Of all pairs of assessors over all questions and both axes, the share that answered alike; null when there is no pair. */
  readonly agreement: number | null
  readonly facts: readonly SpreadFact[]
}

/** "Two of five see conflict": the count, the whole and what they see. */
export interface SpreadFact {
  readonly code: SightCode
  readonly count: number
  readonly of: number
}

export type SightCode = (typeof sights)[number]['code']

/** In the order of telling when as many see one thing as another. */
const sights = [
  { code: 'SEE_CONFLICT', sees: (one: Assessment) => one.actors === 'CONFLICTING_VALUES' },
  { code: 'SEE_IGNORANCE', sees: (one: Assessment) => one.knowledge !== 'PROBLEM_AND_SOLUTION_KNOWN' },
  { code: 'SEE_DIFFERENT_KNOWLEDGE', sees: (one: Assessment) => one.actors === 'DIFFERENT_KNOWLEDGE' },
  { code: 'SEE_AGREEMENT', sees: (one: Assessment) => one.actors === 'AGREE' },
  { code: 'SEE_KNOWN_SOLUTION', sees: (one: Assessment) => one.knowledge === 'PROBLEM_AND_SOLUTION_KNOWN' },
  { code: 'ARE_UNSURE', sees: (one: Assessment) => isUnsure(one) },
] as const

/** So many "don't know" among the seven that listening comes before anything else. */
const UNSURE_FROM = 3

const countOf = <Thing>(things: readonly Thing[], is: (thing: Thing) => boolean) => things.filter(is).length

export const isUnsure = (assessment: Assessment): boolean =>
  countOf(questions, (question) => answerTo(question, assessment) === 'DONT_KNOW') >= UNSURE_FROM

const tally = <Value extends string>(values: readonly Value[], seen: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, countOf(seen, (one) => one === value)])) as Record<Value, number>

const pairsIn = (count: number) => (count * (count - 1)) / 2

function agreementOf(assessments: readonly Assessment[]): number | null {
  const pairs = pairsIn(assessments.length)
  if (pairs === 0) return null
  const tallies: Record<string, number>[] = [
    ...questions.map((question) =>
      tally(
        answers,
        assessments.map((one) => answerTo(question, one)),
      ),
    ),
    tally(
      knowledgeAxis,
      assessments.map((one) => one.knowledge),
    ),
    tally(
      actorsAxis,
      assessments.map((one) => one.actors),
    ),
  ]
  const alike = tallies.flatMap((counts) => Object.values(counts).map(pairsIn)).reduce((sum, count) => sum + count, 0)
  return alike / (pairs * tallies.length)
}

function cellCounts(assessments: readonly Assessment[]): CellCount[] {
  return knowledgeAxis.flatMap((knowledge) =>
    actorsAxis.map((actors) => ({
      knowledge,
      actors,
      kind: kindOf({ knowledge, actors }),
      count: countOf(assessments, (one) => one.knowledge === knowledge && one.actors === actors),
    })),
  )
}

const factsOf = (assessments: readonly Assessment[]): SpreadFact[] =>
  sights
    .map(({ code, sees }) => ({ code, count: countOf(assessments, sees), of: assessments.length }))
    .filter((fact) => fact.count > 0)
    .sort((one, other) => other.count - one.count)

export const spreadOf = (assessments: readonly Assessment[]): Spread => ({
  assessors: assessments.length,
  questions: Object.fromEntries(
    questions.map((question) => [
      question,
      tally(
        answers,
        assessments.map((one) => answerTo(question, one)),
      ),
    ]),
  ) as Spread['questions'],
  cells: cellCounts(assessments),
  agreement: agreementOf(assessments),
  facts: factsOf(assessments),
})
