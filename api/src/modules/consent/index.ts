// What people let us do with what we know of them, and their own way to see, take and erase it.
import type { Module } from '../../base/module.js'
import { permissions } from './consent.access.js'
import { Consent } from './consent.entity.js'
import { functions } from './consent.functions.js'
import { ConsentResolver } from './consent.resolver.js'

export const consent: Module = {
  name: 'consent',
  entities: [Consent],
  resolvers: [ConsentResolver],
  permissions,
  functions,
}

export { Consent }
export { Purpose } from './consent.enums.js'
export { personalTables } from './personal-data.js'
export type { PersonalTable } from './personal-data.js'
