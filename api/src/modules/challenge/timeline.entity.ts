import { Entity, Enum, Filter, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../base/localized.js'
import { rowLock, visible } from '../../base/lock.js'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Hub, Organization } from '../hub/index.js'
import { Account } from '../identity/index.js'
import { Challenge } from './challenge.entity.js'
import { Stage, TimelineKind } from './challenge.enums.js'

@NotPersonal('what happened to a challenge; no person stands in it')
@ObjectType({ description: 'Something that happened to a challenge. No person stands in it.' })
@Entity()
@Index({ properties: ['challenge', 'at'] })
export class TimelineEntry extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade' })
  challenge!: Challenge

  @Field(() => Date, { description: 'When.' })
  @Property({ type: 'datetime' })
  at!: Date

  /** Counts on, so that things of the same moment stay in the order they happened. */
  @Property({ type: 'integer', autoincrement: true })
  position!: number & Opt

  @Field(() => TimelineKind, { description: 'What.' })
  @Enum({ items: () => TimelineKind })
  kind!: TimelineKind

  @Field(() => Int, { description: 'The cycle it happened in.' })
  @Property({ type: 'integer' })
  cycle!: number

  @Field(() => Stage, { nullable: true, description: 'For a move: the stage it left.' })
  @Enum({ items: () => Stage, nullable: true })
  fromStage?: Stage | null

  @Field(() => Stage, { nullable: true, description: 'For a move: the stage it came to.' })
  @Enum({ items: () => Stage, nullable: true })
  toStage?: Stage | null

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What was said of it: a reason, a title, what was learnt.',
  })
  @Property({ type: 'jsonb', nullable: true })
  text?: LocalizedText | null

  @ManyToOne(() => Organization, { nullable: true })
  organization?: Organization | null

  @ManyToOne(() => Hub, { nullable: true })
  hub?: Hub | null
}

@Personal({
  purpose: 'to show the person what they chose to follow',
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' },
  retention: 'until the person stops following or erases the account',
  visibility: 'the person alone',
  erase: 'row',
})
@Entity(rowLock('account_id = viewer_id()', 'account_id = viewer_id()'))
@Filter(visible((viewer) => ({ account: viewer.accountId })))
@Unique({ properties: ['account', 'challenge'] })
export class Follow extends Record {
  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @Property({ type: 'datetime' })
  since!: Date
}
