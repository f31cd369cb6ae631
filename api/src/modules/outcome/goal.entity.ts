import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, Float, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Challenge } from '../challenge/index.js'

@NotPersonal('what a challenge aims at')
@ObjectType({
  description: 'Where a challenge wants to come. One challenge may have several, set by different bodies.',
})
@Entity()
export class Goal extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @Field(() => LocalizedText, { description: 'The goal in words.' })
  @Property({ type: 'jsonb' })
  title!: LocalizedText

  @Field(() => String, { description: 'Who set it, and where that is written.' })
  @Property({ type: 'text' })
  source!: string
}

@NotPersonal('what is measured')
@ObjectType({ description: 'Something measurable that tells whether a goal comes nearer.' })
@Entity()
export class Indicator extends Record {
  @ManyToOne(() => Goal, { deleteRule: 'cascade', index: true })
  goal!: Goal

  @Field(() => LocalizedText, { description: 'What is measured.' })
  @Property({ type: 'jsonb' })
  name!: LocalizedText

  @Field(() => String, { description: 'The unit of every value, such as `tonnes CO₂e`.' })
  @Property({ type: 'text' })
  unit!: string

  @Field(() => Float, { nullable: true, description: 'Where it stood to begin with.' })
  @Property({ type: 'double', nullable: true })
  baseline?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The period of the baseline: a year, a quarter (2023-Q1) or a month (2023-01).',
  })
  @Property({ type: 'text', nullable: true })
  baselinePeriod?: string | null

  @Field(() => Float, { nullable: true, description: 'Where it should come.' })
  @Property({ type: 'double', nullable: true })
  target?: number | null

  @Field(() => String, { nullable: true, description: 'When it should be there.' })
  @Property({ type: 'text', nullable: true })
  targetPeriod?: string | null
}

@NotPersonal('a measured value')
@ObjectType({ description: 'What an indicator was in a period, and who says so.' })
@Entity()
@Unique({ properties: ['indicator', 'period', 'source'] })
export class IndicatorReport extends Record {
  @ManyToOne(() => Indicator, { deleteRule: 'cascade' })
  indicator!: Indicator

  @Field(() => String, { description: 'The period: a year, a quarter (2023-Q1) or a month (2023-01).' })
  @Property({ type: 'text' })
  period!: string

  @Field(() => Float, { description: 'The value, in the unit of the indicator.' })
  @Property({ type: 'double' })
  value!: number

  @Field(() => String, { description: 'Where the value comes from.' })
  @Property({ type: 'text' })
  source!: string

  @Field(() => Boolean, { description: 'Whether the value is invented for demonstration.' })
  @Property({ type: 'boolean' })
  isMadeUp: boolean & Opt = false
}
