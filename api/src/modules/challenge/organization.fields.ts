import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Organization, type OrganizationRow } from '../hub/index.js'
import { challengesOfOrganization } from './challenge.pages.js'
import { ChallengeConnection } from './challenge.resolver.js'

@Resolver(() => Organization)
export class OrganizationChallengesResolver {
  @FieldResolver(() => ChallengeConnection, { description: 'Published challenges it takes part in, the newest first.' })
  challenges(
    @Root() organization: OrganizationRow,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
  ) {
    return challengesOfOrganization(ctx, organization.id, { first, after })
  }
}
