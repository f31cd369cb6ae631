import { signedIn, type Permissions } from '../../base/allow.js'
import { has } from '../../base/viewer.js'

/** Whether with this very challenge, `mayLead` says. */
export const permissions: Permissions = {
  'team:assemble': (viewer) => has(viewer, 'AGENCY_EDITOR') || has(viewer, 'SYSTEM_ENTREPRENEUR'),
  'team:draft': signedIn,
}
