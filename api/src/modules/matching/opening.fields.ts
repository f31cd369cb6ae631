import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Opening, type OpeningRow } from '../challenge/index.js'
import { matchOf } from './match-of-pair.read.js'
import { OpeningMatch } from './matching.types.js'

@Resolver(() => Opening)
export class OpeningMatchFields {
  @FieldResolver(() => OpeningMatch, {
    nullable: true,
    description: 'How the viewer fits it, and why; null without a profile.',
  })
  myMatch(@Root() { id }: OpeningRow, @Ctx() ctx: Context) {
    return matchOf(ctx, id, ctx.viewer.accountId)
  }
}
