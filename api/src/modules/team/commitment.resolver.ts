import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { NotPersonal } from '../../base/personal.js'
import { LocalDate } from '../../base/time.js'
import { Challenge, challengeById, Opening, openingById } from '../challenge/index.js'
import { Coworker, coworkerById } from '../coworker/index.js'
import { contribute, leaveTeam, nameLead } from './commitment.actions.js'
import { Commitment, Contribution } from './commitment.entity.js'
import { hoursGivenTo, listMyCommitments, type CommitmentRow, type ContributionRow } from './commitment.queries.js'
import { Mandate } from './mandate.entity.js'
import { mandateReaching } from './mandate.queries.js'
import { TeamRole } from './team.enums.js'

const theCommitment = { description: 'The commitment.' }

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Allow('commitment:read')
  @Query(() => [Commitment], { description: 'What I have promised.' })
  myCommitments(@Ctx() ctx: Context) {
    return listMyCommitments(ctx)
  }

  @FieldResolver(() => Coworker, {
    nullable: true,
    description: 'Who promised; null when the person is gone or may not be seen.',
  })
  coworker(@Root() { coworkerId }: CommitmentRow, @Ctx() ctx: Context) {
    return coworkerById(ctx, coworkerId)
  }

  @FieldResolver(() => Opening, { nullable: true, description: 'The role it fills.' })
  opening(@Root() { openingId }: CommitmentRow, @Ctx() ctx: Context) {
    return openingById(ctx, openingId)
  }

  @FieldResolver(() => Challenge, { description: 'The challenge.' })
  challenge(@Root() { challengeId }: CommitmentRow, @Ctx() ctx: Context) {
    return challengeById(ctx, challengeId)
  }

  @FieldResolver(() => TeamRole, { description: 'What the person is in the team.' })
  role(@Root() { isLead, role }: CommitmentRow) {
    return isLead ? TeamRole.LEAD : role
  }

  @FieldResolver(() => Mandate, {
    nullable: true,
    description: "The person's strongest mandate that reaches the challenge: to others, only its state and hours.",
  })
  mandate(@Root() commitment: CommitmentRow, @Ctx() ctx: Context) {
    return mandateReaching(ctx, commitment)
  }

  @FieldResolver(() => Int, { description: 'Hours given so far.' })
  async contributedHours(@Root() { id }: CommitmentRow, @Ctx() ctx: Context) {
    return (await hoursGivenTo(ctx, id))?.hours ?? 0
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Hours given since the first of this month; null for the promises of others, whose days are their own.',
  })
  async contributedThisMonth(@Root() { id, coworkerId }: CommitmentRow, @Ctx() ctx: Context) {
    if (coworkerId === null || coworkerId !== ctx.viewer.accountId) return null
    return (await hoursGivenTo(ctx, id))?.thisMonth ?? 0
  }

  @NotPersonal('says only whether the asker looks at their own')
  @FieldResolver(() => Boolean, { description: "Whether it is the viewer's own." })
  isMine(@Root() { coworkerId }: CommitmentRow, @Ctx() ctx: Context) {
    return coworkerId !== null && coworkerId === ctx.viewer.accountId
  }

  @Allow('team:lead')
  @Mutation(() => Challenge, {
    description: 'Names who leads the team. Refuses: NOT_ALLOWED, TEAM_LEAD_NEEDS_ACTIVE_COMMITMENT, NOT_FOUND.',
  })
  nameLead(@Ctx() ctx: Context, @Arg('commitment', () => ID, theCommitment) id: string) {
    return nameLead(ctx, id)
  }

  @Allow('commitment:end')
  @Mutation(() => Commitment, {
    description: 'Leaves a team I am in; what I gave stays. Refuses: NOT_ALLOWED, NOT_FOUND.',
  })
  leaveTeam(@Ctx() ctx: Context, @Arg('commitment', () => ID, theCommitment) id: string) {
    return leaveTeam(ctx, id)
  }

  @Allow('commitment:contribute')
  @Mutation(() => Contribution, {
    description:
      'Tells what I did on a day; the very same told twice is one. Refuses: NOT_ALLOWED, COMMITMENT_ENDED, CONTRIBUTION_NEEDS_HOURS, CONTRIBUTION_MORE_THAN_A_DAY, CONTRIBUTION_IN_FUTURE, CONTRIBUTION_NEEDS_WHAT_WAS_DONE, TEXT_TOO_LONG, NOT_FOUND.',
  })
  contribute(
    @Ctx() ctx: Context,
    @Arg('commitment', () => ID, theCommitment) id: string,
    @Arg('hours', () => Int, { description: 'Hours, 1 to 24.' }) hours: number,
    @Arg('on', () => LocalDate, { description: 'The day, not a coming one.' }) on: string,
    @Arg('what', () => String, { description: 'What was done, up to 1,000 characters.' }) what: string,
  ) {
    return contribute(ctx, id, { hours, on, what })
  }
}

@Resolver(() => Contribution)
export class ContributionResolver {
  @FieldResolver(() => String, { description: 'What was done, in their own words.' })
  what(@Root() { what }: ContributionRow) {
    return what ?? ''
  }
}
