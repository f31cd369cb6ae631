import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Hub, type HubRow } from '../hub/index.js'
import { challengesOfHub } from './challenge.pages.js'
import { ChallengeConnection } from './challenge.resolver.js'

@Resolver(() => Hub)
export class HubChallengesResolver {
  @FieldResolver(() => ChallengeConnection, {
    description: 'Published challenges that have their place here, the newest first.',
  })
  challenges(
    @Root() hub: HubRow,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
  ) {
    return challengesOfHub(ctx, hub.id, { first, after })
  }
}
