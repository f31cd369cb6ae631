import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { connectionOf } from '../../base/page.js'
import { NotPersonal } from '../../base/personal.js'
import { mayEditHub } from './hub.access.js'
import { editHub } from './hub.actions.js'
import { Hub } from './hub.entity.js'
import { EditHubInput } from './hub.inputs.js'
import { hubBySlug, listHubs, municipalityById, type HubRow } from './hub.queries.js'
import { Municipality } from './place.entity.js'

const HubConnection = connectionOf(Hub, 'Hub')

@NotPersonal('what the viewer may do with a hub')
@ObjectType({ description: 'What the viewer may do with this hub.' })
export class HubMay {
  @Field(() => Boolean, { description: 'Correct what it says of itself.' })
  editHub!: boolean
}

@Resolver(() => Hub)
export class HubResolver {
  @Allow('hub:read')
  @Query(() => HubConnection, { description: 'The hubs, by name.' })
  hubs(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
    @Arg('text', () => String, { nullable: true, description: 'Words in its name, place or description.' })
    text?: string,
    @Arg('municipality', () => String, { nullable: true, description: 'Official code of a municipality.' })
    municipality?: string,
  ) {
    return listHubs(ctx, { first, after, text, municipality })
  }

  @Allow('hub:read')
  @Query(() => Hub, { nullable: true, description: 'One hub, or null.' })
  hub(@Ctx() ctx: Context, @Arg('slug', () => String, { description: 'Its name in addresses.' }) slug: string) {
    return hubBySlug(ctx, slug)
  }

  @FieldResolver(() => Municipality, { description: 'Where it stands.' })
  municipality(@Root() hub: HubRow, @Ctx() ctx: Context) {
    return municipalityById(ctx, hub.municipalityId)
  }

  @FieldResolver(() => HubMay, { description: 'What the viewer may do here.' })
  may(@Root() hub: HubRow, @Ctx() ctx: Context) {
    return { editHub: mayEditHub(ctx.viewer, hub.id) }
  }

  @Allow('hub:edit')
  @Mutation(() => Hub, {
    description: 'Corrects what a hub says of itself. Refuses: NOT_FOUND, NOT_ALLOWED, TEXT_TOO_LONG.',
  })
  editHub(
    @Ctx() ctx: Context,
    @Arg('input', () => EditHubInput, { description: 'What is wished.' }) input: EditHubInput,
  ) {
    return editHub(ctx, input)
  }
}
