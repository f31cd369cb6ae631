import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Hub, hubById } from '../hub/index.js'
import { Goal, Indicator, IndicatorReport } from './goal.entity.js'
import { Outcome } from './outcome.entity.js'
import {
  indicatorsOfGoal,
  reportsOfIndicator,
  type GoalRow,
  type IndicatorRow,
  type OutcomeRow,
} from './outcome.queries.js'

@Resolver(() => Goal)
export class GoalResolver {
  @FieldResolver(() => [Indicator], { description: 'What tells whether it comes nearer.' })
  indicators(@Root() goal: GoalRow, @Ctx() ctx: Context) {
    return indicatorsOfGoal(ctx, goal.id)
  }
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => [IndicatorReport], { description: 'What it has been, by period.' })
  reports(@Root() indicator: IndicatorRow, @Ctx() ctx: Context) {
    return reportsOfIndicator(ctx, indicator.id)
  }
}

@Resolver(() => Outcome)
export class OutcomeResolver {
  @FieldResolver(() => Hub, { nullable: true, description: 'The hub where it was noticed.' })
  hub(@Root() outcome: OutcomeRow, @Ctx() ctx: Context) {
    return hubById(ctx, outcome.hubId)
  }
}
