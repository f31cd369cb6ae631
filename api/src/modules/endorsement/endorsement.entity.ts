import { Entity, Enum, Filter, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { rowLock, visible } from '../../base/lock.js'
import { Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Challenge } from '../challenge/index.js'
import { Coworker } from '../coworker/index.js'
import { Account } from '../identity/index.js'
import { Skill } from '../skill/index.js'

export enum EndorsementState {
  OFFERED = 'OFFERED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(EndorsementState, {
  name: 'EndorsementState',
  description: 'What became of an endorsement.',
  valuesConfig: {
    OFFERED: { description: 'The person has not answered; nobody else sees anything of it.' },
    ACCEPTED: { description: 'The person took it: their claim rests on it.' },
    DECLINED: { description: 'The person wants none of it, or no longer.' },
    WITHDRAWN: { description: 'Whoever gave it has taken it back.' },
  },
})

const theirs = 'coworker_id = viewer_id() or endorsed_by_id = viewer_id()'

@Personal({
  purpose: 'to let a claimed skill rest on what others saw the person do',
  legalBasis: { public: 'consent (art. 6.1 a)', private: 'consent (art. 6.1 a)' },
  retention: 'until the person erases the account; without the name of a giver who erases theirs',
  visibility: 'the person and whoever gave it; others see only that an accepted claim is endorsed',
  erase: 'row',
  of: 'coworker',
})
@ObjectType({ description: 'Somebody who leads the work vouches for a skill that a person has used in it.' })
@Entity(rowLock(theirs, theirs))
@Filter(visible(({ accountId }) => ({ $or: [{ coworker: accountId }, { endorsedBy: accountId }] })))
@Unique({ properties: ['coworker', 'skill', 'challenge', 'endorsedBy'] })
export class Endorsement extends Record {
  @ManyToOne(() => Coworker, { deleteRule: 'cascade' })
  coworker!: Coworker

  @ManyToOne(() => Skill)
  skill!: Skill

  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  @Index()
  endorsedBy?: Account | null

  @Field(() => String, { nullable: true, description: 'What the giver saw, in their own words.' })
  @Property({ type: 'text', nullable: true })
  words?: string | null

  @Field(() => EndorsementState, { description: 'What became of it.' })
  @Enum({ items: () => EndorsementState })
  state: EndorsementState & Opt = EndorsementState.OFFERED

  @Field(() => Date, { description: 'When it was given.' })
  @Property({ type: 'datetime' })
  givenAt!: Date
}
