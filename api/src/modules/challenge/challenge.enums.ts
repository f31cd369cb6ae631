import { registerEnumType } from 'type-graphql'

export enum SustainabilityDimension {
  ECONOMY = 'ECONOMY',
  ENVIRONMENT = 'ENVIRONMENT',
  SOCIAL = 'SOCIAL',
}
export enum Publication {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  PUBLISHED = 'PUBLISHED',
  UNLISTED = 'UNLISTED',
  ARCHIVED = 'ARCHIVED',
}
export enum Stage {
  IDENTIFIED = 'IDENTIFIED',
  UNDERSTANDING = 'UNDERSTANDING',
  FRAMED = 'FRAMED',
  TEAMING = 'TEAMING',
  CO_CREATING = 'CO_CREATING',
  IMPLEMENTING = 'IMPLEMENTING',
  IN_USE = 'IN_USE',
  PAUSED = 'PAUSED',
  CLOSED = 'CLOSED',
}
export enum Track {
  LOOP = 'LOOP',
  SHORT = 'SHORT',
}
export enum ChallengeRole {
  LEAD = 'LEAD',
  CO_OWNER = 'CO_OWNER',
  RECEIVER = 'RECEIVER',
  SPONSOR = 'SPONSOR',
}
export enum ClosedAs {
  IMPROVED = 'IMPROVED',
  HANDED_OVER = 'HANDED_OVER',
  MERGED = 'MERGED',
  STOPPED = 'STOPPED',
  NOT_A_CHALLENGE = 'NOT_A_CHALLENGE',
}
export enum Importance {
  REQUIRED = 'REQUIRED',
  DESIRED = 'DESIRED',
  LEARNABLE = 'LEARNABLE',
}
export enum TimelineKind {
  POSTED = 'POSTED',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  PUBLISHED = 'PUBLISHED',
  UNLISTED = 'UNLISTED',
  ARCHIVED = 'ARCHIVED',
  TRANSLATED = 'TRANSLATED',
  TRACK_CHOSEN = 'TRACK_CHOSEN',
  ASSESSED = 'ASSESSED',
  PERSPECTIVE = 'PERSPECTIVE',
  FRAMED = 'FRAMED',
  OPENED = 'OPENED',
  OPENING_CLOSED = 'OPENING_CLOSED',
  APPLIED = 'APPLIED',
  INVITED = 'INVITED',
  JOINED = 'JOINED',
  LEFT = 'LEFT',
  MANDATE = 'MANDATE',
  LEAD_NAMED = 'LEAD_NAMED',
  RECEIVER_NAMED = 'RECEIVER_NAMED',
  MOVED_FORWARD = 'MOVED_FORWARD',
  MOVED_BACK = 'MOVED_BACK',
  PAUSED = 'PAUSED',
  RESUMED = 'RESUMED',
  CLOSED = 'CLOSED',
  REOPENED = 'REOPENED',
  CYCLE_CLOSED = 'CYCLE_CLOSED',
  DIALOGUE = 'DIALOGUE',
  EXPERIMENT = 'EXPERIMENT',
  SOLUTION = 'SOLUTION',
  IMPLEMENTATION = 'IMPLEMENTATION',
  EFFECT_CHECK = 'EFFECT_CHECK',
  EVENT = 'EVENT',
}
export enum ChallengeOrder {
  NEWEST = 'NEWEST',
  RELEVANCE = 'RELEVANCE',
  STAGE = 'STAGE',
}
registerEnumType(SustainabilityDimension, { name: 'SustainabilityDimension', description: 'A side of sustainability.' })
registerEnumType(Publication, {
  name: 'Publication',
  description: 'Who may read a challenge; says nothing of how far it has come.',
})
registerEnumType(Stage, { name: 'Stage', description: 'How far a challenge has come around the loop.' })
registerEnumType(Track, {
  name: 'Track',
  description: 'The full loop for what is complex, the short track for what is only complicated.',
})
registerEnumType(ChallengeRole, { name: 'ChallengeRole', description: 'What an organisation is to a challenge.' })
registerEnumType(ClosedAs, { name: 'ClosedAs', description: 'Why work on a challenge ended. There is no "solved".' })
registerEnumType(Importance, {
  name: 'Importance',
  description: 'How much an opening needs a skill. It is never a gate.',
})
registerEnumType(TimelineKind, { name: 'TimelineKind', description: 'What happened.' })
registerEnumType(ChallengeOrder, { name: 'ChallengeOrder', description: 'Which challenges come first.' })
