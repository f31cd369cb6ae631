import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { SkillTerm } from './skill-origin.entity.js'
import { SkillSource } from './skill-source.entity.js'
import { skillSources, sourcesOf, termsOf } from './skill-source.queries.js'
import { Skill } from './skill.entity.js'

@Resolver(() => Skill)
export class SkillSourceResolver {
  @Allow('skill:read')
  @Query(() => [SkillSource], {
    description: 'The classifications that skills here come from, with the words to be shown where their terms are.',
  })
  skillSources(@Ctx() ctx: Context) {
    return skillSources(ctx)
  }

  @FieldResolver(() => [SkillSource], { description: 'The classifications it comes from or is also in.' })
  sources(@Root() { id }: Skill, @Ctx() ctx: Context) {
    return sourcesOf(ctx, id)
  }

  @FieldResolver(() => [SkillTerm], { description: 'What it is called in languages that the site does not speak.' })
  inOtherLanguages(@Root() { id }: Skill, @Ctx() ctx: Context) {
    return termsOf(ctx, id)
  }
}
