export const questions = [
  'SPANS_SECTORS',
  'NO_SINGLE_ACTOR',
  'MONEY_NOT_ENOUGH',
  'MADE_OF_PROBLEMS',
  'KEEPS_CHANGING',
  'CAUSE_UNCLEAR',
  'TAKES_YEARS',
] as const
export const answers = ['NO', 'PARTLY', 'YES', 'DONT_KNOW'] as const
export const knowledgeAxis = ['PROBLEM_AND_SOLUTION_KNOWN', 'SOLUTION_UNKNOWN', 'NEITHER_KNOWN'] as const
export const actorsAxis = ['AGREE', 'DIFFERENT_KNOWLEDGE', 'CONFLICTING_VALUES'] as const

export type ComplexityQuestion = (typeof questions)[number]
export type ComplexityAnswer = (typeof answers)[number]
export type KnowledgeAxis = (typeof knowledgeAxis)[number]
export type ActorsAxis = (typeof actorsAxis)[number]

/** One assessor's view; a question left out counts as "don't know". */
export interface Assessment {
  readonly answers: Readonly<Partial<Record<ComplexityQuestion, ComplexityAnswer>>>
  readonly knowledge: KnowledgeAxis
  readonly actors: ActorsAxis
}

/** The nine kinds of problem in Alford & Head, Policy and Society 36:3 (2017), by what is known and how the actors stand. */
export const cells = {
  PROBLEM_AND_SOLUTION_KNOWN: {
    AGREE: 'TAME',
    DIFFERENT_KNOWLEDGE: 'COMMUNICATIVELY_COMPLEX',
    CONFLICTING_VALUES: 'POLITICALLY_COMPLEX',
  },
  SOLUTION_UNKNOWN: {
    AGREE: 'ANALYTICALLY_COMPLEX',
    DIFFERENT_KNOWLEDGE: 'COMPLEX',
    CONFLICTING_VALUES: 'POLITICALLY_TURBULENT',
  },
  NEITHER_KNOWN: {
    AGREE: 'COGNITIVELY_COMPLEX',
    DIFFERENT_KNOWLEDGE: 'CONCEPTUALLY_CONTENTIOUS',
    CONFLICTING_VALUES: 'VERY_WICKED',
  },
} as const satisfies Record<KnowledgeAxis, Record<ActorsAxis, string>>

export type ComplexityKind = {
  [Row in KnowledgeAxis]: (typeof cells)[Row][ActorsAxis]
}[KnowledgeAxis]

export const kindOf = ({ knowledge, actors }: Pick<Assessment, 'knowledge' | 'actors'>): ComplexityKind =>
  cells[knowledge][actors]

export const answerTo = (question: ComplexityQuestion, assessment: Assessment): ComplexityAnswer =>
  assessment.answers[question] ?? 'DONT_KNOW'
