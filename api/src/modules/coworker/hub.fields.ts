import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { NotPersonal } from '../../base/personal.js'
import { Hub, type HubRow } from '../hub/index.js'
import { peopleOfHub } from './hub.queries.js'
import { countOrNull } from './rules/small-counts.js'

@Resolver(() => Hub)
export class HubPeopleFields {
  @NotPersonal('a count that is never small')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many who let others find them have this hub; null when fewer than five.',
  })
  async peopleCount(@Root() hub: HubRow, @Ctx() ctx: Context) {
    return countOrNull((await peopleOfHub(ctx, hub.id))?.people ?? 0)
  }
}
