import { signedIn, type Permissions } from '../../base/allow.js'

/** Anyone signed in may ask; whether they may with this very thing, the thing's own predicate says. */
export const permissions: Permissions = {
  'application:read': signedIn,
  'application:send': signedIn,
  'application:answer': signedIn,
  'invitation:read': signedIn,
  'invitation:send': signedIn,
  'invitation:answer': signedIn,
  'mandate:read': signedIn,
  'mandate:ask': signedIn,
  'mandate:answer': signedIn,
  'mandate:revoke': signedIn,
  'commitment:read': signedIn,
  'commitment:end': signedIn,
  'commitment:contribute': signedIn,
  'team:lead': signedIn,
  'team:staff': signedIn,
}
