import { anyone, signedIn, type Permissions } from '../../base/allow.js'

export const permissions: Permissions = {
  'skill:read': anyone,
  'skill:suggest': signedIn,
}
