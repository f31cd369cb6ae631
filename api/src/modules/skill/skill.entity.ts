import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Language, LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { SkillImport, SkillSource } from './skill-source.entity.js'
import { tellsOfChange } from './catalogue.entity.js'
import { Theme } from './theme.js'

export enum ReuseLevel {
  TRANSVERSAL = 'TRANSVERSAL',
  CROSS_SECTOR = 'CROSS_SECTOR',
  SECTOR_SPECIFIC = 'SECTOR_SPECIFIC',
  OCCUPATION_SPECIFIC = 'OCCUPATION_SPECIFIC',
}
registerEnumType(ReuseLevel, { name: 'ReuseLevel', description: 'How widely a skill is of use, as ESCO says it.' })

@NotPersonal('a concept of the catalogue')
@ObjectType({ description: 'A skill, as a concept: the same in every language.' })
@Entity(tellsOfChange)
export class Skill extends Record {
  @Field(() => String, { description: 'Its stable name, also in addresses.' })
  @Property({ type: 'text', unique: true })
  key!: string

  @Field(() => LocalizedText, { description: 'What it is called.' })
  @Property({ type: 'jsonb' })
  label!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What it means, in a sentence.' })
  @Property({ type: 'jsonb', nullable: true })
  description?: LocalizedText | null

  @Field(() => [Theme], { description: 'The themes it often serves.' })
  @Property({ type: 'array', columnType: 'text[]' })
  themes: Theme[] = []

  @Field(() => String, { nullable: true, description: 'The same concept in ESCO.' })
  @Property({ type: 'text', nullable: true })
  escoUri?: string | null

  @Field(() => String, { nullable: true, description: 'The same concept in the JobTech Taxonomy.' })
  @Property({ type: 'text', nullable: true })
  jobtechId?: string | null

  @Field(() => ReuseLevel, { nullable: true, description: 'How widely it is of use, where that is known.' })
  @Enum({ items: () => ReuseLevel, nullable: true })
  reuseLevel?: ReuseLevel | null

  /** A heading over others, which nobody claims. */
  @Field(() => Boolean, { description: 'Whether it is a heading over other skills rather than something one can do.' })
  @Property({ type: 'boolean', default: false })
  isGroup: boolean = false

  /** Since when it is no longer offered; what was said with it stays. */
  @Field(() => Date, {
    nullable: true,
    description: 'Since when it is no longer offered; what was said with it stays.',
  })
  @Property({ type: 'datetime', nullable: true })
  retiredAt?: Date | null

  /** What it was merged into. */
  @ManyToOne(() => Skill, { nullable: true, deleteRule: 'set null', index: true })
  replacedBy?: Skill | null

  /** The run that brought it; what is our own has none. */
  @ManyToOne(() => SkillImport, { nullable: true, index: true })
  run?: SkillImport | null
}

@NotPersonal('a word of the catalogue')
@ObjectType({ description: 'Another word for a skill, as people say it.' })
@Entity(tellsOfChange)
@Unique({ properties: ['skill', 'language', 'label'] })
export class SkillSynonym extends Record {
  @ManyToOne(() => Skill, { deleteRule: 'cascade' })
  skill!: Skill

  @Field(() => Language, { description: 'The language of the word.' })
  @Enum({ items: () => Language })
  language!: Language

  @Field(() => String, { description: 'The word.' })
  @Property({ type: 'text' })
  label!: string

  /** Who says so; what is our own has neither. */
  @ManyToOne(() => SkillSource, { nullable: true })
  source?: SkillSource | null

  @ManyToOne(() => SkillImport, { nullable: true, index: true })
  run?: SkillImport | null
}

export enum SkillLinkKind {
  BROADER = 'BROADER',
  RELATED = 'RELATED',
}

/** `from` has the broader concept `to`; a related pair is stored once and read both ways. */
@NotPersonal('a link between concepts')
@Entity(tellsOfChange)
@Unique({ properties: ['from', 'kind', 'to'] })
@Index({ properties: ['to', 'kind'] })
export class SkillLink extends Record {
  @ManyToOne(() => Skill, { deleteRule: 'cascade' })
  from!: Skill

  @ManyToOne(() => Skill, { deleteRule: 'cascade' })
  to!: Skill

  @Enum({ items: () => SkillLinkKind })
  kind!: SkillLinkKind

  /** Who says so; what is our own has neither. */
  @ManyToOne(() => SkillSource, { nullable: true })
  source?: SkillSource | null

  @ManyToOne(() => SkillImport, { nullable: true, index: true })
  run?: SkillImport | null
}
