// Who asks: accounts, the roles they hold, and the viewer that every rule looks at.
import type { Module } from '../../base/module.js'
import { Account, Grant } from './account.entity.js'
import { permissions } from './identity.access.js'
import { functions } from './identity.functions.js'
import { forgetOldChanges } from './person-change.queries.js'
import { PersonChange } from './person-change.entity.js'
import { GrantResolver, ViewerResolver } from './identity.resolver.js'

export const identity: Module = {
  name: 'identity',
  entities: [Account, Grant, PersonChange],
  resolvers: [ViewerResolver, GrantResolver],
  permissions,
  functions,
  hourly: forgetOldChanges,
}

export { Account, Grant, PersonChange }
export { changedAnd, changedPeople, hasBeenAway, type ChangedPeople, type ReadUntil } from './person-change.queries.js'
export { grantRole } from './identity.actions.js'
export { Role } from './identity.enums.js'
export { ViewerType } from './viewer.type.js'
export { accountById, viewerOf } from './identity.queries.js'
