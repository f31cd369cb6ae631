import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { LocalDate } from '../../base/time.js'
import { Challenge } from '../challenge/index.js'
import { Hub } from '../hub/index.js'
import { ExperimentState, ExperimentVerdict } from './loop.enums.js'

@NotPersonal('a lap of the work on a challenge')
@ObjectType({ description: 'A lap around the loop. Each one is closed by saying what was learnt.' })
@Entity()
@Unique({ properties: ['challenge', 'number'] })
export class Cycle extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade' })
  challenge!: Challenge

  @Field(() => Int, { description: 'Which lap it is, from 1.' })
  @Property({ type: 'integer' })
  number!: number

  @Field(() => Date, { description: 'When it began.' })
  @Property({ type: 'datetime' })
  startedAt!: Date

  @Field(() => Date, { nullable: true, description: 'When it was closed; null while it goes on.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | null

  @Field(() => LocalizedText, { nullable: true, description: 'Why one began again; null for the first.' })
  @Property({ type: 'jsonb', nullable: true })
  startedBecause?: LocalizedText | null

  @Field(() => LocalizedText, { nullable: true, description: 'What it taught.' })
  @Property({ type: 'jsonb', nullable: true })
  learnt?: LocalizedText | null

  @Property({ type: 'integer', version: true })
  version!: number & Opt
}

@NotPersonal('a talk; who took part is a number')
@ObjectType({ description: 'A talk with those whom the problem concerns. It counts people, it does not list them.' })
@Entity()
export class Dialogue extends Record {
  @ManyToOne(() => Cycle, { deleteRule: 'cascade', index: true })
  cycle!: Cycle

  @Field(() => LocalDate, { description: 'When it was held.' })
  @Property({ type: 'date' })
  heldOn!: string

  @Field(() => LocalizedText, { description: 'What it was about.' })
  @Property({ type: 'jsonb' })
  about!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What came out of it.' })
  @Property({ type: 'jsonb', nullable: true })
  outcome?: LocalizedText | null

  @Field(() => Int, { description: 'How many took part.' })
  @Property({ type: 'integer' })
  participants!: number

  @ManyToOne(() => Hub, { nullable: true, index: true })
  hub?: Hub | null
}

@NotPersonal('a small trial')
@ObjectType({ description: 'A small trial, made to learn from whichever way it goes.' })
@Entity()
export class Experiment extends Record {
  @ManyToOne(() => Cycle, { deleteRule: 'cascade', index: true })
  cycle!: Cycle

  @Field(() => LocalizedText, { description: 'What is tried.' })
  @Property({ type: 'jsonb' })
  title!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What one thinks will happen.' })
  @Property({ type: 'jsonb', nullable: true })
  hypothesis?: LocalizedText | null

  @Field(() => ExperimentState, { description: 'How far it has come.' })
  @Enum({ items: () => ExperimentState })
  state: ExperimentState & Opt = ExperimentState.PLANNED

  @Field(() => ExperimentVerdict, { nullable: true, description: 'What follows from it, once it is reviewed.' })
  @Enum({ items: () => ExperimentVerdict, nullable: true })
  verdict?: ExperimentVerdict | null

  @Field(() => LocalizedText, { nullable: true, description: 'What it taught, once it is reviewed.' })
  @Property({ type: 'jsonb', nullable: true })
  learnt?: LocalizedText | null

  @Field(() => LocalDate, { nullable: true, description: 'When it began to run.' })
  @Property({ type: 'date', nullable: true })
  startedOn?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'When it was reviewed.' })
  @Property({ type: 'date', nullable: true })
  reviewedOn?: string | null

  @ManyToOne(() => Hub, { nullable: true, index: true })
  hub?: Hub | null

  @Property({ type: 'integer', version: true })
  version!: number & Opt
}
