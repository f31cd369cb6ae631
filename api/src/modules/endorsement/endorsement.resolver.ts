import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Challenge, challengeById } from '../challenge/index.js'
import { Skill, skillById } from '../skill/index.js'
import { answerEndorsement, endorse, withdrawEndorsement } from './endorsement.actions.js'
import { Endorsement } from './endorsement.entity.js'
import { AnswerEndorsementInput, EndorseInput } from './endorsement.inputs.js'
import { listMyEndorsements, nameOfGiver, type EndorsementRow } from './endorsement.queries.js'

@Resolver(() => Endorsement)
export class EndorsementResolver {
  @Allow('endorsement:read')
  @Query(() => [Endorsement], { description: 'What others vouch for of me: offered or accepted, newest first.' })
  myEndorsements(@Ctx() ctx: Context) {
    return listMyEndorsements(ctx)
  }

  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() { skillId }: EndorsementRow, @Ctx() ctx: Context) {
    return skillById(ctx, skillId)
  }

  @FieldResolver(() => Challenge, { nullable: true, description: 'Where it was used, where the viewer may see it.' })
  challenge(@Root() { challengeId }: EndorsementRow, @Ctx() ctx: Context) {
    return challengeById(ctx, challengeId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of whoever gave it; null when they have erased themselves or told no name.',
  })
  async endorsedBy(@Root() { endorsedById }: EndorsementRow, @Ctx() ctx: Context) {
    return endorsedById && ((await nameOfGiver(ctx, endorsedById))?.name ?? null)
  }

  @Allow('endorsement:give')
  @Mutation(() => Endorsement, {
    description:
      'Vouches for a skill somebody used in a team whose work I lead; a second time gives the same endorsement. The person reads my name, and nothing is shown to others before they accept. Refuses: NOT_ALLOWED, ENDORSEMENT_OF_ONESELF, ENDORSEMENT_NEEDS_CONTRIBUTION, ENDORSEMENT_OF_SOUGHT_SKILL, TEXT_TOO_LONG, NOT_FOUND.',
  })
  endorse(
    @Ctx() ctx: Context,
    @Arg('input', () => EndorseInput, { description: 'What is wished.' }) input: EndorseInput,
  ) {
    return endorse(ctx, input)
  }

  @Allow('endorsement:answer')
  @Mutation(() => Endorsement, {
    description:
      'Answers an endorsement of me. A yes makes the claim rest on it; a no, also after a yes, takes that away. Refuses: ENDORSEMENT_WITHDRAWN, TOO_MANY_CLAIMS, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  answerEndorsement(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerEndorsementInput, { description: 'What is wished.' }) input: AnswerEndorsementInput,
  ) {
    return answerEndorsement(ctx, input)
  }

  @Allow('endorsement:give')
  @Mutation(() => Endorsement, {
    description: 'Takes back an endorsement I gave; one the person said no to stays so. Refuses: NOT_FOUND.',
  })
  withdrawEndorsement(
    @Ctx() ctx: Context,
    @Arg('endorsement', () => ID, { description: 'The endorsement.' }) id: string,
  ) {
    return withdrawEndorsement(ctx, id)
  }
}
