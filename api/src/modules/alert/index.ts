// Searches that are kept, and the letters that say something new fits.
import type { Module } from '../../base/module.js'
import { permissions } from './alert.access.js'
import { tellWhatWasFound } from './found.actions.js'
import { SavedSearch } from './search.entity.js'
import { SavedSearchResolver } from './search.resolver.js'

export const alert: Module = {
  name: 'alert',
  entities: [SavedSearch],
  resolvers: [SavedSearchResolver],
  permissions,
  hourly: tellWhatWasFound,
}
