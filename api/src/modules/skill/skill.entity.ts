import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Language, LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Theme } from './theme.js'

@NotPersonal('a concept of the catalogue')
@ObjectType({ description: 'A skill, as a concept: the same in every language.' })
@Entity()
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
}

@NotPersonal('a word of the catalogue')
@ObjectType({ description: 'Another word for a skill, as people say it.' })
@Entity()
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
}

export enum SkillLinkKind {
  BROADER = 'BROADER',
  RELATED = 'RELATED',
}

/** `from` has the broader concept `to`; a related pair is stored once and read both ways. */
@NotPersonal('a link between concepts')
@Entity()
@Unique({ properties: ['from', 'kind', 'to'] })
@Index({ properties: ['to', 'kind'] })
export class SkillLink extends Record {
  @ManyToOne(() => Skill, { deleteRule: 'cascade' })
  from!: Skill

  @ManyToOne(() => Skill, { deleteRule: 'cascade' })
  to!: Skill

  @Enum({ items: () => SkillLinkKind })
  kind!: SkillLinkKind
}

@NotPersonal('a word that somebody missed; who missed it is not kept')
@Entity()
@Unique({ properties: ['label', 'language'] })
export class SkillProposal extends Record {
  @Property({ type: 'text' })
  label!: string

  @Enum({ items: () => Language })
  language!: Language

  @Property({ type: 'datetime' })
  proposedAt!: Date
}
