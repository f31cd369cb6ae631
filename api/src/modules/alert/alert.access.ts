import { signedIn, type Permissions } from '../../base/allow.js'

export const permissions: Permissions = { 'search:keep': signedIn }
