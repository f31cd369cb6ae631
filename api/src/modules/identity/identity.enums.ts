import { registerEnumType } from 'type-graphql'

export enum Role {
  AGENCY_EDITOR = 'AGENCY_EDITOR',
  EMPLOYER_REPRESENTATIVE = 'EMPLOYER_REPRESENTATIVE',
  COMMUNITY_MANAGER = 'COMMUNITY_MANAGER',
  SYSTEM_ENTREPRENEUR = 'SYSTEM_ENTREPRENEUR',
  REGION_ADMINISTRATOR = 'REGION_ADMINISTRATOR',
}
registerEnumType(Role, { name: 'Role', description: 'What somebody may do for an organisation, a hub or the region.' })
