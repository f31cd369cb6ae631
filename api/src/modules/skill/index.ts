// The catalogue of skills: concepts with words in three languages, tied to each other as broader and related.
import type { Module } from '../../base/module.js'
import { Skill, SkillLink, SkillSynonym } from './skill.entity.js'

export const skill: Module = { name: 'skill', entities: [Skill, SkillSynonym, SkillLink], resolvers: [], permissions: {} }

export { Skill, SkillLink, SkillSynonym }
export { SkillLinkKind } from './skill.entity.js'
export { skillById, taxonomyOf } from './skill.queries.js'
export { Theme } from './theme.js'
