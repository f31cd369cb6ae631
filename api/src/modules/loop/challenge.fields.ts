import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Challenge, type ChallengeRow } from '../challenge/index.js'
import { Cycle } from './cycle.entity.js'
import { loopFactsOf, stateOf } from './loop.facts.js'
import { cyclesOfChallenge, solutionsOfChallenge } from './loop.queries.js'
import { NextMove } from './next-move.type.js'
import { nextMoves } from './rules/moves.js'
import { Solution } from './solution.entity.js'

@Resolver(() => Challenge)
export class ChallengeLoop {
  @FieldResolver(() => [NextMove], { description: 'Every legal next move, ready or not, for whoever reads.' })
  async nextMoves(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    const moves = nextMoves(stateOf(challenge), await loopFactsOf(ctx, challenge.id))
    return moves.map(({ ready, ...move }) => ({ ...move, isReady: ready }))
  }

  @FieldResolver(() => [Cycle], { description: 'The laps so far; the first appears when something happens in it.' })
  cycles(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return cyclesOfChallenge(ctx, challenge.id)
  }

  @FieldResolver(() => [Solution], { description: 'What was found to answer it.' })
  solutions(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return solutionsOfChallenge(ctx, challenge.id)
  }
}
