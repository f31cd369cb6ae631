import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { takes } from '../../base/price.js'
import { Challenge, challengeById, Opening, openingById } from '../challenge/index.js'
import { Coworker, coworkerById } from '../coworker/index.js'
import { answerApplication, applyTo, withdrawApplication } from './application.actions.js'
import { Application, Invitation } from './application.entity.js'
import {
  listMyApplications,
  listMyInvitations,
  listToAnswer,
  type ApplicationRow,
  type InvitationRow,
} from './asking.queries.js'
import { askingMark } from './asking-news.read.js'
import { answerInvitation, invite, revokeInvitation } from './invitation.actions.js'
import { Mandate } from './mandate.entity.js'
import { mandateReaching } from './mandate.queries.js'
import { AnswerApplicationInput, ApplyInput, InviteInput } from './team.inputs.js'

const theApplication = { description: 'The application.' }
const theInvitation = { description: 'The invitation.' }

@Resolver(() => Application)
export class ApplicationResolver {
  @Allow('application:read')
  @Query(() => [Application], { description: 'What I have applied for, newest first.' })
  myApplications(@Ctx() ctx: Context) {
    return listMyApplications(ctx)
  }

  @Allow('application:read')
  @Query(() => [Application], {
    description: 'What waits for an answer in the challenges I lead, the most urgent first.',
  })
  applicationsToAnswer(@Ctx() ctx: Context) {
    return listToAnswer(ctx)
  }

  @FieldResolver(() => Opening, { description: 'The role.' })
  opening(@Root() { openingId }: ApplicationRow, @Ctx() ctx: Context) {
    return openingById(ctx, openingId)
  }

  @FieldResolver(() => Challenge, { description: 'The challenge.' })
  challenge(@Root() { challengeId }: ApplicationRow, @Ctx() ctx: Context) {
    return challengeById(ctx, challengeId)
  }

  @FieldResolver(() => Coworker, { nullable: true, description: 'Who applies, where the viewer may see it.' })
  coworker(@Root() { coworkerId }: ApplicationRow, @Ctx() ctx: Context) {
    return coworkerById(ctx, coworkerId)
  }

  @FieldResolver(() => Mandate, {
    nullable: true,
    description: "The person's strongest mandate that reaches the challenge: to others, only its state and hours.",
  })
  mandate(@Root() application: ApplicationRow, @Ctx() ctx: Context) {
    return mandateReaching(ctx, application)
  }

  @Allow('application:send')
  @Mutation(() => Application, {
    description:
      'Applies for a role; a second time gives the same application. Refuses: DESCRIBE_YOURSELF_FIRST, CHALLENGE_NOT_PUBLISHED, CHALLENGE_IS_CLOSED, CHALLENGE_NOT_RECRUITING, APPLICATION_OPENING_CLOSED, APPLICATION_OPENING_FILLED, APPLICATION_ALREADY_IN_TEAM, TEXT_TOO_LONG, NOT_FOUND.',
  })
  applyTo(@Ctx() ctx: Context, @Arg('input', () => ApplyInput, { description: 'What is wished.' }) input: ApplyInput) {
    return applyTo(ctx, input)
  }

  @Allow('application:send')
  @Mutation(() => Application, {
    description: 'Takes my application back. Refuses: NOT_ALLOWED, APPLICATION_MOVE_NOT_ALLOWED, NOT_FOUND.',
  })
  withdrawApplication(@Ctx() ctx: Context, @Arg('application', () => ID, theApplication) id: string) {
    return withdrawApplication(ctx, id)
  }

  @Allow('application:answer')
  @Mutation(() => Application, {
    description:
      'Answers an application; a yes makes the person a member of the team. Refuses: NOT_ALLOWED, APPLICATION_DECLINE_NEEDS_REASON, APPLICATION_MOVE_NOT_ALLOWED, APPLICATION_NOT_YOURS_TO_MOVE, APPLICATION_OPENING_FILLED, APPLICATION_ALREADY_IN_TEAM, TEXT_TOO_LONG, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  answerApplication(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerApplicationInput, { description: 'What is wished.' }) input: AnswerApplicationInput,
  ) {
    return answerApplication(ctx, input)
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  @Allow('invitation:read')
  @Query(() => [Invitation], { description: 'What I have been invited to, newest first.' })
  myInvitations(@Ctx() ctx: Context) {
    return listMyInvitations(ctx)
  }

  @Allow('invitation:read')
  @Query(() => String, {
    complexity: takes(10),
    description:
      'A word for where asking and answering stand in a challenge, as far as the viewer may see. Asked with the word already seen it waits for news, a few seconds at most, and then says the same again.',
  })
  askingMark(
    @Ctx() ctx: Context,
    @Arg('challenge', () => ID, { description: 'The challenge.' }) challenge: string,
    @Arg('seen', () => String, { nullable: true, description: 'The word already seen.' }) seen?: string | null,
  ) {
    return askingMark(ctx, challenge, seen)
  }

  @FieldResolver(() => Opening, { description: 'The role.' })
  opening(@Root() { openingId }: InvitationRow, @Ctx() ctx: Context) {
    return openingById(ctx, openingId)
  }

  @FieldResolver(() => Challenge, { description: 'The challenge.' })
  challenge(@Root() { challengeId }: InvitationRow, @Ctx() ctx: Context) {
    return challengeById(ctx, challengeId)
  }

  @FieldResolver(() => Coworker, { nullable: true, description: 'Who is invited, where the viewer may see it.' })
  coworker(@Root() { coworkerId }: InvitationRow, @Ctx() ctx: Context) {
    return coworkerById(ctx, coworkerId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The inviter's words: to the person, and to whoever wrote them; null to others who lead.",
  })
  message(@Root() { message, coworkerId, invitedById }: InvitationRow, @Ctx() ctx: Context) {
    const { accountId } = ctx.viewer
    return accountId === coworkerId || accountId === invitedById ? message : null
  }

  @Allow('invitation:send')
  @Mutation(() => Invitation, {
    description:
      'Asks somebody to fill a role; a second time gives the same invitation. Refuses: ALREADY_INVITED (by somebody else; facts sentAt, answerBy), INVITATION_WAS_DECLINED, INVITATION_ASKED_ENOUGH, INVITATION_HAS_APPLIED, INVITATION_ALREADY_IN_TEAM, INVITATION_OPENING_CLOSED, INVITATION_OPENING_FILLED, CHALLENGE_IS_CLOSED, CHALLENGE_NOT_RECRUITING, NOT_ALLOWED, TEXT_TOO_LONG, NOT_FOUND.',
  })
  invite(@Ctx() ctx: Context, @Arg('input', () => InviteInput, { description: 'What is wished.' }) input: InviteInput) {
    return invite(ctx, input)
  }

  @Allow('invitation:send')
  @Mutation(() => Invitation, {
    description: 'Takes an invitation back. Refuses: NOT_ALLOWED, INVITATION_MOVE_NOT_ALLOWED, NOT_FOUND.',
  })
  revokeInvitation(@Ctx() ctx: Context, @Arg('invitation', () => ID, theInvitation) id: string) {
    return revokeInvitation(ctx, id)
  }

  @Allow('invitation:answer')
  @Mutation(() => Invitation, {
    description:
      'Answers an invitation to me; a yes makes me a member of the team. Refuses: NOT_ALLOWED, INVITATION_EXPIRED, INVITATION_MOVE_NOT_ALLOWED, APPLICATION_OPENING_FILLED, APPLICATION_ALREADY_IN_TEAM, TEXT_TOO_LONG, NOT_FOUND.',
  })
  answerInvitation(
    @Ctx() ctx: Context,
    @Arg('invitation', () => ID, theInvitation) id: string,
    @Arg('accept', () => Boolean, { description: 'Yes or no.' }) accept: boolean,
    @Arg('reason', () => String, { nullable: true, description: 'Anything to add, up to 2,000 characters.' })
    reason?: string,
  ) {
    return answerInvitation(ctx, id, { accept, reason })
  }
}
