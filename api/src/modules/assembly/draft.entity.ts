import { Entity, Enum, Filter, Index, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Collection, type Opt } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { rowLock, visible } from '../../base/lock.js'
import { Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Challenge } from '../challenge/index.js'
import { Coworker } from '../coworker/index.js'
import { Account } from '../identity/index.js'
import { DraftMark } from './assembly.enums.js'
import { ofDraft, ofDraftMember } from './assembly.personal.js'

const mine = 'made_by_id = viewer_id()'
const ofMine = 'exists (select 1 from team_draft d where d.id = draft_id and d.made_by_id = viewer_id())'

@Personal(ofDraft)
@ObjectType({
  description: 'A team somebody thinks of. Its maker alone sees it, and nobody in it knows until invited.',
})
@Entity(rowLock(mine, mine))
@Filter(visible((viewer) => ({ madeBy: viewer.accountId })))
@Index({ properties: ['madeBy', 'challenge'] })
export class TeamDraft extends Record {
  @ManyToOne(() => Challenge, { deleteRule: 'cascade', index: true })
  challenge!: Challenge

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  madeBy!: Account

  @Field(() => String, { description: 'What its maker calls it.' })
  @Property({ type: 'text' })
  title!: string

  @Field(() => Int, { description: 'At most so many people.' })
  @Property({ type: 'integer' })
  size!: number

  @Field(() => Date, { description: 'When it was last changed.' })
  @Property({ type: 'datetime' })
  changedAt!: Date

  @Field(() => Int, { description: 'Its version: give it back when saving, so that nothing saved meanwhile is lost.' })
  @Property({ type: 'integer', version: true })
  version!: number & Opt

  @OneToMany(() => TeamDraftMember, (member) => member.draft, { orphanRemoval: true })
  members = new Collection<TeamDraftMember>(this)
}

@Personal({ ...ofDraftMember, of: 'coworker' })
@ObjectType({ description: 'Somebody in a draft, for as long as the viewer may see them.' })
@Entity(rowLock(ofMine, ofMine))
@Filter(visible((viewer) => ({ draft: { madeBy: viewer.accountId } })))
@Unique({ properties: ['draft', 'coworker'] })
export class TeamDraftMember extends Record {
  @ManyToOne(() => TeamDraft, { deleteRule: 'cascade' })
  draft!: TeamDraft

  @ManyToOne(() => Coworker, { deleteRule: 'cascade', index: true })
  coworker!: Coworker

  @Field(() => DraftMark, { description: 'In it, in it for certain, or kept out.' })
  @Enum({ items: () => DraftMark })
  mark!: DraftMark

  @Field(() => String, { nullable: true, description: 'The words meant for this person.' })
  @Property({ type: 'text', nullable: true })
  message?: string | null
}
