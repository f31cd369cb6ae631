// Searches that are kept, and the letters that say something new fits; also to whoever keeps none and consents to them.
import type { Module } from '../../base/module.js'
import { permissions } from './alert.access.js'
import { followConsents } from './consenting.actions.js'
import { tellWhatWasFound } from './found.actions.js'
import { SavedSearch } from './search.entity.js'
import { SavedSearchResolver } from './search.resolver.js'

export const alert: Module = {
  name: 'alert',
  entities: [SavedSearch],
  resolvers: [SavedSearchResolver],
  permissions,
  hourly: async (system) => {
    await followConsents(system)
    await tellWhatWasFound(system)
  },
}
