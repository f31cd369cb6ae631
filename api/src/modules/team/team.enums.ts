import { registerEnumType } from 'type-graphql'

export enum ApplicationState {
  SUBMITTED = 'SUBMITTED',
  IN_REVIEW = 'IN_REVIEW',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
}
export enum InvitationState {
  SENT = 'SENT',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
export enum MandateScope {
  CHALLENGE = 'CHALLENGE',
  THEME = 'THEME',
  ALL = 'ALL',
}
export enum MandateState {
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  DECLINED = 'DECLINED',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
  SELF_GRANTED = 'SELF_GRANTED',
}
export enum TeamRole {
  LEAD = 'LEAD',
  NETWORKER = 'NETWORKER',
  FACILITATOR = 'FACILITATOR',
  INNOVATOR = 'INNOVATOR',
  BUSINESS_DEVELOPER = 'BUSINESS_DEVELOPER',
  MEMBER = 'MEMBER',
}
export enum CommitmentState {
  ACTIVE = 'ACTIVE',
  RENEWAL_DUE = 'RENEWAL_DUE',
  ENDED = 'ENDED',
}
export enum CoverageState {
  FILLED = 'FILLED',
  PARTLY = 'PARTLY',
  EMPTY = 'EMPTY',
}
registerEnumType(ApplicationState, { name: 'ApplicationState', description: 'How far an application has come.' })
registerEnumType(InvitationState, { name: 'InvitationState', description: 'How far an invitation has come.' })
registerEnumType(MandateScope, { name: 'MandateScope', description: 'What a mandate covers.' })
registerEnumType(MandateState, { name: 'MandateState', description: 'Whether a mandate holds.' })
registerEnumType(TeamRole, { name: 'TeamRole', description: 'What somebody is in a team.' })
registerEnumType(CommitmentState, { name: 'CommitmentState', description: 'Whether a promise holds.' })
registerEnumType(CoverageState, { name: 'CoverageState', description: 'Whether the team has what is needed.' })
