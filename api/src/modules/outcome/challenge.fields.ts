import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Challenge, type ChallengeRow } from '../challenge/index.js'
import { Goal } from './goal.entity.js'
import { Outcome } from './outcome.entity.js'
import { goalsOfChallenge, outcomesOfChallenge } from './outcome.queries.js'

@Resolver(() => Challenge)
export class ChallengeOutcomes {
  @FieldResolver(() => [Goal], {
    description: 'Where it wants to come; goals set by different bodies stand side by side.',
  })
  goals(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return goalsOfChallenge(ctx, challenge.id)
  }

  @FieldResolver(() => [Outcome], { description: 'The changes that were noticed, latest first.' })
  outcomes(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return outcomesOfChallenge(ctx, challenge.id)
  }
}
