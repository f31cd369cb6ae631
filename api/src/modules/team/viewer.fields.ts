import { Ctx, FieldResolver, Resolver } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { ViewerType } from '../identity/index.js'
import { whatWaits } from './asking.queries.js'
import { Waiting } from './team.type.js'

@Resolver(() => ViewerType)
export class ViewerTeamFields {
  @FieldResolver(() => Waiting, { description: "What waits for the viewer's answer." })
  waiting(@Ctx() ctx: Context) {
    return whatWaits(ctx)
  }
}
