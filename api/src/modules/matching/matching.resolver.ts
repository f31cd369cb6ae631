import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { connectionOf } from '../../base/page.js'
import { takes } from '../../base/price.js'
import { Importance, Opening, openingById } from '../challenge/index.js'
import { Coworker, coworkerById } from '../coworker/index.js'
import { Hub, hubById } from '../hub/index.js'
import { Skill, skillById } from '../skill/index.js'
import { firstTenWith } from './first-ten.read.js'
import { AddsKind } from './matching.enums.js'
import { OpeningsAmong, PeopleAmong } from './matching.inputs.js'
import { hasApplied, isInvited } from './match-of-pair.read.js'
import type { MatchRow } from './match.told.js'
import { Counterfactual, MatchAdds, NearSkill, NeedMatch, OpeningMatch } from './matching.types.js'
import { openingsForMe, skillsThatWouldHelp } from './openings-for-me.read.js'
import { peopleForOpening } from './people-for-opening.read.js'

const OpeningMatchConnection = connectionOf(OpeningMatch, 'OpeningMatch')

@Resolver(() => OpeningMatch)
export class OpeningMatchResolver {
  @Allow('match:mine')
  @Query(() => OpeningMatchConnection, {
    complexity: takes(25),
    description:
      'Open roles for the viewer, the best match first: those that ask for something they have or want to learn, and every one while they have told of nothing. Empty without a profile.',
  })
  openingsForMe(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
    @Arg('among', () => OpeningsAmong, { nullable: true, description: 'Only some of them; the count is of these.' })
    among?: OpeningsAmong,
  ) {
    return openingsForMe(ctx, { first, after, among })
  }

  @Allow('match:people')
  @Query(() => OpeningMatchConnection, {
    complexity: takes(25),
    description:
      'People who have consented to be matched and have, or want to learn, some of what it asks for, the best match first; for those who lead the challenge. Refuses: NOT_FOUND.',
  })
  peopleForOpening(
    @Ctx() ctx: Context,
    @Arg('opening', () => ID, { description: 'The opening.' }) opening: string,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
    @Arg('among', () => PeopleAmong, { nullable: true, description: 'Only some of them; the count is of these.' })
    among?: PeopleAmong,
  ) {
    return peopleForOpening(ctx, opening, { first, after, among })
  }

  @Allow('match:mine')
  @Query(() => [Counterfactual], {
    complexity: takes(50),
    description: 'The skills that would bring the viewer nearer to most open roles, best first.',
  })
  skillsThatWouldHelp(@Ctx() ctx: Context, @Arg('first', () => Int, { description: '1 to 100.' }) first: number) {
    return skillsThatWouldHelp(ctx, first)
  }

  @FieldResolver(() => Opening, { description: 'The opening.' })
  opening(@Root() match: MatchRow, @Ctx() ctx: Context) {
    return openingById(ctx, match.openingId)
  }

  @FieldResolver(() => Coworker, { nullable: true, description: 'The person, as far as the viewer may see them.' })
  coworker(@Root() match: MatchRow, @Ctx() ctx: Context) {
    return coworkerById(ctx, match.coworkerId)
  }

  @FieldResolver(() => [NeedMatch], { description: 'Need by need, the weightiest first.' })
  needs(@Root() match: MatchRow) {
    return match.needs
  }

  @FieldResolver(() => [Skill], {
    description:
      'Of what is needed: what says partly the same as something else that is needed, so that fitting gives less here than elsewhere.',
  })
  alike(@Root() match: MatchRow, @Ctx() ctx: Context) {
    return Promise.all(match.alike.map((id) => skillById(ctx, id)))
  }

  @FieldResolver(() => [MatchAdds], {
    description: 'What the team would have with this person that it has not without.',
  })
  adds(@Root() match: MatchRow) {
    return match.adds
  }

  @FieldResolver(() => [Skill], { description: 'What the person wants to learn and would learn here.' })
  learns(@Root() match: MatchRow, @Ctx() ctx: Context) {
    return Promise.all(match.learns.map((id) => skillById(ctx, id)))
  }

  @FieldResolver(() => Boolean, { description: 'Whether an invitation to the person waits for an answer.' })
  isInvited(@Root() match: MatchRow, @Ctx() ctx: Context) {
    return isInvited(ctx, match)
  }

  @FieldResolver(() => Boolean, { description: 'Whether an application from the person waits for an answer.' })
  hasApplied(@Root() match: MatchRow, @Ctx() ctx: Context) {
    return hasApplied(ctx, match)
  }

  @FieldResolver(() => Skill, {
    nullable: true,
    complexity: takes(5),
    description: 'The one skill that would raise this match most, true when applied.',
  })
  raisedMostBy(@Root() match: MatchRow, @Ctx() ctx: Context) {
    return skillById(ctx, match.raisedMostBy())
  }

  @FieldResolver(() => Skill, {
    nullable: true,
    complexity: takes(10),
    description:
      'Of the viewer’s own match: that skill, where with it they would be among the first ten who are suggested and are not now; true when applied.',
  })
  async firstTenWith(@Root() { openingId, coworkerId }: MatchRow, @Ctx() ctx: Context) {
    if (coworkerId !== ctx.viewer.accountId) return null
    return skillById(ctx, (await firstTenWith(ctx, openingId))?.skillId)
  }
}

type NeedRow = MatchRow['needs'][number]

@Resolver(() => NeedMatch)
export class NeedMatchResolver {
  @FieldResolver(() => Skill, { description: 'What is needed.' })
  skill(@Root() need: NeedRow, @Ctx() ctx: Context) {
    return skillById(ctx, need.skill)
  }

  @FieldResolver(() => Importance, { description: 'How much it is needed.' })
  importance(@Root() need: NeedRow) {
    return need.importance
  }

  @FieldResolver(() => Skill, { nullable: true, description: "The person's own skill that meets it." })
  via(@Root() need: NeedRow, @Ctx() ctx: Context) {
    return skillById(ctx, need.via)
  }

  @FieldResolver(() => [NearSkill], {
    description:
      'Where it is met by what is near: those skills of the person, the nearest first. Their points sum to its own.',
  })
  near(@Root() need: NeedRow) {
    return need.near
  }
}

@Resolver(() => NearSkill)
export class NearSkillResolver {
  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() near: NeedRow['near'][number], @Ctx() ctx: Context) {
    return skillById(ctx, near.skill)
  }
}

type AddsRow = MatchRow['adds'][number]

@Resolver(() => MatchAdds)
export class MatchAddsResolver {
  @FieldResolver(() => Hub, { nullable: true, description: 'The hub; for a rural place, the hub there.' })
  hub(@Root() { kind, what }: AddsRow, @Ctx() ctx: Context) {
    return kind === AddsKind.HUB || kind === AddsKind.RURAL ? hubById(ctx, what) : null
  }

  @FieldResolver(() => Skill, { nullable: true, description: 'The skill.' })
  skill(@Root() { kind, what }: AddsRow, @Ctx() ctx: Context) {
    return kind === AddsKind.SKILL ? skillById(ctx, what) : null
  }
}

@Resolver(() => Counterfactual)
export class CounterfactualResolver {
  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() help: { skillId: string }, @Ctx() ctx: Context) {
    return skillById(ctx, help.skillId)
  }
}
