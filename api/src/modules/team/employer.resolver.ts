import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Challenge, listByIds } from '../challenge/index.js'
import { Organization, organizationById } from '../hub/index.js'
import { Skill, skillById } from '../skill/index.js'
import { employerView, skillsGained, type EmployerRow } from './employer.queries.js'
import { Mandate } from './mandate.entity.js'
import { mandatesAskedOf } from './mandate.queries.js'
import { EmployerView } from './team.type.js'

const holds = ['GRANTED', 'SUSPENDED']

@Resolver(() => EmployerView)
export class EmployerViewResolver {
  @Allow('mandate:read')
  @Query(() => EmployerView, {
    nullable: true,
    description: 'What an employer gives and gets; null unless the viewer represents it.',
  })
  employerView(
    @Ctx() ctx: Context,
    @Arg('organization', () => ID, { description: 'The employer.' }) organization: string,
  ) {
    return employerView(ctx, organization)
  }

  @FieldResolver(() => Organization, { description: 'The employer.' })
  organization(@Root() { organizationId }: EmployerRow, @Ctx() ctx: Context) {
    return organizationById(ctx, organizationId)
  }

  @FieldResolver(() => [Mandate], { description: 'What waits for an answer.' })
  async requests(@Root() { organizationId }: EmployerRow, @Ctx() ctx: Context) {
    const mandates = await mandatesAskedOf(ctx, organizationId)
    return mandates.filter(({ state, coworkerId }) => state === 'REQUESTED' && coworkerId !== ctx.viewer.accountId)
  }

  @FieldResolver(() => [Mandate], { description: 'What is granted, resting ones too.' })
  async granted(@Root() { organizationId }: EmployerRow, @Ctx() ctx: Context) {
    return (await mandatesAskedOf(ctx, organizationId)).filter(({ state }) => holds.includes(state))
  }

  @FieldResolver(() => [Skill], {
    description: 'Skills that at least five of its people use or learn in what they have joined.',
  })
  async skillsGained(@Root() { organizationId }: EmployerRow, @Ctx() ctx: Context) {
    return Promise.all((await skillsGained(ctx, organizationId)).map(({ skillId }) => skillById(ctx, skillId)))
  }

  @FieldResolver(() => [Challenge], { description: 'The challenges that mandates have been granted for.' })
  async challenges(@Root() { organizationId }: EmployerRow, @Ctx() ctx: Context) {
    const granted = (await mandatesAskedOf(ctx, organizationId)).filter(({ state }) => holds.includes(state))
    return listByIds(ctx, [...new Set(granted.flatMap(({ challengeId }) => (challengeId ? [challengeId] : [])))])
  }
}
