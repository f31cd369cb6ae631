import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { raw } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { rowLock, visible } from '../../base/lock.js'
import { Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Challenge, Opening } from '../challenge/index.js'
import { Coworker } from '../coworker/index.js'
import { Account } from '../identity/index.js'
import { ApplicationState, InvitationState } from './team.enums.js'
import { ofAsking } from './team.personal.js'

const theirs = 'coworker_id = viewer_id() or viewer_leads(challenge_id)'
const ofBoth = visible((viewer) => ({
  $or: [{ coworker: viewer.accountId }, { [raw((alias) => `viewer_leads(${alias}.challenge_id)`)]: true }],
}))

@Personal(ofAsking)
@ObjectType({ description: 'Somebody asks to fill a role.' })
@Entity(rowLock(theirs, theirs))
@Filter(ofBoth)
@Index({ properties: ['opening', 'coworker'] })
export class Application extends Record {
  @ManyToOne(() => Opening, { deleteRule: 'cascade' })
  opening!: Opening

  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @ManyToOne(() => Coworker, { deleteRule: 'cascade', index: true })
  coworker!: Coworker

  @Field(() => ApplicationState, { description: 'How far it has come.' })
  @Enum({ items: () => ApplicationState })
  state: ApplicationState & Opt = ApplicationState.SUBMITTED

  @Field(() => String, { nullable: true, description: "The applicant's own words." })
  @Property({ type: 'text', nullable: true })
  message?: string | null

  @Field(() => String, { nullable: true, description: 'What was answered; with a no, why.' })
  @Property({ type: 'text', nullable: true })
  answer?: string | null

  @Field(() => Date, { description: 'When it was sent.' })
  @Property({ type: 'datetime' })
  appliedAt!: Date

  @Field(() => Date, { description: 'When it lapses, unless answered before.' })
  @Property({ type: 'datetime' })
  answerBy!: Date

  @Property({ type: 'integer', version: true })
  version!: number & Opt
}

@Personal(ofAsking)
@ObjectType({ description: 'Somebody is asked to fill a role. People are asked, never assigned.' })
@Entity(rowLock(theirs, theirs))
@Filter(ofBoth)
@Index({ properties: ['opening', 'coworker'] })
export class Invitation extends Record {
  @ManyToOne(() => Opening, { deleteRule: 'cascade' })
  opening!: Opening

  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @ManyToOne(() => Coworker, { deleteRule: 'cascade', index: true })
  coworker!: Coworker

  @Personal({ ...ofAsking, purpose: 'to let a second inviter know of the first', erase: 'stays without the name' })
  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  invitedBy?: Account | null

  @Field(() => InvitationState, { description: 'How far it has come.' })
  @Enum({ items: () => InvitationState })
  state: InvitationState & Opt = InvitationState.SENT

  @Property({ type: 'text', nullable: true })
  message?: string | null

  @Field(() => String, { nullable: true, description: 'What the person answered, if they wished to say.' })
  @Property({ type: 'text', nullable: true })
  answer?: string | null

  @Field(() => Date, { description: 'When it was sent.' })
  @Property({ type: 'datetime' })
  sentAt!: Date

  @Field(() => Date, { description: 'When it expires, unless answered before.' })
  @Property({ type: 'datetime' })
  answerBy!: Date

  @Property({ type: 'integer', version: true })
  version!: number & Opt
}
