import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { raw, type Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { rowLock, visible } from '../../base/lock.js'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { LocalDate } from '../../base/time.js'
import { Challenge, Opening } from '../challenge/index.js'
import { Coworker } from '../coworker/index.js'
import { CommitmentState, TeamRole } from './team.enums.js'
import { ofCommitment, ofContribution } from './team.personal.js'

const theirs = 'coworker_id = viewer_id() or viewer_leads(challenge_id)'

@Personal(ofCommitment)
@ObjectType({
  description:
    'What somebody promised a team. It stays when the person leaves, without the name when they erase themselves.',
})
@Entity(rowLock(`${theirs} or viewer_in_team(challenge_id)`, theirs))
@Filter(
  visible((viewer) => ({
    $or: [
      { coworker: viewer.accountId },
      { [raw((alias) => `(viewer_leads(${alias}.challenge_id) or viewer_in_team(${alias}.challenge_id))`)]: true },
    ],
  })),
)
@Index({ properties: ['challenge', 'state'] })
export class Commitment extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade' })
  challenge!: Challenge

  @ManyToOne(() => Opening, { nullable: true, deleteRule: 'set null', index: true })
  opening?: Opening | null

  @ManyToOne(() => Coworker, { nullable: true, deleteRule: 'set null', index: true })
  coworker?: Coworker | null

  @Enum({ items: () => TeamRole })
  role: TeamRole & Opt = TeamRole.MEMBER

  @Property({ type: 'boolean' })
  isLead: boolean & Opt = false

  @Field(() => Int, { description: 'Hours a month promised.' })
  @Property({ type: 'integer' })
  hours!: number

  @Field(() => LocalDate, { nullable: true, description: 'The last day, included; null for as long as it takes.' })
  @Property({ type: 'date', nullable: true })
  until?: string | null

  @Field(() => CommitmentState, { description: 'Whether it holds.' })
  @Enum({ items: () => CommitmentState })
  state: CommitmentState & Opt = CommitmentState.ACTIVE

  @Property({ type: 'datetime' })
  joinedAt!: Date

  @Property({ type: 'datetime', nullable: true })
  leftAt?: Date | null

  @Property({ type: 'integer', version: true })
  version!: number & Opt
}

@Personal(ofContribution)
@ObjectType({ description: 'What was done on a day. Promised and done are different facts: only this is counted.' })
@Entity(rowLock('coworker_id = viewer_id()', 'coworker_id = viewer_id()'))
@Filter(visible((viewer) => ({ coworker: viewer.accountId })))
@Index({ properties: ['commitment', 'on'] })
export class Contribution extends Record {
  @NotPersonal('which promise it kept')
  @ManyToOne(() => Commitment, { deleteRule: 'cascade' })
  commitment!: Commitment

  @ManyToOne(() => Coworker, { nullable: true, deleteRule: 'set null', index: true })
  coworker?: Coworker | null

  @Field(() => Int, { description: 'Hours.' })
  @Property({ type: 'integer' })
  hours!: number

  @Field(() => LocalDate, { description: 'The day.' })
  @Property({ type: 'date' })
  on!: string

  /** Emptied when the person erases themselves; the hours stay. */
  @Personal({ ...ofContribution, erase: 'empty' })
  @Property({ type: 'text', nullable: true })
  what?: string | null
}
