import { signedIn, type Permissions } from '../../base/allow.js'
import { has } from '../../base/viewer.js'

export const permissions: Permissions = {
  'match:mine': signedIn,
  'match:people': (viewer) => has(viewer, 'AGENCY_EDITOR') || has(viewer, 'SYSTEM_ENTREPRENEUR'),
}
