// What people let us do with what we know of them, and their own way to see, take and erase it.
import type { Module } from '../../base/module.js'
import { Consent } from './consent.entity.js'
import { functions } from './consent.functions.js'

export const consent: Module = { name: 'consent', entities: [Consent], resolvers: [], permissions: {}, functions }

export { Consent }
export { Purpose } from './consent.enums.js'
