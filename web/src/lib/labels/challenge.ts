import { m } from '../paraglide/messages.js'

export const themeLabel = {
  CLIMATE: m.theme_CLIMATE,
  SKILLS_SUPPLY: m.theme_SKILLS_SUPPLY,
  PREMISES_USE: m.theme_PREMISES_USE,
  ATTRACTIVENESS: m.theme_ATTRACTIVENESS,
  HEALTH: m.theme_HEALTH,
  EDUCATION: m.theme_EDUCATION,
  SECURITY: m.theme_SECURITY,
}

export const stageLabel = {
  IDENTIFIED: m.stage_IDENTIFIED,
  UNDERSTANDING: m.stage_UNDERSTANDING,
  FRAMED: m.stage_FRAMED,
  TEAMING: m.stage_TEAMING,
  CO_CREATING: m.stage_CO_CREATING,
  IMPLEMENTING: m.stage_IMPLEMENTING,
  IN_USE: m.stage_IN_USE,
  PAUSED: m.stage_PAUSED,
  CLOSED: m.stage_CLOSED,
}

export const stageVerbLabel = {
  IDENTIFIED: m.stage_verb_IDENTIFIED,
  UNDERSTANDING: m.stage_verb_UNDERSTANDING,
  FRAMED: m.stage_verb_FRAMED,
  TEAMING: m.stage_verb_TEAMING,
  CO_CREATING: m.stage_verb_CO_CREATING,
  IMPLEMENTING: m.stage_verb_IMPLEMENTING,
  IN_USE: m.stage_verb_IN_USE,
  PAUSED: m.stage_verb_PAUSED,
  CLOSED: m.stage_verb_CLOSED,
}

export const closedAsLabel = {
  IMPROVED: m.closed_as_IMPROVED,
  HANDED_OVER: m.closed_as_HANDED_OVER,
  MERGED: m.closed_as_MERGED,
  STOPPED: m.closed_as_STOPPED,
  NOT_A_CHALLENGE: m.closed_as_NOT_A_CHALLENGE,
}

export const trackLabel = {
  LOOP: m.track_LOOP,
  SHORT: m.track_SHORT,
}

export const publicationLabel = {
  DRAFT: m.publication_DRAFT,
  SUBMITTED: m.publication_SUBMITTED,
  PUBLISHED: m.publication_PUBLISHED,
  UNLISTED: m.publication_UNLISTED,
  ARCHIVED: m.publication_ARCHIVED,
}

export const dimensionLabel = {
  ECONOMY: m.dimension_ECONOMY,
  ENVIRONMENT: m.dimension_ENVIRONMENT,
  SOCIAL: m.dimension_SOCIAL,
}

export const complexityQuestionLabel = {
  SPANS_SECTORS: m.question_SPANS_SECTORS,
  NO_SINGLE_ACTOR: m.question_NO_SINGLE_ACTOR,
  MONEY_NOT_ENOUGH: m.question_MONEY_NOT_ENOUGH,
  MADE_OF_PROBLEMS: m.question_MADE_OF_PROBLEMS,
  KEEPS_CHANGING: m.question_KEEPS_CHANGING,
  CAUSE_UNCLEAR: m.question_CAUSE_UNCLEAR,
  TAKES_YEARS: m.question_TAKES_YEARS,
}

export const complexityAnswerLabel = {
  NO: m.answer_NO,
  PARTLY: m.answer_PARTLY,
  YES: m.answer_YES,
  DONT_KNOW: m.answer_DONT_KNOW,
}

export const knowledgeLabel = {
  PROBLEM_AND_SOLUTION_KNOWN: m.knowledge_PROBLEM_AND_SOLUTION_KNOWN,
  SOLUTION_UNKNOWN: m.knowledge_SOLUTION_UNKNOWN,
  NEITHER_KNOWN: m.knowledge_NEITHER_KNOWN,
}

export const actorsLabel = {
  AGREE: m.actors_AGREE,
  DIFFERENT_KNOWLEDGE: m.actors_DIFFERENT_KNOWLEDGE,
  CONFLICTING_VALUES: m.actors_CONFLICTING_VALUES,
}

export const adviceLabel = {
  SHORT_TRACK: m.advice_SHORT_TRACK,
  LOOP: m.advice_LOOP,
  PERSPECTIVES_FIRST: m.advice_PERSPECTIVES_FIRST,
  LISTEN_FIRST: m.advice_LISTEN_FIRST,
}

export const experimentStateLabel = {
  PLANNED: m.experiment_PLANNED,
  RUNNING: m.experiment_RUNNING,
  REVIEWED: m.experiment_REVIEWED,
}

export const verdictLabel = {
  AMPLIFY: m.verdict_AMPLIFY,
  ADAPT: m.verdict_ADAPT,
  DAMPEN: m.verdict_DAMPEN,
  STOP: m.verdict_STOP,
}

export const checkResultLabel = {
  PASSED: m.check_PASSED,
  FAILED: m.check_FAILED,
}
