import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { connectionOf } from '../../base/page.js'
import { verifyOrganization } from './hub.actions.js'
import {
  listNetworks,
  listOrganizations,
  municipalityById,
  organizationById,
  organizationBySlug,
  participantsOfNetwork,
  type OrganizationRow,
  type ParticipationRow,
} from './hub.queries.js'
import { Network, NetworkParticipation, Organization } from './organization.entity.js'
import { Municipality } from './place.entity.js'

const OrganizationConnection = connectionOf(Organization, 'Organization')

@Resolver(() => Organization)
export class OrganizationResolver {
  @Allow('organization:read')
  @Query(() => OrganizationConnection, { description: 'The organisations.' })
  organizations(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
    @Arg('text', () => String, { nullable: true, description: 'Words in its name.' }) text?: string,
  ) {
    return listOrganizations(ctx, { first, after, text })
  }

  @Allow('organization:read')
  @Query(() => Organization, { nullable: true, description: 'One organisation, or null.' })
  organization(
    @Ctx() ctx: Context,
    @Arg('slug', () => String, { description: 'Its name in addresses.' }) slug: string,
  ) {
    return organizationBySlug(ctx, slug)
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'Where it sits.' })
  municipality(@Root() organization: OrganizationRow, @Ctx() ctx: Context) {
    return municipalityById(ctx, organization.municipalityId)
  }

  @Allow('organization:verify')
  @Mutation(() => Organization, { description: 'Says that an organisation is who it says. Refuses: NOT_FOUND.' })
  verifyOrganization(
    @Ctx() ctx: Context,
    @Arg('organization', () => ID, { description: 'The organisation.' }) organization: string,
  ) {
    return verifyOrganization(ctx, organization)
  }
}

@Resolver(() => Network)
export class NetworkResolver {
  @Allow('organization:read')
  @Query(() => [Network], { description: 'The networks of organisations.' })
  networks(@Ctx() ctx: Context) {
    return listNetworks(ctx)
  }

  @FieldResolver(() => [NetworkParticipation], { description: 'Who takes part, and how far they have come.' })
  participants(@Root() network: Network, @Ctx() ctx: Context) {
    return participantsOfNetwork(ctx, network.id)
  }
}

@Resolver(() => NetworkParticipation)
export class NetworkParticipationResolver {
  @FieldResolver(() => Organization, { description: 'The organisation.' })
  organization(@Root() participation: ParticipationRow, @Ctx() ctx: Context) {
    return organizationById(ctx, participation.organizationId)
  }
}
