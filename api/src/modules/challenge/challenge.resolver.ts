import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { Allow } from '../../base/allow.js'
import { askedIn } from '../../base/asked.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { connectionOf } from '../../base/page.js'
import {
  Hub,
  hubById,
  Municipality,
  municipalityById,
  Organization,
  organizationById,
  Region,
  regionById,
} from '../hub/index.js'
import { Skill } from '../skill/index.js'
import { mayOf } from './challenge.access.js'
import { facetsOf, regionPicture } from './challenge.counts.js'
import { Challenge, ChallengeOrganization } from './challenge.entity.js'
import { ChallengeOrder } from './challenge.enums.js'
import { ChallengeFilter } from './challenge.inputs.js'
import { listChallenges, type ListedChallenge } from './challenge.list.js'
import {
  challengeBySlug,
  factsOfRow,
  organizationsOfChallenge,
  type ChallengeOrganizationRow,
  type ChallengeRow,
} from './challenge.queries.js'
import { similarChallenges } from './challenge.similar.js'
import { ChallengeFacets, ChallengeMay, RegionPicture, SimilarChallenge } from './challenge.types.js'
import { soughtSkillsOf } from './opening.queries.js'
import { isFollowed } from './understanding.queries.js'

export const ChallengeConnection = connectionOf(Challenge, 'Challenge')
const optional = { nullable: true }

@Resolver(() => Challenge)
export class ChallengeResolver {
  @Allow('challenge:read')
  @Query(() => ChallengeConnection, {
    description: 'Challenges. Refuses: FIRST_OUT_OF_RANGE, CURSOR_UNKNOWN, TEXT_TOO_LONG.',
  })
  challenges(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { ...optional, description: 'A cursor from the page before.' }) after?: string,
    @Arg('filter', () => ChallengeFilter, { ...optional, description: 'Which.' }) filter?: ChallengeFilter,
    @Arg('order', () => ChallengeOrder, {
      ...optional,
      description: 'Which first: without it the nearest to the text, else the newest.',
    })
    order?: ChallengeOrder,
  ) {
    return listChallenges(ctx, { first, after, filter, order }, askedIn(info))
  }

  @Allow('challenge:read')
  @Query(() => ChallengeFacets, { description: 'How many challenges each choice of the filter would list.' })
  challengeFacets(
    @Ctx() ctx: Context,
    @Arg('filter', () => ChallengeFilter, { ...optional, description: 'Which.' }) filter?: ChallengeFilter,
  ) {
    return facetsOf(ctx, filter ?? {})
  }

  @Allow('challenge:read')
  @Query(() => Challenge, {
    nullable: true,
    description: 'One challenge, or null when there is none the viewer may see.',
  })
  challenge(
    @Ctx() ctx: Context,
    @Arg('slug', () => String, { description: 'Its name in addresses, or its id.' }) slug: string,
  ) {
    return challengeBySlug(ctx, slug)
  }

  @Allow('challenge:read')
  @Query(() => [SimilarChallenge], {
    description: 'Challenges that say something alike, past ones too, the most alike first.',
  })
  similarChallenges(
    @Ctx() ctx: Context,
    @Arg('text', () => String, { description: 'A title, a question or a whole description, up to 2,000 characters.' })
    text: string,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
  ) {
    return similarChallenges(ctx, text, first)
  }

  @Allow('region:read')
  @Query(() => RegionPicture, { description: 'The region in one screen.' })
  regionPicture(@Ctx() ctx: Context) {
    return regionPicture(ctx)
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'Where, when it is in one municipality.' })
  municipality(@Root() challenge: ListedChallenge, @Ctx() ctx: Context) {
    return challenge.municipality ?? municipalityById(ctx, challenge.municipalityId)
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region; null only while it is a draft without a place.',
  })
  region(@Root() challenge: ListedChallenge, @Ctx() ctx: Context) {
    return challenge.region ?? regionById(ctx, challenge.regionId)
  }

  @FieldResolver(() => Hub, { nullable: true, description: 'The hub where it has its place.' })
  hub(@Root() challenge: ListedChallenge, @Ctx() ctx: Context) {
    return challenge.hub ?? hubById(ctx, challenge.hubId)
  }

  @FieldResolver(() => [ChallengeOrganization], { description: 'Who takes part, and as what; the lead first.' })
  organizations(@Root() challenge: ListedChallenge, @Ctx() ctx: Context) {
    return challenge.organizations ?? organizationsOfChallenge(ctx, challenge.id)
  }

  @FieldResolver(() => [Skill], { description: 'What its open roles ask for, the most asked for first.' })
  soughtSkills(@Root() challenge: ListedChallenge, @Ctx() ctx: Context) {
    return challenge.soughtSkills ?? soughtSkillsOf(ctx, challenge.id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer follows it.' })
  isFollowed(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return isFollowed(ctx, challenge.id)
  }

  @FieldResolver(() => ChallengeMay, { description: 'What the viewer may do with it.' })
  async may(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    const facts = await factsOfRow(ctx, challenge)
    return { ...mayOf(ctx.viewer, facts), challenge: facts }
  }
}

@Resolver(() => ChallengeOrganization)
export class ChallengeOrganizationResolver {
  @FieldResolver(() => Organization, { description: 'The organisation.' })
  organization(@Root() part: ChallengeOrganizationRow & { organization?: Organization }, @Ctx() ctx: Context) {
    return part.organization ?? organizationById(ctx, part.organizationId)
  }
}
