import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { NotPersonal } from '../../base/personal.js'
import { Challenge, challengeById } from '../challenge/index.js'
import { Organization, organizationById } from '../hub/index.js'
import {
  askForMandate,
  declineMandate,
  grantMandate,
  resumeMandate,
  revokeMandate,
  selfGrantMandate,
  suspendMandate,
} from './mandate.actions.js'
import { Mandate } from './mandate.entity.js'
import { leftOfMandate } from './mandate-hours.read.js'
import { listMyMandates, nameOnMandate, type MandateRow } from './mandate.queries.js'
import { renewMandate } from './renewal.actions.js'
import { AskForMandateInput, GrantMandateInput, RenewMandateInput, SelfGrantMandateInput } from './team.inputs.js'

const theMandate = { description: 'The mandate.' }
const inForce = ['GRANTED', 'SELF_GRANTED']
const why = { description: 'Why, up to 2,000 characters.' }

@Resolver(() => Mandate)
export class MandateResolver {
  @Allow('mandate:read')
  @Query(() => [Mandate], { description: 'My mandates, newest first.' })
  myMandates(@Ctx() ctx: Context) {
    return listMyMandates(ctx)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who asks, to the person and to the employer asked.' })
  async coworkerName(@Root() mandate: MandateRow, @Ctx() ctx: Context) {
    return mandate.isGlimpsed ? null : ((await nameOnMandate(ctx, mandate.id))?.name ?? null)
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The employer; null when self-granted, and to those who only see that there is one.',
  })
  organization(@Root() mandate: MandateRow, @Ctx() ctx: Context) {
    return mandate.isGlimpsed ? null : organizationById(ctx, mandate.organizationId)
  }

  @FieldResolver(() => Challenge, { nullable: true, description: 'The challenge, when it was asked for one.' })
  challenge(@Root() { challengeId }: MandateRow, @Ctx() ctx: Context) {
    return challengeById(ctx, challengeId)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Hours a month of it that are not promised to anybody yet, where a promise takes from the narrowest mandate first; for the person and those they work with; null when it does not hold, and to the employer: what somebody has joined is their own.',
  })
  async hoursLeft(@Root() mandate: MandateRow, @Ctx() ctx: Context) {
    const { id, state, hoursGranted, coworkerId, isGlimpsed } = mandate
    const isTold = isGlimpsed || coworkerId === ctx.viewer.accountId
    if (!isTold || hoursGranted == null || !inForce.includes(state)) return null
    return (await leftOfMandate(ctx, id))?.hours ?? 0
  }

  @NotPersonal('says only whether the asker looks at their own')
  @FieldResolver(() => Boolean, { description: "Whether it is the viewer's own." })
  isMine(@Root() { coworkerId }: MandateRow, @Ctx() ctx: Context) {
    return coworkerId === ctx.viewer.accountId
  }

  @Allow('mandate:ask')
  @Mutation(() => Mandate, {
    description:
      'Asks my employer for a mandate; the same request twice is one. Refuses: DESCRIBE_YOURSELF_FIRST, MANDATE_NOT_YOUR_EMPLOYER, MANDATE_NEEDS_CHALLENGE, MANDATE_NEEDS_THEME, MANDATE_NEEDS_HOURS, MANDATE_ENDS_IN_PAST, TEXT_TOO_LONG, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  askForMandate(
    @Ctx() ctx: Context,
    @Arg('input', () => AskForMandateInput, { description: 'What is wished.' }) input: AskForMandateInput,
  ) {
    return askForMandate(ctx, input)
  }

  @Allow('mandate:ask')
  @Mutation(() => Mandate, {
    description:
      'Allows myself hours; for those who work for themselves. Refuses: DESCRIBE_YOURSELF_FIRST, MANDATE_SELF_GRANT_NEEDS_OWN_BUSINESS, MANDATE_ENDS_IN_PAST, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  selfGrantMandate(
    @Ctx() ctx: Context,
    @Arg('input', () => SelfGrantMandateInput, { description: 'What is wished.' }) input: SelfGrantMandateInput,
  ) {
    return selfGrantMandate(ctx, input)
  }

  @Allow('mandate:answer')
  @Mutation(() => Mandate, {
    description:
      'Grants a mandate, for the employer. Refuses: MANDATE_MOVE_NOT_ALLOWED, MANDATE_ALREADY_THERE, MANDATE_NOT_YOURS_TO_MOVE, MANDATE_NEEDS_CHALLENGE, MANDATE_NEEDS_THEME, MANDATE_ENDS_IN_PAST, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  grantMandate(
    @Ctx() ctx: Context,
    @Arg('input', () => GrantMandateInput, { description: 'What is wished.' }) input: GrantMandateInput,
  ) {
    return grantMandate(ctx, input)
  }

  @Allow('mandate:answer')
  @Mutation(() => Mandate, {
    description:
      'Declines a request, for the employer. Refuses: MANDATE_NEEDS_REASON, MANDATE_MOVE_NOT_ALLOWED, MANDATE_NOT_YOURS_TO_MOVE, NOT_FOUND.',
  })
  declineMandate(
    @Ctx() ctx: Context,
    @Arg('mandate', () => ID, theMandate) id: string,
    @Arg('reason', () => String, why) reason: string,
  ) {
    return declineMandate(ctx, id, reason)
  }

  @Allow('mandate:answer')
  @Mutation(() => Mandate, {
    description: 'Lets a mandate rest. Refuses: MANDATE_MOVE_NOT_ALLOWED, MANDATE_NOT_YOURS_TO_MOVE, NOT_FOUND.',
  })
  suspendMandate(@Ctx() ctx: Context, @Arg('mandate', () => ID, theMandate) id: string) {
    return suspendMandate(ctx, id)
  }

  @Allow('mandate:answer')
  @Mutation(() => Mandate, {
    description:
      'Lets a resting mandate hold again. Refuses: MANDATE_MOVE_NOT_ALLOWED, MANDATE_ENDS_IN_PAST, MANDATE_NOT_YOURS_TO_MOVE, NOT_FOUND.',
  })
  resumeMandate(@Ctx() ctx: Context, @Arg('mandate', () => ID, theMandate) id: string) {
    return resumeMandate(ctx, id)
  }

  @Allow('mandate:answer')
  @Mutation(() => Mandate, {
    description:
      'Lets a mandate that holds go on for longer, for the employer. Refuses: MANDATE_RENEWAL_NOT_LATER, MANDATE_ENDS_IN_PAST, MANDATE_MOVE_NOT_ALLOWED, MANDATE_NOT_YOURS_TO_MOVE, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  renewMandate(
    @Ctx() ctx: Context,
    @Arg('input', () => RenewMandateInput, { description: 'What is wished.' }) input: RenewMandateInput,
  ) {
    return renewMandate(ctx, input)
  }

  @Allow('mandate:revoke')
  @Mutation(() => Mandate, {
    description:
      'Takes a mandate back: the employer what it granted, a person what they granted themselves or have asked for without an answer yet. Refuses: MANDATE_NEEDS_REASON, MANDATE_MOVE_NOT_ALLOWED, MANDATE_NOT_YOURS_TO_MOVE, NOT_FOUND.',
  })
  revokeMandate(
    @Ctx() ctx: Context,
    @Arg('mandate', () => ID, theMandate) id: string,
    @Arg('reason', () => String, why) reason: string,
  ) {
    return revokeMandate(ctx, id, reason)
  }
}
