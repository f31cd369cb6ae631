/** What is true of a challenge now, gathered by whoever asks. */
export interface LoopFacts {
  readonly leadOrganization: boolean
  /** Final complexity assessments in the present cycle. */
  readonly finalAssessments: number
  /** The field of practice of each perspective gathered, repeats and all. */
  readonly perspectiveFields: readonly string[]
  readonly problemStatement: boolean
  readonly approach: boolean
  readonly teamLead: boolean
  readonly receiver: boolean
  readonly cycleClosedWithLearning: boolean
  /** A hub or an organisation where the solution is put to work. */
  readonly place: boolean
  /** The latest effect check that no move has used yet. */
  readonly effectCheck: 'PASSED' | 'FAILED' | null
}

export type Need = keyof typeof needs

interface NeedRule {
  readonly code: string
  readonly isMet: (facts: LoopFacts) => boolean
  /** May be passed over by someone who says why. */
  readonly mayOverride: boolean
}

const need = <Code extends string>(code: Code, isMet: NeedRule['isMet'], mayOverride = false) => ({
  code,
  isMet,
  mayOverride,
})

const LEAST_FIELDS = 2

export const needs = {
  LEAD_ORGANIZATION: need('CHALLENGE_NEEDS_LEAD_ORGANIZATION', (facts) => facts.leadOrganization),
  FINAL_ASSESSMENT: need('CHALLENGE_NEEDS_FINAL_ASSESSMENT', (facts) => facts.finalAssessments > 0),
  PERSPECTIVES_FROM_TWO_FIELDS: need(
    'CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS',
    (facts) => new Set(facts.perspectiveFields).size >= LEAST_FIELDS,
    true,
  ),
  PROBLEM_STATEMENT: need('CHALLENGE_NEEDS_PROBLEM_STATEMENT', (facts) => facts.problemStatement),
  APPROACH: need('CHALLENGE_NEEDS_APPROACH', (facts) => facts.approach),
  TEAM_LEAD: need('CHALLENGE_NEEDS_TEAM_LEAD', (facts) => facts.teamLead),
  RECEIVER: need('CHALLENGE_NEEDS_RECEIVER', (facts) => facts.receiver),
  CYCLE_CLOSED_WITH_LEARNING: need(
    'CHALLENGE_NEEDS_CYCLE_CLOSED_WITH_LEARNING',
    (facts) => facts.cycleClosedWithLearning,
  ),
  PLACE: need('CHALLENGE_NEEDS_PLACE_OF_USE', (facts) => facts.place),
  EFFECT_CHECK_PASSED: need('CHALLENGE_NEEDS_PASSED_EFFECT_CHECK', (facts) => facts.effectCheck === 'PASSED'),
  EFFECT_CHECK_FAILED: need('CHALLENGE_NEEDS_FAILED_EFFECT_CHECK', (facts) => facts.effectCheck === 'FAILED'),
} as const satisfies Record<string, NeedRule>

export type NeedRefusal = (typeof needs)[Need]['code']

export const needRefusals = Object.values(needs).map((rule) => rule.code)

export const lacking = (wanted: readonly Need[], facts: LoopFacts): Need[] =>
  wanted.filter((name) => !needs[name].isMet(facts))

export const isOverridable = (name: Need): boolean => needs[name].mayOverride
