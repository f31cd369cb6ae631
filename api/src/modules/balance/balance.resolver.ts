import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { takes } from '../../base/price.js'
import { Municipality, municipalityById } from '../hub/index.js'
import { Skill, skillById } from '../skill/index.js'
import { skillsSought } from './balance.queries.js'
import { SkillsSought, SoughtPlace, SoughtSkill } from './balance.types.js'
import type { Place as PlaceRow, SoughtSkill as SoughtSkillRow } from './rules/balance.js'

@Resolver(() => SoughtSkill)
export class SoughtSkillResolver {
  @Allow('balance:read')
  @Query(() => SkillsSought, {
    complexity: takes(10),
    description: 'Which skills the open roles need, and how many have them. Refuses: FIRST_OUT_OF_RANGE.',
  })
  skillsSought(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'How many skills at most, 1 to 100.' }) first: number,
    @Arg('municipality', () => String, { nullable: true, description: 'Official code; everywhere without one.' })
    municipality?: string | null,
  ) {
    return skillsSought(ctx, { first, municipality })
  }

  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() { skill }: SoughtSkillRow, @Ctx() ctx: Context) {
    return skillById(ctx, skill)
  }
}

@Resolver(() => SoughtPlace)
export class SoughtPlaceResolver {
  @FieldResolver(() => Municipality, { description: 'The municipality.' })
  municipality(@Root() { municipality }: PlaceRow, @Ctx() ctx: Context) {
    return municipalityById(ctx, municipality)
  }
}
