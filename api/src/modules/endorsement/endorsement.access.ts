import { signedIn, type Permissions } from '../../base/allow.js'

/** Anyone signed in may ask; whether they have seen the work, the rule says. */
export const permissions: Permissions = {
  'endorsement:read': signedIn,
  'endorsement:give': signedIn,
  'endorsement:answer': signedIn,
}
