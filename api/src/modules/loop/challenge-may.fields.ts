import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { ChallengeMay, MayReason, type ChallengeMayRow } from '../challenge/index.js'
import { inTheWay, type LoopAction } from './loop.access.js'
import { standingOf } from './loop.facts.js'

const actions: readonly LoopAction[] = ['advance', 'work']

const obstacle = async (action: LoopAction, ctx: Context, { challenge }: ChallengeMayRow) =>
  inTheWay(action, ctx.viewer, challenge, await standingOf(ctx, challenge.id))

/** The team takes part as well, which is known first here. */
@Resolver(() => ChallengeMay)
export class ChallengeMayAdvance {
  @FieldResolver(() => Boolean, { description: 'Move it to another stage.' })
  async advance(@Root() may: ChallengeMayRow, @Ctx() ctx: Context) {
    return !(await obstacle('advance', ctx, may))
  }

  @FieldResolver(() => Boolean, { description: 'Write down what was said, tried and put to use.' })
  async work(@Root() may: ChallengeMayRow, @Ctx() ctx: Context) {
    return !(await obstacle('work', ctx, may))
  }

  @FieldResolver(() => [MayReason], { description: 'For each action that is not possible: why.' })
  async reasons(@Root() may: ChallengeMayRow, @Ctx() ctx: Context) {
    const codes = await Promise.all(actions.map((action) => obstacle(action, ctx, may)))
    const ours = actions.flatMap((action, at) => (codes[at] ? [{ action, code: codes[at] }] : []))
    return [...may.reasons.filter(({ action }) => action !== 'advance'), ...ours]
  }
}
