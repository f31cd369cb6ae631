import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { coworkerById } from '../coworker/index.js'
import { Application, type ApplicationRow } from '../team/index.js'
import { matchOf } from './match-of-pair.read.js'
import { OpeningMatch } from './matching.types.js'

@Resolver(() => Application)
export class ApplicationMatchFields {
  @FieldResolver(() => OpeningMatch, {
    nullable: true,
    description: 'How the person fits what they applied to, and why; where the viewer may see the person.',
  })
  async match(@Root() application: ApplicationRow, @Ctx() ctx: Context) {
    const isSeen = (await coworkerById(ctx, application.coworkerId)) !== null
    return isSeen ? matchOf(ctx, application.openingId, application.coworkerId) : null
  }
}
