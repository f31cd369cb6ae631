// The places: regions, municipalities, organisations and the hubs where solutions are tried and put to use.
import type { Module } from '../../base/module.js'
import { permissions } from './hub.access.js'
import { Hub } from './hub.entity.js'
import { HubResolver } from './hub.resolver.js'
import { Network, NetworkParticipation, Organization } from './organization.entity.js'
import { NetworkParticipationResolver, NetworkResolver, OrganizationResolver } from './organization.resolver.js'
import { Municipality, Region } from './place.entity.js'
import { MunicipalityResolver, RegionResolver } from './place.resolver.js'

export const hub: Module = {
  name: 'hub',
  entities: [Region, Municipality, Organization, Network, NetworkParticipation, Hub],
  resolvers: [
    RegionResolver,
    MunicipalityResolver,
    OrganizationResolver,
    NetworkResolver,
    NetworkParticipationResolver,
    HubResolver,
  ],
  permissions,
}

export { Hub, Municipality, Network, NetworkParticipation, Organization, Region }
export * from './hub.enums.js'
export { hubById, municipalityById, organizationById, regionById } from './hub.queries.js'
export type { HubRow, MunicipalityRow, OrganizationRow, RegionRow } from './hub.queries.js'
export { mayEditHub } from './hub.access.js'
export type { PageWish } from '../../base/list.js'
