// The catalogue of skills: concepts with words in three languages, tied to each other as broader and related.
import type { Module } from '../../base/module.js'
import { CatalogueChange } from './catalogue.entity.js'
import { permissions } from './skill.access.js'
import { Occupation, OccupationSkill } from './occupation.entity.js'
import { SkillOrigin, SkillTerm } from './skill-origin.entity.js'
import { SkillImport, SkillImportChange, SkillSource } from './skill-source.entity.js'
import { Skill, SkillLink, SkillSynonym } from './skill.entity.js'
import { functions } from './skill.functions.js'
import { SkillHitResolver, SkillResolver } from './skill.resolver.js'
import { SkillSuggestionResolver } from './suggestion.resolver.js'

export const skill: Module = {
  name: 'skill',
  entities: [
    CatalogueChange,
    Skill,
    SkillSynonym,
    SkillLink,
    SkillSource,
    SkillImport,
    SkillImportChange,
    SkillOrigin,
    SkillTerm,
    Occupation,
    OccupationSkill,
  ],
  resolvers: [SkillResolver, SkillHitResolver, SkillSuggestionResolver],
  permissions,
  functions,
}

export { Skill, SkillLink, SkillSynonym }
export { ReuseLevel, SkillLinkKind } from './skill.entity.js'
export { occupationsWithSkills, type OccupationWithSkills } from './occupation.queries.js'
export { findSkills, skillWithWord } from './find-skills.queries.js'
export { findIn } from './rules/find.js'
export { indexWords, type SkillWord } from './rules/word-index.js'
export { moveConcept, moved } from './skill-merge.actions.js'
export { skillById, skillsMeant, taxonomyOf } from './skill.queries.js'
export { linksIn, type Link } from './rules/taxonomy.js'
export { Theme } from './theme.js'
