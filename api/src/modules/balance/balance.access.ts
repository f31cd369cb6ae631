import { anyone, type Permissions } from '../../base/allow.js'

export const permissions: Permissions = { 'balance:read': anyone }
