// What the catalogue lacks and has twice: proposals and their answers, and skills that are made one.
import type { Module } from '../../base/module.js'
import { permissions } from './curation.access.js'
import { SkillProposalResolver } from './curation.resolver.js'
import { SkillProposal, SkillProposer } from './proposal.entity.js'

export const curation: Module = {
  name: 'curation',
  entities: [SkillProposal, SkillProposer],
  resolvers: [SkillProposalResolver],
  permissions,
}

export { SkillProposal, SkillProposer }
