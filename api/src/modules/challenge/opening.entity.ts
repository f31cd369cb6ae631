import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Skill } from '../skill/index.js'
import { Challenge } from './challenge.entity.js'
import { Importance } from './challenge.enums.js'

@NotPersonal('a role to fill, whoever fills it')
@ObjectType({ description: 'A role to fill: a need that people are asked for.' })
@Entity()
export class Opening extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @Field(() => LocalizedText, { description: 'The role in a few words.' })
  @Property({ type: 'jsonb' })
  title!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What it is about.' })
  @Property({ type: 'jsonb', nullable: true })
  description?: LocalizedText | null

  @Field(() => Int, { description: 'Hours a month it takes.' })
  @Property({ type: 'integer' })
  hoursPerMonth!: number

  @Field(() => Int, { description: 'How many people are sought for it.' })
  @Property({ type: 'integer' })
  places!: number

  @Field(() => Boolean, { description: 'Whether people are still asked for it.' })
  @Property({ type: 'boolean' })
  isOpen: boolean & Opt = true

  @Field(() => Boolean, { description: 'Whether it can be done from elsewhere.' })
  @Property({ type: 'boolean' })
  isRemotePossible!: boolean

  @Field(() => Int, { description: 'Days within which who applies gets an answer.' })
  @Property({ type: 'integer' })
  answerWithinDays!: number

  @Property({ type: 'datetime' })
  createdAt!: Date
}

@NotPersonal('what an opening needs')
@ObjectType('NeededSkill', { description: 'A skill that an opening needs. It is never a gate.' })
@Entity()
@Unique({ properties: ['opening', 'skill'] })
export class OpeningSkill extends Record {
  @ManyToOne(() => Opening, { deleteRule: 'cascade' })
  opening!: Opening

  @ManyToOne(() => Skill, { index: true })
  skill!: Skill

  @Field(() => Importance, { description: 'How much it is needed.' })
  @Enum({ items: () => Importance })
  importance!: Importance

  @Field(() => Int, { description: 'The level hoped for, 1 (know of it) to 4 (teach it).' })
  @Property({ type: 'integer' })
  level!: number
}
