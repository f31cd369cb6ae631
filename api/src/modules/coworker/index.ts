// People as they tell of themselves, and the lens through which others see them.
import type { Module } from '../../base/module.js'
import { ClaimNote, SkillClaim, WantedSkill } from './claim.entity.js'
import { Coworker, CoworkerName, Employment } from './coworker.entity.js'
import { functions } from './coworker.functions.js'

export const coworker: Module = {
  name: 'coworker',
  entities: [Coworker, CoworkerName, Employment, SkillClaim, ClaimNote, WantedSkill],
  resolvers: [],
  permissions: {},
  functions,
}

export { ClaimNote, Coworker, CoworkerName, Employment, SkillClaim, WantedSkill }
export { CoworkerKind, Evidence } from './coworker.enums.js'
export { coworkerById, employmentOf, nameOf, seesCard } from './coworker.queries.js'
export type { CoworkerRow } from './coworker.queries.js'
