import { anyone, signedIn, type Permissions } from '../../base/allow.js'
import { has, type Viewer } from '../../base/viewer.js'

export const permissions: Permissions = {
  'hub:read': anyone,
  'hub:edit': signedIn,
  'organization:read': anyone,
  'organization:verify': (viewer) => has(viewer, 'REGION_ADMINISTRATOR'),
}

/** A hub corrects itself: its community manager may, and whoever looks after the region. */
export const mayEditHub = (viewer: Viewer, hubId: string) =>
  has(viewer, 'REGION_ADMINISTRATOR') ||
  viewer.grants.some((grant) => grant.role === 'COMMUNITY_MANAGER' && grant.hubId === hubId)
