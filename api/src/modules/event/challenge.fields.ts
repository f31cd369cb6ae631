import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Challenge, type ChallengeRow } from '../challenge/index.js'
import { ChallengeEvent } from './event.entity.js'
import { eventsOfChallenge } from './event.queries.js'

@Resolver(() => Challenge)
export class ChallengeEvents {
  @FieldResolver(() => [ChallengeEvent], { description: 'The events that serve it, latest first.' })
  events(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return eventsOfChallenge(ctx, challenge.id)
  }
}
