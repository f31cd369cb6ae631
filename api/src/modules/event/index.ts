// What takes place: events, the hub that hosts them and the challenges they serve. They count people, they do not list them.
import type { Module } from '../../base/module.js'
import { ChallengeEvents } from './challenge.fields.js'
import { permissions } from './event.access.js'
import { ChallengeEvent, Event } from './event.entity.js'
import { ChallengeEventResolver, EventResolver } from './event.resolver.js'
import { HubEvents } from './hub.fields.js'

export const event: Module = {
  name: 'event',
  entities: [Event, ChallengeEvent],
  resolvers: [EventResolver, ChallengeEventResolver, HubEvents, ChallengeEvents],
  permissions,
}

export { ChallengeEvent, Event }
export { EventLink } from './event.enums.js'
