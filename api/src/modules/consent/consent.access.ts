import { anyone, signedIn, type Permissions } from '../../base/allow.js'

export const permissions: Permissions = {
  'consent:read': signedIn,
  'consent:give': signedIn,
  'personal-fields:read': anyone,
  'my-data:read': signedIn,
  'my-data:erase': signedIn,
}
