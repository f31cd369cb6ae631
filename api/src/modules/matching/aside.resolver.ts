import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Opening } from '../challenge/index.js'
import { openingsSetAside, setOpeningAside, takeOpeningBack } from './aside.actions.js'

const which = { description: 'The opening.' }

@Resolver()
export class SetAsideResolver {
  @Allow('match:mine')
  @Query(() => [Opening], {
    description: 'Open roles the viewer has said are not for them, the last first; at most 100. Nobody else sees them.',
  })
  openingsSetAside(@Ctx() ctx: Context) {
    return openingsSetAside(ctx)
  }

  @Allow('match:mine')
  @Mutation(() => Boolean, {
    description: 'Leaves a role out of the viewer’s own suggestions. Nobody is told. Refuses: NOT_FOUND.',
  })
  setOpeningAside(@Ctx() ctx: Context, @Arg('opening', () => ID, which) opening: string) {
    return setOpeningAside(ctx, opening)
  }

  @Allow('match:mine')
  @Mutation(() => Boolean, { description: 'Lets it be suggested again; also true when it was not set aside.' })
  takeOpeningBack(@Ctx() ctx: Context, @Arg('opening', () => ID, which) opening: string) {
    return takeOpeningBack(ctx, opening)
  }
}
