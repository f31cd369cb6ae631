import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Language } from '../../base/localized.js'
import { connectionOf } from '../../base/page.js'
import { NotPersonal } from '../../base/personal.js'
import { takes } from '../../base/price.js'
import { findSkills, type HitRow } from './find-skills.queries.js'
import { Skill, SkillSynonym } from './skill.entity.js'
import { broaderThan, listSkills, narrowerThan, relatedTo, skillById, skillByKey, synonymsOf } from './skill.queries.js'

const SkillConnection = connectionOf(Skill, 'Skill')

@NotPersonal('a word of the catalogue that fits what was typed')
@ObjectType({ description: 'A skill found while typing, with the word that matched.' })
export class SkillHit {
  @Field(() => String, { description: 'The label or synonym that matched.' })
  matched!: string

  @Field(() => Language, { description: 'The language of that word.' })
  language!: Language
}

@Resolver(() => Skill)
export class SkillResolver {
  @Allow('skill:read')
  @Query(() => Skill, { nullable: true, description: 'One skill, or null.' })
  skill(@Ctx() ctx: Context, @Arg('key', () => String, { description: 'Its stable name.' }) key: string) {
    return skillByKey(ctx, key)
  }

  @Allow('skill:read')
  @Query(() => SkillConnection, {
    description: 'The whole catalogue, by key. Refuses: FIRST_OUT_OF_RANGE, CURSOR_UNKNOWN.',
  })
  skills(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
  ) {
    return listSkills(ctx, { first, after })
  }

  @FieldResolver(() => [SkillSynonym], { description: 'Other words for it.' })
  synonyms(@Root() { id }: Skill, @Ctx() ctx: Context) {
    return synonymsOf(ctx, id)
  }

  @FieldResolver(() => [Skill], { description: 'The skills it is a kind of.' })
  broader(@Root() { id }: Skill, @Ctx() ctx: Context) {
    return broaderThan(ctx, id)
  }

  @FieldResolver(() => [Skill], { description: 'The kinds there are of it.' })
  narrower(@Root() { id }: Skill, @Ctx() ctx: Context) {
    return narrowerThan(ctx, id)
  }

  @FieldResolver(() => [Skill], { description: 'The skills beside it.' })
  related(@Root() { id }: Skill, @Ctx() ctx: Context) {
    return relatedTo(ctx, id)
  }
}

@Resolver(() => SkillHit)
export class SkillHitResolver {
  @Allow('skill:read')
  @Query(() => [SkillHit], {
    complexity: takes(5),
    description:
      'Skills by what was typed, in any language, slips allowed, best first. Refuses: TEXT_TOO_LONG, FIRST_OUT_OF_RANGE.',
  })
  findSkills(
    @Ctx() ctx: Context,
    @Arg('text', () => String, { description: 'What was typed so far, up to 100 characters.' }) text: string,
    @Arg('first', () => Int, { description: 'How many at most, 1 to 100.' }) first: number,
  ) {
    return findSkills(ctx, text, first)
  }

  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() hit: HitRow, @Ctx() ctx: Context) {
    return skillById(ctx, hit.skillId)
  }
}
