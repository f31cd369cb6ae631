import { anyone, signedIn, type Permissions } from '../../base/allow.js'
import { has, type Viewer } from '../../base/viewer.js'
import { Role } from './identity.enums.js'

export const permissions: Permissions = {
  'viewer:read': anyone,
  'account:edit': signedIn,
  'role:grant': (viewer) => has(viewer, Role.REGION_ADMINISTRATOR),
}

/** What the viewer may do at all, for menus; a certain thing answers for itself. */
export const mayOf = (viewer: Viewer) => ({
  proposeChallenge: has(viewer, Role.AGENCY_EDITOR),
  assembleTeams: has(viewer, Role.SYSTEM_ENTREPRENEUR),
  grantMandates: has(viewer, Role.EMPLOYER_REPRESENTATIVE),
  manageHub: has(viewer, Role.COMMUNITY_MANAGER),
  administer: has(viewer, Role.REGION_ADMINISTRATOR),
})
