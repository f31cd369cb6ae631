import { registerEnumType } from 'type-graphql'

export enum MatchPartKind {
  FITS = 'FITS',
  ADDS = 'ADDS',
  LEARNS = 'LEARNS',
  MANDATE = 'MANDATE',
  AVAILABILITY = 'AVAILABILITY',
  DISTANCE = 'DISTANCE',
  QUEUE = 'QUEUE',
}
export enum NeedOutcome {
  EXACT = 'EXACT',
  NARROWER = 'NARROWER',
  BROADER = 'BROADER',
  RELATED = 'RELATED',
  NEAR = 'NEAR',
  MISSING = 'MISSING',
}
export enum AddsKind {
  SECTOR = 'SECTOR',
  FIELD_OF_PRACTICE = 'FIELD_OF_PRACTICE',
  HUB = 'HUB',
  RURAL = 'RURAL',
  SKILL = 'SKILL',
}
export enum MandateStanding {
  GRANTED = 'GRANTED',
  SELF_GRANTED = 'SELF_GRANTED',
  REQUESTED = 'REQUESTED',
  NEEDED = 'NEEDED',
}
export enum DistanceKind {
  NEAR = 'NEAR',
  FAR = 'FAR',
  REMOTE = 'REMOTE',
  ANYWHERE = 'ANYWHERE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(DistanceKind, {
  name: 'DistanceKind',
  description: 'What the way between a person and the place of a challenge comes to; ANYWHERE where it has no place.',
})
registerEnumType(MatchPartKind, { name: 'MatchPartKind', description: 'The named parts of a match.' })
registerEnumType(NeedOutcome, {
  name: 'NeedOutcome',
  description:
    'How what a person holds meets what is needed: by a link of the catalogue, or, without one, by skills near it.',
})
registerEnumType(AddsKind, {
  name: 'AddsKind',
  description: 'Something a team would have with this person and has not without.',
})
registerEnumType(MandateStanding, {
  name: 'MandateStanding',
  description: 'How a person stands with a challenge: with a mandate, self-granted, asked for, or needing one.',
})
