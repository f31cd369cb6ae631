import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Opening, type OpeningRow } from '../challenge/index.js'
import { Application } from './application.entity.js'
import { countsOfOpening, myApplicationTo } from './asking.queries.js'

@Resolver(() => Opening)
export class OpeningTeamFields {
  @FieldResolver(() => Int, { description: 'How many places are taken.' })
  async filled(@Root() { id }: OpeningRow, @Ctx() ctx: Context) {
    return (await countsOfOpening(ctx, id))?.filled ?? 0
  }

  @FieldResolver(() => Int, { description: 'How many applications wait for an answer.' })
  async queue(@Root() { id }: OpeningRow, @Ctx() ctx: Context) {
    return (await countsOfOpening(ctx, id))?.queue ?? 0
  }

  @FieldResolver(() => Application, { nullable: true, description: "The viewer's own latest application to it." })
  myApplication(@Root() { id }: OpeningRow, @Ctx() ctx: Context) {
    return myApplicationTo(ctx, id)
  }
}
