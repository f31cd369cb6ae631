import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { NotPersonal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { LocalDate } from '../../base/time.js'
import { Challenge } from '../challenge/index.js'
import { Hub, Organization } from '../hub/index.js'
import { CheckResult } from './loop.enums.js'

@NotPersonal('what was found to work')
@ObjectType({ description: 'Something that answers a challenge, and may be put to use in several places.' })
@Entity()
export class Solution extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @Field(() => LocalizedText, { description: 'What it is called.' })
  @Property({ type: 'jsonb' })
  title!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What it is, so that others can use it.' })
  @Property({ type: 'jsonb', nullable: true })
  description?: LocalizedText | null

  @Property({ type: 'datetime' })
  createdAt!: Date
}

@NotPersonal('a solution in a place')
@ObjectType({ description: 'A solution put to use in one place: a hub or an organisation.' })
@Entity()
@Check({ name: 'implementation_has_one_place', expression: 'num_nonnulls(hub_id, organization_id) = 1' })
@Unique({ properties: ['solution', 'hub'] })
@Unique({ properties: ['solution', 'organization'] })
export class Implementation extends Record {
  @ManyToOne(() => Solution, { deleteRule: 'cascade' })
  solution!: Solution

  @ManyToOne(() => Hub, { nullable: true, index: true })
  hub?: Hub | null

  @ManyToOne(() => Organization, { nullable: true, index: true })
  organization?: Organization | null

  @Field(() => LocalDate, { description: 'When it began.' })
  @Property({ type: 'date' })
  startedOn!: string

  @Field(() => LocalDate, { nullable: true, description: 'Since when it is in use; null until then.' })
  @Property({ type: 'date', nullable: true })
  inUseSince?: string | null
}

@NotPersonal('whether a solution works')
@ObjectType({
  description: 'A dated look at whether a solution has the effect it is there for. A failed one opens the way back.',
})
@Entity()
@Index({ properties: ['implementation', 'checkedOn'] })
export class EffectCheck extends Record {
  @ManyToOne(() => Implementation, { deleteRule: 'cascade' })
  implementation!: Implementation

  @Field(() => LocalDate, { description: 'When one looked.' })
  @Property({ type: 'date' })
  checkedOn!: string

  @Field(() => CheckResult, { description: 'Whether the effect was there.' })
  @Enum({ items: () => CheckResult })
  result!: CheckResult

  @Field(() => LocalizedText, { nullable: true, description: 'What was seen.' })
  @Property({ type: 'jsonb', nullable: true })
  note?: LocalizedText | null

  @Field(() => LocalDate, { nullable: true, description: 'When to look again.' })
  @Property({ type: 'date', nullable: true })
  nextOn?: string | null

  /** When a move was made on the strength of it: a check counts once. */
  @Property({ type: 'datetime', nullable: true })
  usedAt?: Date | null

  @Property({ type: 'integer', version: true })
  version!: number & Opt
}
