import { loadMany } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'
import type { Goal, Indicator, IndicatorReport } from './goal.entity.js'
import type { Outcome } from './outcome.entity.js'

export type GoalRow = Omit<Goal, 'challenge'> & { challengeId: string }
export type IndicatorRow = Omit<Indicator, 'goal'> & { goalId: string }
export type ReportRow = Omit<IndicatorReport, 'indicator'> & { indicatorId: string }
export type OutcomeRow = Omit<Outcome, 'hub'> & { hubId: string | null; challengeId: string }

export const goalsOfChallenge = loadMany<GoalRow>(
  (ctx, ids) => read(ctx, sql`select * from goal where challenge_id = ${anyOf(ids)} order by source, id`),
  (row) => row.challengeId,
)

export const indicatorsOfGoal = loadMany<IndicatorRow>(
  (ctx, ids) => read(ctx, sql`select * from indicator where goal_id = ${anyOf(ids)} order by name->>'sv', id`),
  (row) => row.goalId,
)

export const reportsOfIndicator = loadMany<ReportRow>(
  (ctx, ids) =>
    read(ctx, sql`select * from indicator_report where indicator_id = ${anyOf(ids)} order by period, source`),
  (row) => row.indicatorId,
)

export const outcomesOfChallenge = loadMany<OutcomeRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`
      select outcome.*, link.challenge_id from outcome join challenge_outcome link on link.outcome_id = outcome.id
      where link.challenge_id = ${anyOf(ids)} order by noticed_on desc, outcome.id`,
    ),
  (row) => row.challengeId,
)
