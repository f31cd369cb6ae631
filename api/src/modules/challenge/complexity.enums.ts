import { registerEnumType } from 'type-graphql'

export enum ComplexityQuestion {
  SPANS_SECTORS = 'SPANS_SECTORS',
  NO_SINGLE_ACTOR = 'NO_SINGLE_ACTOR',
  MONEY_NOT_ENOUGH = 'MONEY_NOT_ENOUGH',
  MADE_OF_PROBLEMS = 'MADE_OF_PROBLEMS',
  KEEPS_CHANGING = 'KEEPS_CHANGING',
  CAUSE_UNCLEAR = 'CAUSE_UNCLEAR',
  TAKES_YEARS = 'TAKES_YEARS',
}
export enum ComplexityAnswer {
  NO = 'NO',
  PARTLY = 'PARTLY',
  YES = 'YES',
  DONT_KNOW = 'DONT_KNOW',
}
export enum KnowledgeAxis {
  PROBLEM_AND_SOLUTION_KNOWN = 'PROBLEM_AND_SOLUTION_KNOWN',
  SOLUTION_UNKNOWN = 'SOLUTION_UNKNOWN',
  NEITHER_KNOWN = 'NEITHER_KNOWN',
}
export enum ActorsAxis {
  AGREE = 'AGREE',
  DIFFERENT_KNOWLEDGE = 'DIFFERENT_KNOWLEDGE',
  CONFLICTING_VALUES = 'CONFLICTING_VALUES',
}
export enum ComplexityAdvice {
  SHORT_TRACK = 'SHORT_TRACK',
  LOOP = 'LOOP',
  PERSPECTIVES_FIRST = 'PERSPECTIVES_FIRST',
  LISTEN_FIRST = 'LISTEN_FIRST',
}
registerEnumType(ComplexityQuestion, {
  name: 'ComplexityQuestion',
  description: 'The seven plain questions of a complexity assessment.',
})
registerEnumType(ComplexityAnswer, {
  name: 'ComplexityAnswer',
  description: 'An answer to one of the seven questions.',
})
registerEnumType(KnowledgeAxis, { name: 'KnowledgeAxis', description: 'What is known (Alford & Head 2017).' })
registerEnumType(ActorsAxis, {
  name: 'ActorsAxis',
  description: 'How the actors stand to each other (Alford & Head 2017).',
})
registerEnumType(ComplexityAdvice, {
  name: 'ComplexityAdvice',
  description: 'What the assessments propose. They never decide.',
})
