import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { FieldOfPractice, Hub, hubById, Organization, organizationById, Sector } from '../hub/index.js'
import { Skill, skillById } from '../skill/index.js'
import { countOrNull } from '../coworker/index.js'
import { Commitment } from './commitment.entity.js'
import { commitmentsOfChallenge } from './commitment.queries.js'
import type { SkillCoverage as CoverageRow } from './rules/coverage.js'
import { receiversOf, seesWhoIsIn, type TeamRow } from './team.queries.js'
import { SkillCoverage, Team } from './team.type.js'

const standing = async (ctx: Context, team: TeamRow) =>
  (await commitmentsOfChallenge(ctx, team.challengeId)).filter(({ state }) => state !== 'ENDED')

const all = <Id extends string, Row>(ids: readonly Id[], load: (id: Id) => Promise<Row | null>) =>
  Promise.all(ids.map(load))

@Resolver(() => Team)
export class TeamResolver {
  @FieldResolver(() => [Commitment], { description: 'Who is in, the lead first; empty for those who may not see it.' })
  commitments(@Root() team: TeamRow, @Ctx() ctx: Context) {
    return standing(ctx, team)
  }

  @FieldResolver(() => Commitment, { nullable: true, description: 'Who leads, where the viewer may see it.' })
  async lead(@Root() team: TeamRow, @Ctx() ctx: Context) {
    return (await standing(ctx, team)).find(({ isLead }) => isLead) ?? null
  }

  @FieldResolver(() => Boolean, { description: 'Whether somebody leads.' })
  hasLead(@Root() { coverage }: TeamRow) {
    return coverage.hasLead
  }

  @FieldResolver(() => [Organization], { description: 'Who is to take over what comes of it.' })
  async receivers(@Root() { challengeId }: TeamRow, @Ctx() ctx: Context) {
    const ids = (await receiversOf(ctx, challengeId)).map(({ organizationId }) => organizationId)
    return all(ids, (id) => organizationById(ctx, id))
  }

  @FieldResolver(() => [SkillCoverage], { description: 'Each needed skill, what is required first.' })
  coverage(@Root() { coverage }: TeamRow) {
    return coverage.skills
  }

  @FieldResolver(() => [Sector], { description: 'The sectors its people come from.' })
  sectors(@Root() { coverage }: TeamRow) {
    return coverage.sectors
  }

  @FieldResolver(() => [FieldOfPractice], { description: 'The fields of practice its people act in.' })
  fieldsOfPractice(@Root() { coverage }: TeamRow) {
    return coverage.fieldsOfPractice
  }

  @FieldResolver(() => [Hub], {
    description: 'The hubs its people have. To outsiders none, while the team is smaller than five.',
  })
  async hubs(@Root() { challengeId, coverage, size }: TeamRow, @Ctx() ctx: Context) {
    const isShown = countOrNull(size) !== null || (await seesWhoIsIn(ctx, challengeId))
    return isShown ? all(coverage.hubs, (id) => hubById(ctx, id)) : []
  }

  @FieldResolver(() => Boolean, { description: 'Whether a rural hub is among them.' })
  hasRuralHub(@Root() { coverage }: TeamRow) {
    return coverage.hasRuralHub
  }

  @FieldResolver(() => [Skill], {
    description: 'What is required or desired and nobody has, what is required first. Never a gate.',
  })
  missing(@Root() { coverage }: TeamRow, @Ctx() ctx: Context) {
    const lacking = coverage.skills.filter(({ state, importance }) => state === 'EMPTY' && importance !== 'LEARNABLE')
    return all(
      lacking.map(({ skill }) => skill),
      (id) => skillById(ctx, id),
    )
  }
}

@Resolver(() => SkillCoverage)
export class SkillCoverageResolver {
  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() need: CoverageRow, @Ctx() ctx: Context) {
    return skillById(ctx, need.skill)
  }

  @FieldResolver(() => Int, { description: 'How many in the team have it, wholly or partly.' })
  people(@Root() { fully, partly }: CoverageRow) {
    return new Set([...fully, ...partly]).size
  }
}
