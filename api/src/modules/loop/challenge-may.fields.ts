import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { ChallengeMay, MayReason, type ChallengeMayRow } from '../challenge/index.js'
import { inTheWay } from './loop.access.js'
import { standingOf } from './loop.facts.js'

const obstacle = async (ctx: Context, { challenge }: ChallengeMayRow) =>
  inTheWay('advance', ctx.viewer, challenge, await standingOf(ctx, challenge.id))

/** The lead of the team moves it on as well, which is known first here. */
@Resolver(() => ChallengeMay)
export class ChallengeMayAdvance {
  @FieldResolver(() => Boolean, { description: 'Move it to another stage.' })
  async advance(@Root() may: ChallengeMayRow, @Ctx() ctx: Context) {
    return !(await obstacle(ctx, may))
  }

  @FieldResolver(() => [MayReason], { description: 'For each action that is not possible: why.' })
  async reasons(@Root() may: ChallengeMayRow, @Ctx() ctx: Context) {
    const code = await obstacle(ctx, may)
    const others = may.reasons.filter(({ action }) => action !== 'advance')
    return code ? [...others, { action: 'advance', code }] : others
  }
}
