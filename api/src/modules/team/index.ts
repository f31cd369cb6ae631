// How people come into a team and what they give: asking and being asked, mandates, promises and what was done.
// Promised and done are different facts; who is in is seen by those in it and those who lead, the sums by everyone.
import type { Module } from '../../base/module.js'
import { Application, Invitation } from './application.entity.js'
import { NEWS, wakeAll } from './asking-news.read.js'
import { ApplicationResolver, InvitationResolver } from './asking.resolver.js'
import { ChallengeTeamFields } from './challenge.fields.js'
import { Commitment, Contribution } from './commitment.entity.js'
import { CommitmentResolver, ContributionResolver } from './commitment.resolver.js'
import { EmployerViewResolver } from './employer.resolver.js'
import { settleWhatTimeChanged } from './lapsing.actions.js'
import { Mandate } from './mandate.entity.js'
import { MandateResolver } from './mandate.resolver.js'
import { OpeningTeamFields } from './opening.fields.js'
import { permissions } from './team.access.js'
import { functions } from './team.functions.js'
import { SkillCoverageResolver, TeamResolver } from './team.resolver.js'
import { ViewerTeamFields } from './viewer.fields.js'

export const team: Module = {
  name: 'team',
  entities: [Application, Invitation, Mandate, Commitment, Contribution],
  resolvers: [
    ApplicationResolver,
    InvitationResolver,
    MandateResolver,
    CommitmentResolver,
    ContributionResolver,
    TeamResolver,
    SkillCoverageResolver,
    EmployerViewResolver,
    ChallengeTeamFields,
    OpeningTeamFields,
    ViewerTeamFields,
  ],
  permissions,
  functions,
  hourly: settleWhatTimeChanged,
  follows: { channel: NEWS, catchUp: wakeAll },
}

export { Application, Commitment, Contribution, Invitation, Mandate }
export * from './team.enums.js'
export {
  countsOfOpening,
  invitationsOfChallenge,
  isSent,
  isWaiting,
  type ApplicationRow,
  type InvitationRow,
} from './asking.queries.js'
export { invite } from './invitation.actions.js'
export { hasLead, teamOf, type TeamRow } from './team.queries.js'
export { commitmentsOfChallenge, hoursGivenTo, type CommitmentRow } from './commitment.queries.js'
export { tell } from './team.letters.js'
export { takenElsewhere, toMandate, type MandateJson } from './mandate-hours.read.js'
export { mandateReaching, type MandateRow } from './mandate.queries.js'
export { coveredHours, standingOf, type MandateStanding } from './rules/mandate.js'
export { answerBy as answerWindow } from './rules/application.js'
