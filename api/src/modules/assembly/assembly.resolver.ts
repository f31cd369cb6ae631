import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { Allow } from '../../base/allow.js'
import { askedIn } from '../../base/asked.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { takes } from '../../base/price.js'
import { Coworker, coworkerById } from '../coworker/index.js'
import { Hub, hubById } from '../hub/index.js'
import { Skill, skillById } from '../skill/index.js'
import { Invitation } from '../team/index.js'
import { EvaluateTeamInput, InviteTeamInput, ProposeTeamsInput } from './assembly.inputs.js'
import { evaluateTeam, proposeTeams, type LimitRow, type ProposalsRow } from './assembly.queries.js'
import {
  InvitedToTeam,
  ProposedMember,
  TeamAddition,
  TeamClash,
  TeamLimit,
  TeamNeed,
  TeamProposal,
  TeamProposals,
  TeamSearch,
} from './assembly.types.js'
import { howFar } from './following.js'
import { inviteTeam, type Invited } from './inviting.actions.js'
import type { AdditionRow, ProposalRow } from './told.js'

/** Whatever needs everyone to be looked at. */
const aboutOthers = ['oneMore', 'ruralAddition', 'next']

@Resolver(() => TeamProposals)
export class TeamProposalsResolver {
  @Allow('team:assemble')
  @Query(() => TeamProposals, {
    complexity: takes(1000),
    description:
      'Teams for a challenge, each the best there is by one way to weigh them, with proof; for those who lead it. People who consented to be matched and have time, beside those already in. Ends at once with what it has when nobody waits any more. Somebody locked who may not be seen is left out, and noted. Refuses: TEAM_RECKONING_BUSY, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  proposeTeams(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposeTeamsInput, { description: 'Which teams to look for.' }) input: ProposeTeamsInput,
  ) {
    return proposeTeams(ctx, input)
  }

  @Allow('team:assemble')
  @Query(() => TeamSearch, {
    nullable: true,
    description:
      'How far a search of my own is that goes on; null before there is something to tell, and when it has ended.',
  })
  teamSearch(@Ctx() ctx: Context, @Arg('search', () => ID, { description: 'The name given to it.' }) search: string) {
    return howFar(ctx, search)
  }

  @Allow('team:assemble')
  @Query(() => TeamProposal, {
    complexity: takes(500),
    description:
      'What a team comes to, by the same rule; those already in are in it. Asked without `oneMore`, `ruralAddition` and `next` it looks at nobody else and answers at once. Refuses: TEAM_RECKONING_BUSY, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  evaluateTeam(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EvaluateTeamInput, { description: 'The team.' }) input: EvaluateTeamInput,
  ) {
    const asked = askedIn(info)
    return evaluateTeam(
      ctx,
      input,
      aboutOthers.some((field) => field in asked),
    )
  }

  @Allow('team:assemble')
  @Mutation(() => [InvitedToTeam], {
    description:
      'Invites each by themselves, with their own words: one who cannot be asked keeps nobody from the others. A second time gives the same invitations. Refuses: VALUE_OUT_OF_RANGE, TEXT_TOO_LONG, NOT_FOUND.',
  })
  inviteTeam(
    @Ctx() ctx: Context,
    @Arg('input', () => InviteTeamInput, { description: 'Whom to invite.' }) input: InviteTeamInput,
  ) {
    return inviteTeam(ctx, input)
  }

  @FieldResolver(() => [TeamNeed], { description: 'What is needed, the weightiest first.' })
  needs(@Root() { needs }: ProposalsRow) {
    return needs
  }

  @FieldResolver(() => [TeamProposal], {
    description: 'The balanced one first, then those that differ from the ones before; none when limits clash.',
  })
  proposals(@Root() { proposals }: ProposalsRow) {
    return proposals
  }

  @FieldResolver(() => TeamClash, {
    nullable: true,
    description: 'Why no team has all that was asked; null when one has.',
  })
  clash(@Root() { clash }: ProposalsRow) {
    return clash
  }

  @FieldResolver(() => TeamProposal, { nullable: true, description: 'When limits clash: the team that lacks least.' })
  nearest(@Root() { nearest }: ProposalsRow) {
    return nearest
  }
}

@Resolver(() => TeamNeed)
export class TeamNeedResolver {
  @FieldResolver(() => Skill, { description: 'What is needed.' })
  skill(@Root() need: { skill: string }, @Ctx() ctx: Context) {
    return skillById(ctx, need.skill)
  }
}

@Resolver(() => TeamLimit)
export class TeamLimitResolver {
  @FieldResolver(() => Skill, { nullable: true, description: 'The skill, when it is one.' })
  skill(@Root() { skillId }: LimitRow, @Ctx() ctx: Context) {
    return skillById(ctx, skillId)
  }

  @FieldResolver(() => Coworker, {
    nullable: true,
    description: 'The person, when it is one, as far as the viewer may see them.',
  })
  coworker(@Root() { coworkerId }: LimitRow, @Ctx() ctx: Context) {
    return coworkerById(ctx, coworkerId)
  }
}

@Resolver(() => TeamProposal)
export class TeamProposalResolver {
  @FieldResolver(() => [ProposedMember], { description: 'Those already in first, then who adds most.' })
  members(@Root() { members }: ProposalRow) {
    return members
  }

  @FieldResolver(() => [Hub], { description: 'The hubs in it.' })
  hubs(@Root() { hubs }: ProposalRow, @Ctx() ctx: Context) {
    return Promise.all(hubs.map((id) => hubById(ctx, id)))
  }

  @FieldResolver(() => [Skill], {
    description: 'What is required or desired and nobody in it comes near, the weightiest first.',
  })
  missing(@Root() { missing }: ProposalRow, @Ctx() ctx: Context) {
    return Promise.all(missing.map((id) => skillById(ctx, id)))
  }

  @FieldResolver(() => TeamAddition, {
    nullable: true,
    description: 'The one person more who would help most; null when nobody would.',
  })
  oneMore(@Root() { oneMore }: ProposalRow) {
    return oneMore
  }

  @FieldResolver(() => TeamAddition, {
    nullable: true,
    description: 'When no rural hub is in it: the person with one who would add most; null when there is nobody.',
  })
  ruralAddition(@Root() { ruralAddition }: ProposalRow) {
    return ruralAddition
  }

  @FieldResolver(() => [TeamAddition], {
    description: 'The next five by what each would add alone: whom to ask when somebody declines or does not answer.',
  })
  next(@Root() { next }: ProposalRow) {
    return next
  }
}

@Resolver(() => TeamAddition)
export class TeamAdditionResolver {
  @FieldResolver(() => ProposedMember, { description: 'The person.' })
  member(@Root() { member }: AdditionRow) {
    return member
  }
}

@Resolver(() => InvitedToTeam)
export class InvitedToTeamResolver {
  @FieldResolver(() => ID, { description: 'Whom it concerns, as given.' })
  coworkerId(@Root() { coworkerId }: Invited) {
    return coworkerId
  }

  @FieldResolver(() => Invitation, { nullable: true, description: 'The invitation; null when refused.' })
  invitation(@Root() { invitation }: Invited) {
    return invitation
  }
}
