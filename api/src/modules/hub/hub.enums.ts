import { registerEnumType } from 'type-graphql'

export enum Country {
  SE = 'SE',
  NO = 'NO',
}
export enum OrganizationKind {
  STATE_AGENCY = 'STATE_AGENCY',
  REGION = 'REGION',
  MUNICIPALITY = 'MUNICIPALITY',
  UNIVERSITY = 'UNIVERSITY',
  COMPANY = 'COMPANY',
  ASSOCIATION = 'ASSOCIATION',
}
export enum Sector {
  PUBLIC = 'PUBLIC',
  PRIVATE = 'PRIVATE',
  CIVIL_SOCIETY = 'CIVIL_SOCIETY',
  ACADEMIA = 'ACADEMIA',
}
export enum FieldOfPractice {
  POLITICS = 'POLITICS',
  ACADEMIA = 'ACADEMIA',
  BUSINESS = 'BUSINESS',
  CITIZENS = 'CITIZENS',
  PUBLIC_SERVICE = 'PUBLIC_SERVICE',
  CIVIL_SOCIETY = 'CIVIL_SOCIETY',
}
export enum HubService {
  COWORKING = 'COWORKING',
  MEETING_ROOMS = 'MEETING_ROOMS',
  RESEARCH_SUPPORT = 'RESEARCH_SUPPORT',
  BUSINESS_ADVICE = 'BUSINESS_ADVICE',
  COURSES = 'COURSES',
  WORKSHOP = 'WORKSHOP',
  CHILDCARE = 'CHILDCARE',
  REMOTE_OFFICE = 'REMOTE_OFFICE',
}
export enum ParticipationState {
  NOT_CONTACTED = 'NOT_CONTACTED',
  INVITED = 'INVITED',
  INTERESTED = 'INTERESTED',
  MEMBER = 'MEMBER',
  DECLINED = 'DECLINED',
}
registerEnumType(Country, { name: 'Country', description: 'Sweden or Norway.' })
registerEnumType(OrganizationKind, { name: 'OrganizationKind', description: 'What kind of body an organisation is.' })
registerEnumType(Sector, { name: 'Sector', description: 'The sector an organisation belongs to.' })
registerEnumType(FieldOfPractice, { name: 'FieldOfPractice', description: 'The field in which somebody acts.' })
registerEnumType(HubService, { name: 'HubService', description: 'What a hub offers those who come.' })
registerEnumType(ParticipationState, {
  name: 'ParticipationState',
  description: 'How far an organisation has come towards a network.',
})
