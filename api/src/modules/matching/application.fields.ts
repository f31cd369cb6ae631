import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Application, type ApplicationRow } from '../team/index.js'
import { matchOf } from './matching.queries.js'
import { OpeningMatch } from './matching.types.js'

@Resolver(() => Application)
export class ApplicationMatchFields {
  @FieldResolver(() => OpeningMatch, {
    nullable: true,
    description: 'How the person fits what they applied to, and why.',
  })
  match(@Root() application: ApplicationRow, @Ctx() ctx: Context) {
    return matchOf(ctx, application.openingId, application.coworkerId)
  }
}
