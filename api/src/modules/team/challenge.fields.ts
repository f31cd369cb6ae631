import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { sql } from '../../base/read.js'
import { has } from '../../base/viewer.js'
import { Challenge, challengesWhere, type ChallengeRow } from '../challenge/index.js'
import { Role } from '../identity/index.js'
import { Application, Invitation } from './application.entity.js'
import { applicationsOfChallenge, invitationsOfChallenge } from './asking.queries.js'
import { myPlaceIn } from './commitment.queries.js'
import { teamOf } from './team.queries.js'
import { Team } from './team.type.js'

/** Out for people to see and not full; those that wait for a team first. */
const toStaff = (
  now: Date,
) => sql`c.publication = 'PUBLISHED' and (c.stage = 'TEAMING' or c.is_recruiting) and c.stage <> 'CLOSED'
  and exists (select 1 from opening o where o.challenge_id = c.id and o.is_open and places_filled(o.id, ${now}::date) < o.places)`

@Resolver(() => Challenge)
export class ChallengeTeamFields {
  @Allow('team:staff')
  @Query(() => [Challenge], {
    description: 'Challenges with roles to fill, for system entrepreneurs; nobody else gets any.',
  })
  challengesToStaff(@Ctx() ctx: Context) {
    return has(ctx.viewer, Role.SYSTEM_ENTREPRENEUR) ? challengesWhere(ctx, toStaff(ctx.now)) : []
  }

  @FieldResolver(() => Team, { description: 'Who is in, what is covered and what is lacking.' })
  team(@Root() { id }: ChallengeRow, @Ctx() ctx: Context) {
    return teamOf(ctx, id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is in its team.' })
  async isInTeam(@Root() { id }: ChallengeRow, @Ctx() ctx: Context) {
    return (await myPlaceIn(ctx, id)) !== null
  }

  @FieldResolver(() => [Application], {
    description: "Applications, newest first: all to those who lead, else the viewer's own.",
  })
  applications(@Root() { id }: ChallengeRow, @Ctx() ctx: Context) {
    return applicationsOfChallenge(ctx, id)
  }

  @FieldResolver(() => [Invitation], {
    description: "Invitations, newest first: all to those who lead, else the viewer's own.",
  })
  invitations(@Root() { id }: ChallengeRow, @Ctx() ctx: Context) {
    return invitationsOfChallenge(ctx, id)
  }
}
