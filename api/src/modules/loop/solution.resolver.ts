import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Challenge, challengeById } from '../challenge/index.js'
import { Hub, hubById, Organization, organizationById } from '../hub/index.js'
import { checkEffect } from './effect.actions.js'
import {
  checksOfImplementation,
  implementationsOfSolution,
  solutionById,
  type ImplementationRow,
  type SolutionRow,
} from './loop.queries.js'
import { implement } from './solution.actions.js'
import { EffectCheck, Implementation, Solution } from './solution.entity.js'
import { CheckEffectInput, ImplementInput } from './solution.inputs.js'

@Resolver(() => Solution)
export class SolutionResolver {
  @FieldResolver(() => [Implementation], { description: 'The places where it is put to use.' })
  implementations(@Root() solution: SolutionRow, @Ctx() ctx: Context) {
    return implementationsOfSolution(ctx, solution.id)
  }
}

@Resolver(() => Implementation)
export class ImplementationResolver {
  @Allow('solution:implement')
  @Mutation(() => Implementation, {
    description:
      'Puts a solution to use in a place; the same again is no second one. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED, CHALLENGE_IS_PAUSED, IMPLEMENTATION_NEEDS_IMPLEMENTING_STAGE, IMPLEMENTATION_NEEDS_ONE_PLACE, TEXT_TOO_SHORT, TEXT_TOO_LONG.',
  })
  implement(
    @Ctx() ctx: Context,
    @Arg('input', () => ImplementInput, { description: 'What, and where.' }) input: ImplementInput,
  ) {
    return implement(ctx, input)
  }

  @Allow('effect:check')
  @Mutation(() => EffectCheck, {
    description:
      'Says whether a solution has its effect. A passed check lets it stay in use, a failed one opens the way back. Refuses: NOT_FOUND, NOT_ALLOWED, EFFECT_CHECK_NEEDS_IMPLEMENTING_STAGE, EFFECT_CHECK_IN_FUTURE, EFFECT_CHECK_BEFORE_START, EFFECT_CHECK_NEXT_NOT_LATER, TEXT_TOO_LONG.',
  })
  checkEffect(
    @Ctx() ctx: Context,
    @Arg('input', () => CheckEffectInput, { description: 'What was seen, and when.' }) input: CheckEffectInput,
  ) {
    return checkEffect(ctx, input)
  }

  @FieldResolver(() => Solution, { description: 'What is put to use.' })
  solution(@Root() implementation: ImplementationRow, @Ctx() ctx: Context) {
    return solutionById(ctx, implementation.solutionId)
  }

  @FieldResolver(() => Challenge, { description: 'The challenge it answers.' })
  challenge(@Root() implementation: ImplementationRow, @Ctx() ctx: Context) {
    return challengeById(ctx, implementation.challengeId)
  }

  @FieldResolver(() => Hub, { nullable: true, description: 'The hub, when it is at one.' })
  hub(@Root() implementation: ImplementationRow, @Ctx() ctx: Context) {
    return hubById(ctx, implementation.hubId)
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organisation, when it is in one.' })
  organization(@Root() implementation: ImplementationRow, @Ctx() ctx: Context) {
    return organizationById(ctx, implementation.organizationId)
  }

  @FieldResolver(() => [EffectCheck], { description: 'Whether it had its effect, in order.' })
  checks(@Root() implementation: ImplementationRow, @Ctx() ctx: Context) {
    return checksOfImplementation(ctx, implementation.id)
  }
}
