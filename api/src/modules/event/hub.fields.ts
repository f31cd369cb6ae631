import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Hub, type HubRow } from '../hub/index.js'
import { Event } from './event.entity.js'
import { eventsOfHub } from './event.queries.js'

@Resolver(() => Hub)
export class HubEvents {
  @FieldResolver(() => [Event], { description: 'What takes place there, latest first.' })
  events(@Root() hub: HubRow, @Ctx() ctx: Context) {
    return eventsOfHub(ctx, hub.id)
  }
}
