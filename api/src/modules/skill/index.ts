// The catalogue of skills: concepts with words in three languages, tied to each other as broader and related.
import type { Module } from '../../base/module.js'
import { CatalogueChange } from './catalogue.entity.js'
import { followsCatalogue } from './catalogue.queries.js'
import { permissions } from './skill.access.js'
import { Occupation, OccupationNeed, OccupationSkill } from './occupation.entity.js'
import { SkillOrigin, SkillTerm } from './skill-origin.entity.js'
import { SkillImport, SkillImportChange, SkillSource } from './skill-source.entity.js'
import { Skill, SkillLink, SkillSynonym } from './skill.entity.js'
import { functions } from './skill.functions.js'
import { settleMeaning } from './meaning.actions.js'
import { SkillMeaning, SkillReckoning } from './skill-meaning.entity.js'
import { SkillSourceResolver } from './skill-source.resolver.js'
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
    SkillMeaning,
    SkillReckoning,
  ],
  resolvers: [SkillResolver, SkillSourceResolver, SkillHitResolver, SkillSuggestionResolver],
  permissions,
  functions,
  hourly: async (system) => void (await settleMeaning(system)),
  follows: followsCatalogue,
}

export { Skill, SkillLink, SkillSynonym }
export { Occupation, OccupationNeed, OccupationSkill, SkillImport, SkillSource }
export { settleMeaning } from './meaning.actions.js'
export { nearnessTo } from './nearness.queries.js'
export { ReuseLevel, SkillLinkKind } from './skill.entity.js'
export { CannotImport, type Fault } from './import/faults.js'
export { importSkills, type ImportCounts, type Imported } from './import/import.actions.js'
export { importRuns, undoImport, type ImportRun } from './import/runs.actions.js'
export type { StagedRow } from './import/stage.actions.js'
export { crosswalk, crosswalkColumns } from './rules/crosswalk.js'
export { escoShape } from './rules/esco.js'
export { readJobtech, type JobtechConcept } from './rules/jobtech.js'
export type { Row, Shape } from './rules/staged.js'
export { occupationsWithSkills, type OccupationWithSkills } from './occupation.queries.js'
export { findSkills, skillWithWord } from './find-skills.queries.js'
export { findIn } from './rules/find.js'
export { indexWords, type SkillWord } from './rules/word-index.js'
export { moveConcept, moved } from './skill-merge.actions.js'
export { taxonomyOf } from './catalogue.queries.js'
export { livedThrough, skillById, skillsMeant } from './skill.queries.js'
export { linksIn, type Link } from './rules/taxonomy.js'
export { Theme } from './theme.js'
