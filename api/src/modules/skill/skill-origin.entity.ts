import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { SkillImport, SkillSource } from './skill-source.entity.js'
import { Skill } from './skill.entity.js'

/** Which concept of a classification a skill is. A concept of our own that is also theirs has an origin too. */
@NotPersonal('where a concept comes from')
@Entity()
@Unique({ properties: ['source', 'concept'] })
export class SkillOrigin extends Record {
  @ManyToOne(() => Skill, { deleteRule: 'cascade', index: true })
  skill!: Skill

  @ManyToOne(() => SkillSource)
  source!: SkillSource

  /** Its address or id in the classification. */
  @Property({ type: 'text' })
  concept!: string

  @ManyToOne(() => SkillImport, { index: true })
  run!: SkillImport
}

/** What a skill is called in a language that the site does not speak. */
@NotPersonal('a word of the catalogue')
@ObjectType({ description: 'A word for a skill in a language that the site does not speak.' })
@Entity()
@Unique({ properties: ['skill', 'language', 'label'] })
@Index({ properties: ['run'] })
export class SkillTerm extends Record {
  @ManyToOne(() => Skill, { deleteRule: 'cascade' })
  skill!: Skill

  @Field(() => String, { description: 'As in BCP 47: `fi`, `de`, `nn`.' })
  @Property({ type: 'text' })
  language!: string

  @Field(() => String, { description: 'The word.' })
  @Property({ type: 'text' })
  label!: string

  @Field(() => Boolean, { description: 'Whether it is the name rather than another word.' })
  @Property({ type: 'boolean' })
  isPreferred!: boolean

  @ManyToOne(() => SkillSource)
  source!: SkillSource

  @ManyToOne(() => SkillImport)
  run!: SkillImport
}
