import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Personal } from '../../base/personal.js'
import { Skill, skillById } from '../skill/index.js'
import { claimSkill, claimSkills, showClaim, unclaimSkill, unwantSkill, wantSkill } from './claim.actions.js'
import { SkillClaim } from './claim.entity.js'
import { noteOfClaim, type ClaimRow } from './claim.queries.js'
import { Coworker } from './coworker.entity.js'
import { ClaimSkillInput, ClaimSkillsInput } from './coworker.inputs.js'
import { ofClaimNote } from './coworker.personal.js'

const theSkill = { description: 'The skill.' }

@Resolver(() => SkillClaim)
export class SkillClaimResolver {
  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() claim: ClaimRow, @Ctx() ctx: Context) {
    return skillById(ctx, claim.skillId)
  }

  @Personal(ofClaimNote)
  @FieldResolver(() => String, {
    nullable: true,
    description: "What it rests on, in the person's own words; for themselves alone.",
  })
  async evidenceNote(@Root() claim: ClaimRow, @Ctx() ctx: Context) {
    return claim.asSeen ? null : ((await noteOfClaim(ctx, claim.id))?.note ?? null)
  }

  @Allow('skill:claim')
  @Mutation(() => SkillClaim, {
    description:
      'Says that I have a skill, or corrects what I said. Refuses: DESCRIBE_YOURSELF_FIRST, ENDORSED_BY_NOBODY, VALUE_OUT_OF_RANGE, YEAR_IN_FUTURE, YEARS_REVERSED, TOO_MANY_CLAIMS, TEXT_TOO_LONG, NOT_FOUND.',
  })
  claimSkill(
    @Ctx() ctx: Context,
    @Arg('input', () => ClaimSkillInput, { description: 'What is wished.' }) input: ClaimSkillInput,
  ) {
    return claimSkill(ctx, input)
  }

  @Allow('skill:claim')
  @Mutation(() => [SkillClaim], {
    description: 'Says of several skills at once that I have them: all or none. Refuses as `claimSkill` does.',
  })
  claimSkills(
    @Ctx() ctx: Context,
    @Arg('input', () => ClaimSkillsInput, { description: 'What is wished.' }) input: ClaimSkillsInput,
  ) {
    return claimSkills(ctx, input.claims)
  }

  @Allow('skill:claim')
  @Mutation(() => SkillClaim, {
    description: 'Shows a claim of mine to those who may see my skills, or keeps it for me alone. Refuses: NOT_FOUND.',
  })
  showClaim(
    @Ctx() ctx: Context,
    @Arg('claim', () => ID, { description: 'The claim.' }) claim: string,
    @Arg('isShown', () => Boolean, { description: 'Whether they see it.' }) isShown: boolean,
  ) {
    return showClaim(ctx, claim, isShown)
  }

  @Allow('skill:claim')
  @Mutation(() => Boolean, { description: 'Takes a claim of mine away, for good.' })
  unclaimSkill(@Ctx() ctx: Context, @Arg('claim', () => ID, { description: 'The claim.' }) claim: string) {
    return unclaimSkill(ctx, claim)
  }

  @Allow('skill:want')
  @Mutation(() => Coworker, {
    description: 'Says that I want to learn a skill. Refuses: DESCRIBE_YOURSELF_FIRST, NOT_FOUND.',
  })
  wantSkill(@Ctx() ctx: Context, @Arg('skill', () => ID, theSkill) skill: string) {
    return wantSkill(ctx, skill)
  }

  @Allow('skill:want')
  @Mutation(() => Coworker, {
    description: 'Says that I no longer want to learn a skill. Refuses: DESCRIBE_YOURSELF_FIRST.',
  })
  unwantSkill(@Ctx() ctx: Context, @Arg('skill', () => ID, theSkill) skill: string) {
    return unwantSkill(ctx, skill)
  }
}
