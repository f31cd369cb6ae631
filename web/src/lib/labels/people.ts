import { m } from '../paraglide/messages.js'

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

export const levelLabel = [m.level_1, m.level_2, m.level_3, m.level_4]
export const levelOptions = () => levelLabel.map((label, index) => ({ value: String(index + 1), label: label() }))

export const endorsementStateLabel = {
  OFFERED: m.endorsement_OFFERED,
  ACCEPTED: m.endorsement_ACCEPTED,
  DECLINED: m.endorsement_DECLINED,
  WITHDRAWN: m.endorsement_WITHDRAWN,
}

export const coworkerKindLabel = {
  SELF_EMPLOYED: m.coworker_kind_SELF_EMPLOYED,
  FOUNDER: m.coworker_kind_FOUNDER,
  EMPLOYEE: m.coworker_kind_EMPLOYEE,
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

export const coverageLabel = {
  FILLED: m.coverage_FILLED,
  PARTLY: m.coverage_PARTLY,
  EMPTY: m.coverage_EMPTY,
}

export const purposeLabel = {
  BE_MATCHED: m.purpose_BE_MATCHED,
  SHOW_NAME: m.purpose_SHOW_NAME,
  SHOW_PROFILE: m.purpose_SHOW_PROFILE,
  SHOW_EMPLOYER: m.purpose_SHOW_EMPLOYER,
  EMAIL_ALERTS: m.purpose_EMAIL_ALERTS,
}
