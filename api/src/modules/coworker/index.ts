// People as they tell of themselves, and the lens through which others see them.
import type { Module } from '../../base/module.js'
import { ClaimNote, SkillClaim, WantedSkill } from './claim.entity.js'
import { SkillClaimResolver } from './claim.resolver.js'
import { permissions } from './coworker.access.js'
import { Coworker, CoworkerName, Employment } from './coworker.entity.js'
import { functions } from './coworker.functions.js'
import { CoworkerResolver } from './coworker.resolver.js'
import { HubPeopleFields } from './hub.fields.js'
import { ViewerCoworkerFields } from './viewer.fields.js'

export const coworker: Module = {
  name: 'coworker',
  entities: [Coworker, CoworkerName, Employment, SkillClaim, ClaimNote, WantedSkill],
  resolvers: [CoworkerResolver, SkillClaimResolver, ViewerCoworkerFields, HubPeopleFields],
  permissions,
  functions,
}

export { ClaimNote, Coworker, CoworkerName, Employment, SkillClaim, WantedSkill }
export { CoworkerKind, Evidence, Onlooker } from './coworker.enums.js'
export { coworkerById, employmentOf, nameOf, seesCard } from './coworker.queries.js'
export type { CoworkerRow } from './coworker.queries.js'
export { claimsOf, wantedBy } from './claim.queries.js'
export type { ClaimRow } from './claim.queries.js'
export { countOrNull } from './rules/small-counts.js'
export { letClaimBeEndorsed, letClaimRestAsBefore } from './claim.actions.js'
export { claimsFollow } from './claim.merge.actions.js'
