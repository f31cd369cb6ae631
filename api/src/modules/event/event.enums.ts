import { registerEnumType } from 'type-graphql'

export enum EventLink {
  WORKSHOP = 'WORKSHOP',
  RECRUITING = 'RECRUITING',
  SHOWCASE = 'SHOWCASE',
  DIALOGUE = 'DIALOGUE',
  CELEBRATION = 'CELEBRATION',
}
registerEnumType(EventLink, { name: 'EventLink', description: 'What an event is to a challenge.' })
