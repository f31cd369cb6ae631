import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { connectionOf } from '../../base/page.js'
import { Challenge, challengeById } from '../challenge/index.js'
import { Hub, hubById } from '../hub/index.js'
import { ChallengeEvent, Event } from './event.entity.js'
import {
  challengesOfEvent,
  eventById,
  eventBySlug,
  listEvents,
  type ChallengeEventRow,
  type EventRow,
} from './event.queries.js'

const EventConnection = connectionOf(Event, 'Event')

@Resolver(() => Event)
export class EventResolver {
  @Allow('event:read')
  @Query(() => EventConnection, {
    description: 'What is to come, soonest first; with the past, everything, latest first.',
  })
  events(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
    @Arg('includePast', () => Boolean, { nullable: true, description: 'Also what is over.' }) includePast?: boolean,
  ) {
    return listEvents(ctx, { first, after, includePast })
  }

  @Allow('event:read')
  @Query(() => Event, { nullable: true, description: 'One event, or null.' })
  event(@Ctx() ctx: Context, @Arg('slug', () => String, { description: 'Its name in addresses.' }) slug: string) {
    return eventBySlug(ctx, slug)
  }

  @FieldResolver(() => Hub, { nullable: true, description: 'The hub that hosts it.' })
  hub(@Root() event: EventRow, @Ctx() ctx: Context) {
    return hubById(ctx, event.hubId)
  }

  @FieldResolver(() => [ChallengeEvent], { description: 'The challenges it serves, and how.' })
  challenges(@Root() event: EventRow, @Ctx() ctx: Context) {
    return challengesOfEvent(ctx, event.id)
  }
}

@Resolver(() => ChallengeEvent)
export class ChallengeEventResolver {
  @FieldResolver(() => Event, { description: 'The event.' })
  event(@Root() link: ChallengeEventRow, @Ctx() ctx: Context) {
    return eventById(ctx, link.eventId)
  }

  @FieldResolver(() => Challenge, { description: 'The challenge.' })
  challenge(@Root() link: ChallengeEventRow, @Ctx() ctx: Context) {
    return challengeById(ctx, link.challengeId)
  }
}
