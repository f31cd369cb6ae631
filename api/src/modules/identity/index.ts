// Who asks: accounts, the roles they hold, and the viewer that every rule looks at.
import type { Module } from '../../base/module.js'
import { Account, Grant } from './account.entity.js'
import { permissions } from './identity.access.js'
import { functions } from './identity.functions.js'
import { GrantResolver, ViewerResolver } from './identity.resolver.js'

export const identity: Module = {
  name: 'identity',
  entities: [Account, Grant],
  resolvers: [ViewerResolver, GrantResolver],
  permissions,
  functions,
}

export { Account, Grant }
export { grantRole } from './identity.actions.js'
export { Role } from './identity.enums.js'
export { ViewerType } from './viewer.type.js'
export { accountById, viewerOf } from './identity.queries.js'
