import { signedIn, anyone, type Permissions } from '../../base/allow.js'

export const permissions: Permissions = {
  'coworker:read': anyone,
  'coworker:describe': signedIn,
  'skill:claim': signedIn,
  'skill:want': signedIn,
  'coworker:look-as-others': signedIn,
}
