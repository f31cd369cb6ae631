import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Skill, skillById } from '../skill/index.js'
import { Challenge } from './challenge.entity.js'
import { challengeById, type ChallengeRow } from './challenge.queries.js'
import { closeOpening, openForPeople } from './opening.actions.js'
import { Opening, OpeningSkill } from './opening.entity.js'
import { OpenForPeopleInput } from './opening.inputs.js'
import {
  openingById,
  openingsOfChallenge,
  skillsOfOpening,
  type NeededSkillRow,
  type OpeningRow,
} from './opening.queries.js'

@Resolver(() => Opening)
export class OpeningResolver {
  @Allow('challenge:read')
  @Query(() => Opening, { nullable: true, description: 'One opening, or null when there is none the viewer may see.' })
  opening(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return openingById(ctx, id)
  }

  @FieldResolver(() => Challenge, { description: 'The challenge it is part of.' })
  challenge(@Root() opening: OpeningRow, @Ctx() ctx: Context) {
    return challengeById(ctx, opening.challengeId)
  }

  @FieldResolver(() => [OpeningSkill], { description: 'What it needs, the required first.' })
  skills(@Root() opening: OpeningRow, @Ctx() ctx: Context) {
    return skillsOfOpening(ctx, opening.id)
  }

  @Allow('challenge:work')
  @Mutation(() => Opening, {
    description:
      'Asks people for a role, of which a challenge has 50 open at most. Refuses: TOO_MANY_OPENINGS, NOT_FOUND, NOT_ALLOWED, CHALLENGE_NOT_PUBLISHED, CHALLENGE_IS_CLOSED, TEXT_TOO_LONG, VALUE_OUT_OF_RANGE.',
  })
  openForPeople(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenForPeopleInput, { description: 'The role.' }) input: OpenForPeopleInput,
  ) {
    return openForPeople(ctx, input)
  }

  @Allow('challenge:work')
  @Mutation(() => Opening, { description: 'Asks no longer for a role. Refuses: NOT_FOUND, NOT_ALLOWED.' })
  closeOpening(@Ctx() ctx: Context, @Arg('opening', () => ID, { description: 'The opening.' }) opening: string) {
    return closeOpening(ctx, opening)
  }
}

@Resolver(() => OpeningSkill)
export class NeededSkillResolver {
  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() need: NeededSkillRow, @Ctx() ctx: Context) {
    return skillById(ctx, need.skillId)
  }
}

@Resolver(() => Challenge)
export class ChallengeOpeningsResolver {
  @FieldResolver(() => [Opening], { description: 'The roles to fill, those still open first.' })
  openings(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return openingsOfChallenge(ctx, challenge.id)
  }
}
