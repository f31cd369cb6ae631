import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { SkillImport, SkillSource } from './skill-source.entity.js'
import { Skill } from './skill.entity.js'

@NotPersonal('an occupation as a classification describes it; nobody in particular')
@Entity()
@Unique({ properties: ['source', 'concept'] })
export class Occupation extends Record {
  @ManyToOne(() => SkillSource)
  source!: SkillSource

  /** Its address or id in the classification. */
  @Property({ type: 'text' })
  concept!: string

  /** The group of the international classification ISCO-08 it stands in: four figures, such as `2654`. */
  @Property({ type: 'text', nullable: true })
  iscoGroup?: string | null

  @Property({ type: 'jsonb' })
  label!: LocalizedText

  @ManyToOne(() => SkillImport, { index: true })
  run!: SkillImport
}

export enum OccupationNeed {
  ESSENTIAL = 'ESSENTIAL',
  OPTIONAL = 'OPTIONAL',
}

/** That an occupation takes a skill, always or sometimes. */
@NotPersonal('a link between concepts')
@Entity()
@Unique({ properties: ['occupation', 'skill'] })
export class OccupationSkill extends Record {
  @ManyToOne(() => Occupation, { deleteRule: 'cascade' })
  occupation!: Occupation

  @ManyToOne(() => Skill, { deleteRule: 'cascade', index: true })
  skill!: Skill

  @Enum({ items: () => OccupationNeed })
  need!: OccupationNeed

  @ManyToOne(() => SkillImport, { index: true })
  run!: SkillImport
}
