import { m } from './paraglide/messages.js'

// The words for the values of the contract, in the reader's language: `stageLabel[challenge.stage]()`.
// One constant per enum, so that a page carries only the words it shows.

export const themeLabel = {
  CLIMATE: m.theme_CLIMATE,
  SKILLS_SUPPLY: m.theme_SKILLS_SUPPLY,
  PREMISES_USE: m.theme_PREMISES_USE,
  ATTRACTIVENESS: m.theme_ATTRACTIVENESS,
  HEALTH: m.theme_HEALTH,
  EDUCATION: m.theme_EDUCATION,
  SECURITY: m.theme_SECURITY,
}

export const stageLabel = {
  IDENTIFIED: m.stage_IDENTIFIED,
  UNDERSTANDING: m.stage_UNDERSTANDING,
  FRAMED: m.stage_FRAMED,
  TEAMING: m.stage_TEAMING,
  CO_CREATING: m.stage_CO_CREATING,
  IMPLEMENTING: m.stage_IMPLEMENTING,
  IN_USE: m.stage_IN_USE,
  PAUSED: m.stage_PAUSED,
  CLOSED: m.stage_CLOSED,
}

export const stageVerbLabel = {
  IDENTIFIED: m.stage_verb_IDENTIFIED,
  UNDERSTANDING: m.stage_verb_UNDERSTANDING,
  FRAMED: m.stage_verb_FRAMED,
  TEAMING: m.stage_verb_TEAMING,
  CO_CREATING: m.stage_verb_CO_CREATING,
  IMPLEMENTING: m.stage_verb_IMPLEMENTING,
  IN_USE: m.stage_verb_IN_USE,
  PAUSED: m.stage_verb_PAUSED,
  CLOSED: m.stage_verb_CLOSED,
}

export const closedAsLabel = {
  IMPROVED: m.closed_as_IMPROVED,
  HANDED_OVER: m.closed_as_HANDED_OVER,
  MERGED: m.closed_as_MERGED,
  STOPPED: m.closed_as_STOPPED,
  NOT_A_CHALLENGE: m.closed_as_NOT_A_CHALLENGE,
}

export const trackLabel = {
  LOOP: m.track_LOOP,
  SHORT: m.track_SHORT,
}

export const challengeRoleLabel = {
  LEAD: m.challenge_role_LEAD,
  CO_OWNER: m.challenge_role_CO_OWNER,
  RECEIVER: m.challenge_role_RECEIVER,
  SPONSOR: m.challenge_role_SPONSOR,
}

export const publicationLabel = {
  DRAFT: m.publication_DRAFT,
  SUBMITTED: m.publication_SUBMITTED,
  PUBLISHED: m.publication_PUBLISHED,
  UNLISTED: m.publication_UNLISTED,
  ARCHIVED: m.publication_ARCHIVED,
}

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

export const organizationKindLabel = {
  STATE_AGENCY: m.organization_kind_STATE_AGENCY,
  REGION: m.organization_kind_REGION,
  MUNICIPALITY: m.organization_kind_MUNICIPALITY,
  UNIVERSITY: m.organization_kind_UNIVERSITY,
  COMPANY: m.organization_kind_COMPANY,
  ASSOCIATION: m.organization_kind_ASSOCIATION,
}

export const dimensionLabel = {
  ECONOMY: m.dimension_ECONOMY,
  ENVIRONMENT: m.dimension_ENVIRONMENT,
  SOCIAL: m.dimension_SOCIAL,
}

export const importanceLabel = {
  REQUIRED: m.importance_REQUIRED,
  DESIRED: m.importance_DESIRED,
  LEARNABLE: m.importance_LEARNABLE,
}

export const evidenceLabel = {
  NONE: m.evidence_NONE,
  WORK: m.evidence_WORK,
  STUDY: m.evidence_STUDY,
  LIVED: m.evidence_LIVED,
  ENDORSED: m.evidence_ENDORSED,
}

export const coworkerKindLabel = {
  SELF_EMPLOYED: m.coworker_kind_SELF_EMPLOYED,
  FOUNDER: m.coworker_kind_FOUNDER,
  EMPLOYEE: m.coworker_kind_EMPLOYEE,
}

export const languageNameLabel = {
  sv: m.language_name_sv,
  nb: m.language_name_nb,
  en: m.language_name_en,
}

export const roleLabel = {
  AGENCY_EDITOR: m.role_AGENCY_EDITOR,
  EMPLOYER_REPRESENTATIVE: m.role_EMPLOYER_REPRESENTATIVE,
  COMMUNITY_MANAGER: m.role_COMMUNITY_MANAGER,
  SYSTEM_ENTREPRENEUR: m.role_SYSTEM_ENTREPRENEUR,
  REGION_ADMINISTRATOR: m.role_REGION_ADMINISTRATOR,
}

export const teamRoleLabel = {
  LEAD: m.team_role_LEAD,
  NETWORKER: m.team_role_NETWORKER,
  FACILITATOR: m.team_role_FACILITATOR,
  INNOVATOR: m.team_role_INNOVATOR,
  BUSINESS_DEVELOPER: m.team_role_BUSINESS_DEVELOPER,
  MEMBER: m.team_role_MEMBER,
}

export const applicationStateLabel = {
  SUBMITTED: m.application_SUBMITTED,
  IN_REVIEW: m.application_IN_REVIEW,
  ACCEPTED: m.application_ACCEPTED,
  DECLINED: m.application_DECLINED,
  WITHDRAWN: m.application_WITHDRAWN,
  LAPSED: m.application_LAPSED,
}

export const invitationStateLabel = {
  SENT: m.invitation_SENT,
  ACCEPTED: m.invitation_ACCEPTED,
  DECLINED: m.invitation_DECLINED,
  EXPIRED: m.invitation_EXPIRED,
  REVOKED: m.invitation_REVOKED,
}

export const mandateStateLabel = {
  REQUESTED: m.mandate_REQUESTED,
  GRANTED: m.mandate_GRANTED,
  DECLINED: m.mandate_DECLINED,
  SUSPENDED: m.mandate_SUSPENDED,
  EXPIRED: m.mandate_EXPIRED,
  REVOKED: m.mandate_REVOKED,
  SELF_GRANTED: m.mandate_SELF_GRANTED,
}

export const mandateScopeLabel = {
  CHALLENGE: m.mandate_scope_CHALLENGE,
  THEME: m.mandate_scope_THEME,
  ALL: m.mandate_scope_ALL,
}

export const commitmentStateLabel = {
  ACTIVE: m.commitment_ACTIVE,
  RENEWAL_DUE: m.commitment_RENEWAL_DUE,
  ENDED: m.commitment_ENDED,
}

export const coverageLabel = {
  FILLED: m.coverage_FILLED,
  PARTLY: m.coverage_PARTLY,
  EMPTY: m.coverage_EMPTY,
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

export const countryLabel = {
  SE: m.country_SE,
  NO: m.country_NO,
}

export const eventLinkLabel = {
  WORKSHOP: m.event_link_WORKSHOP,
  RECRUITING: m.event_link_RECRUITING,
  SHOWCASE: m.event_link_SHOWCASE,
  DIALOGUE: m.event_link_DIALOGUE,
  CELEBRATION: m.event_link_CELEBRATION,
}

export const complexityQuestionLabel = {
  SPANS_SECTORS: m.question_SPANS_SECTORS,
  NO_SINGLE_ACTOR: m.question_NO_SINGLE_ACTOR,
  MONEY_NOT_ENOUGH: m.question_MONEY_NOT_ENOUGH,
  MADE_OF_PROBLEMS: m.question_MADE_OF_PROBLEMS,
  KEEPS_CHANGING: m.question_KEEPS_CHANGING,
  CAUSE_UNCLEAR: m.question_CAUSE_UNCLEAR,
  TAKES_YEARS: m.question_TAKES_YEARS,
}

export const complexityAnswerLabel = {
  NO: m.answer_NO,
  PARTLY: m.answer_PARTLY,
  YES: m.answer_YES,
  DONT_KNOW: m.answer_DONT_KNOW,
}

export const knowledgeLabel = {
  PROBLEM_AND_SOLUTION_KNOWN: m.knowledge_PROBLEM_AND_SOLUTION_KNOWN,
  SOLUTION_UNKNOWN: m.knowledge_SOLUTION_UNKNOWN,
  NEITHER_KNOWN: m.knowledge_NEITHER_KNOWN,
}

export const actorsLabel = {
  AGREE: m.actors_AGREE,
  DIFFERENT_KNOWLEDGE: m.actors_DIFFERENT_KNOWLEDGE,
  CONFLICTING_VALUES: m.actors_CONFLICTING_VALUES,
}

export const adviceLabel = {
  SHORT_TRACK: m.advice_SHORT_TRACK,
  LOOP: m.advice_LOOP,
  PERSPECTIVES_FIRST: m.advice_PERSPECTIVES_FIRST,
  LISTEN_FIRST: m.advice_LISTEN_FIRST,
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

export const experimentStateLabel = {
  PLANNED: m.experiment_PLANNED,
  RUNNING: m.experiment_RUNNING,
  REVIEWED: m.experiment_REVIEWED,
}

export const verdictLabel = {
  AMPLIFY: m.verdict_AMPLIFY,
  ADAPT: m.verdict_ADAPT,
  DAMPEN: m.verdict_DAMPEN,
  STOP: m.verdict_STOP,
}

export const checkResultLabel = {
  PASSED: m.check_PASSED,
  FAILED: m.check_FAILED,
}

export const participationLabel = {
  NOT_CONTACTED: m.participation_NOT_CONTACTED,
  INVITED: m.participation_INVITED,
  INTERESTED: m.participation_INTERESTED,
  MEMBER: m.participation_MEMBER,
  DECLINED: m.participation_DECLINED,
}

export const purposeLabel = {
  BE_MATCHED: m.purpose_BE_MATCHED,
  SHOW_NAME: m.purpose_SHOW_NAME,
  SHOW_PROFILE: m.purpose_SHOW_PROFILE,
  SHOW_EMPLOYER: m.purpose_SHOW_EMPLOYER,
  EMAIL_ALERTS: m.purpose_EMAIL_ALERTS,
}
