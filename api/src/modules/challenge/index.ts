// The core: challenges, how they are understood, the roles to fill in them and the line of what happened.
// The stage is moved by the loop; everything else of a challenge is written here.
import type { Module } from '../../base/module.js'
import { permissions } from './challenge.access.js'
import { Challenge, ChallengeOrganization } from './challenge.entity.js'
import { functions } from './challenge.functions.js'
import { Opening, OpeningSkill } from './opening.entity.js'
import { Follow, TimelineEntry } from './timeline.entity.js'
import { ComplexityAssessment, LeveragePoint, Perspective } from './understanding.entity.js'

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
  resolvers: [],
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
export * from './complexity.enums.js'
export {
  inTheWayOf,
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
  listOpenOpenings,
  openingById,
  openingsOfChallenge,
  skillsOfOpening,
  type NeededSkillRow,
  type OpeningRow,
} from './opening.queries.js'
export { record, type Happening } from './timeline.record.js'
