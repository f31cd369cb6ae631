// The core: challenges, how they are understood, the roles to fill in them and the line of what happened.
// The stage is moved by the loop; everything else of a challenge is written here.
import type { Module } from '../../base/module.js'
import { permissions } from './challenge.access.js'
import { ChallengeChangesResolver } from './challenge.changes.resolver.js'
import { Challenge, ChallengeOrganization } from './challenge.entity.js'
import { functions } from './challenge.functions.js'
import { ChallengeOrganizationResolver, ChallengeResolver } from './challenge.resolver.js'
import { HubChallengesResolver } from './hub.fields.js'
import { Opening, OpeningSkill } from './opening.entity.js'
import { ChallengeOpeningsResolver, NeededSkillResolver, OpeningResolver } from './opening.resolver.js'
import { OrganizationChallengesResolver } from './organization.fields.js'
import { Follow, TimelineEntry } from './timeline.entity.js'
import { ComplexityAssessment, LeveragePoint, Perspective } from './understanding.entity.js'
import { AssessmentResolver, TimelineEntryResolver, UnderstandingResolver } from './understanding.resolver.js'

export const challenge: Module = {
  name: 'challenge',
  entities: [
    Challenge,
    ChallengeOrganization,
    ComplexityAssessment,
    Perspective,
    LeveragePoint,
    Opening,
    OpeningSkill,
    TimelineEntry,
    Follow,
  ],
  resolvers: [
    ChallengeResolver,
    ChallengeChangesResolver,
    ChallengeOrganizationResolver,
    ChallengeOpeningsResolver,
    UnderstandingResolver,
    AssessmentResolver,
    TimelineEntryResolver,
    OpeningResolver,
    NeededSkillResolver,
    OrganizationChallengesResolver,
    HubChallengesResolver,
  ],
  permissions,
  functions,
}

export {
  Challenge,
  ChallengeOrganization,
  ComplexityAssessment,
  Follow,
  LeveragePoint,
  Opening,
  OpeningSkill,
  Perspective,
  TimelineEntry,
}
export * from './challenge.enums.js'
export { ChallengeMay, MayReason, type ChallengeMayRow } from './challenge.types.js'
export * from './complexity.enums.js'
export {
  inTheWayOf,
  isUnderWay,
  mayAssess,
  mayEdit,
  mayLead,
  type ChallengeAction,
  type ChallengeFacts,
} from './challenge.access.js'
export {
  challengeById,
  challengesWhere,
  factsOf,
  listByIds,
  organizationsOfChallenge,
  rereadChallenge,
  seenBy,
  type ChallengeOrganizationRow,
  type ChallengeRow,
} from './challenge.queries.js'
export {
  openingById,
  openingsOfChallenge,
  skillsOfOpening,
  type NeededSkillRow,
  type OpeningRow,
} from './opening.queries.js'
export { ChallengeFilter } from './challenge.inputs.js'
export { whereOf as whereChallenges } from './challenge.filter.js'
export { fittingPeople, needsOfPeople, takesPeople } from './role.filter.js'
export { challengeFor } from './challenge.load.js'
export { record, type Happening } from './timeline.record.js'
export { needsFollow } from './opening.merge.actions.js'
