// What came of it: goals with what is measured, and changes that were noticed though nobody could count them.
import type { Module } from '../../base/module.js'
import { ChallengeOutcomes } from './challenge.fields.js'
import { Goal, Indicator, IndicatorReport } from './goal.entity.js'
import { ChallengeOutcome, Outcome } from './outcome.entity.js'
import { GoalResolver, IndicatorResolver, OutcomeResolver } from './outcome.resolver.js'

export const outcome: Module = {
  name: 'outcome',
  entities: [Goal, Indicator, IndicatorReport, Outcome, ChallengeOutcome],
  resolvers: [GoalResolver, IndicatorResolver, OutcomeResolver, ChallengeOutcomes],
  permissions: {},
}

export { ChallengeOutcome, Goal, Indicator, IndicatorReport, Outcome }
export { CapitalForm, OutcomeLevel } from './outcome.enums.js'
