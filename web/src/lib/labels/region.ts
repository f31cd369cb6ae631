import { m } from '../paraglide/messages.js'

export const fieldOfPracticeLabel = {
  POLITICS: m.field_POLITICS,
  ACADEMIA: m.field_ACADEMIA,
  BUSINESS: m.field_BUSINESS,
  CITIZENS: m.field_CITIZENS,
  PUBLIC_SERVICE: m.field_PUBLIC_SERVICE,
  CIVIL_SOCIETY: m.field_CIVIL_SOCIETY,
}

export const sectorLabel = {
  PUBLIC: m.sector_PUBLIC,
  PRIVATE: m.sector_PRIVATE,
  CIVIL_SOCIETY: m.sector_CIVIL_SOCIETY,
  ACADEMIA: m.sector_ACADEMIA,
}

export const languageNameLabel = {
  sv: m.language_name_sv,
  nb: m.language_name_nb,
  en: m.language_name_en,
}

export const hubServiceLabel = {
  COWORKING: m.hub_service_COWORKING,
  MEETING_ROOMS: m.hub_service_MEETING_ROOMS,
  RESEARCH_SUPPORT: m.hub_service_RESEARCH_SUPPORT,
  BUSINESS_ADVICE: m.hub_service_BUSINESS_ADVICE,
  COURSES: m.hub_service_COURSES,
  WORKSHOP: m.hub_service_WORKSHOP,
  CHILDCARE: m.hub_service_CHILDCARE,
  REMOTE_OFFICE: m.hub_service_REMOTE_OFFICE,
}

export const eventLinkLabel = {
  WORKSHOP: m.event_link_WORKSHOP,
  RECRUITING: m.event_link_RECRUITING,
  SHOWCASE: m.event_link_SHOWCASE,
  DIALOGUE: m.event_link_DIALOGUE,
  CELEBRATION: m.event_link_CELEBRATION,
}

export const capitalLabel = {
  HUMAN: m.capital_HUMAN,
  RELATIONAL: m.capital_RELATIONAL,
  STRUCTURAL: m.capital_STRUCTURAL,
  FINANCIAL: m.capital_FINANCIAL,
}

export const outcomeLevelLabel = {
  INDIVIDUAL: m.outcome_level_INDIVIDUAL,
  HUB: m.outcome_level_HUB,
  LOCAL: m.outcome_level_LOCAL,
  REGION: m.outcome_level_REGION,
}

export const organizationKindLabel = {
  STATE_AGENCY: m.organization_kind_STATE_AGENCY,
  REGION: m.organization_kind_REGION,
  MUNICIPALITY: m.organization_kind_MUNICIPALITY,
  UNIVERSITY: m.organization_kind_UNIVERSITY,
  COMPANY: m.organization_kind_COMPANY,
  ASSOCIATION: m.organization_kind_ASSOCIATION,
}
