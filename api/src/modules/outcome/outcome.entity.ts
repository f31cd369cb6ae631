import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { LocalDate } from '../../base/time.js'
import { Challenge, SustainabilityDimension } from '../challenge/index.js'
import { Hub } from '../hub/index.js'
import { CapitalForm, OutcomeLevel } from './outcome.enums.js'

@NotPersonal('a change that somebody noticed; texts name no one')
@ObjectType({
  description:
    'A change that was noticed: also what cannot be counted. Not the same thing as the value of an indicator.',
})
@Entity()
@Check({ name: 'outcome_money_not_alone', expression: `capital <> '{FINANCIAL}'` })
export class Outcome extends Record {
  @Field(() => LocalizedText, { description: 'What changed, and for whom.' })
  @Property({ type: 'jsonb' })
  text!: LocalizedText

  @Field(() => [CapitalForm], { description: 'The forms of capital it added to.' })
  @Property({ type: 'array', columnType: 'text[]' })
  capital: CapitalForm[] = []

  @Field(() => [SustainabilityDimension], { description: 'The dimensions of sustainability it touches.' })
  @Property({ type: 'array', columnType: 'text[]' })
  dimensions: SustainabilityDimension[] = []

  @Field(() => OutcomeLevel, { description: 'How far it reaches.' })
  @Enum({ items: () => OutcomeLevel })
  level!: OutcomeLevel

  @Field(() => LocalDate, { description: 'When it was noticed.' })
  @Property({ type: 'date' })
  noticedOn!: string

  @Field(() => String, { nullable: true, description: 'What shows it.' })
  @Property({ type: 'text', nullable: true })
  evidence?: string | null

  @Field(() => Boolean, { description: 'Whether it is invented for demonstration.' })
  @Property({ type: 'boolean' })
  isMadeUp: boolean & Opt = false

  @ManyToOne(() => Hub, { nullable: true, index: true })
  hub?: Hub | null
}

/** One change may be what several challenges led to. */
@NotPersonal('which challenge led to which change')
@Entity()
@Unique({ properties: ['challenge', 'outcome'] })
export class ChallengeOutcome extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade' })
  challenge!: Challenge

  @ManyToOne(() => Outcome, { deleteRule: 'cascade', index: true })
  outcome!: Outcome
}
