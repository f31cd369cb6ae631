import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Hub, type HubRow } from '../hub/index.js'
import { implementationsOfHub } from './loop.queries.js'
import { Implementation } from './solution.entity.js'

@Resolver(() => Hub)
export class HubImplementations {
  @FieldResolver(() => [Implementation], { description: 'What is being put to use there, the latest first.' })
  implementations(@Root() hub: HubRow, @Ctx() ctx: Context) {
    return implementationsOfHub(ctx, hub.id)
  }
}
