import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Personal } from '../../base/personal.js'
import type { Viewer } from '../../base/viewer.js'
import { ViewerType } from '../identity/index.js'
import { Coworker } from './coworker.entity.js'
import { ofCard, ofName } from './coworker.personal.js'
import { coworkerById, nameOf } from './coworker.queries.js'

@Resolver(() => ViewerType)
export class ViewerCoworkerFields {
  @Personal(ofName)
  @FieldResolver(() => String, { nullable: true, description: "The viewer's name." })
  name(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return nameOf(ctx, viewer.accountId)
  }

  @Personal(ofCard)
  @FieldResolver(() => Coworker, {
    nullable: true,
    description: 'What the viewer has told of themselves, if anything.',
  })
  coworker(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return coworkerById(ctx, viewer.accountId)
  }
}
