import { signedIn, type Permissions } from '../../base/allow.js'
import { has } from '../../base/viewer.js'
import { Role } from '../identity/index.js'

export const permissions: Permissions = {
  'skill:propose': signedIn,
  'skill:curate': (viewer) => has(viewer, Role.REGION_ADMINISTRATOR),
}
