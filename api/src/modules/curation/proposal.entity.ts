import { Entity, Enum, Filter, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Language, LocalizedText } from '../../base/localized.js'
import { rowLock, visible } from '../../base/lock.js'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Account } from '../identity/index.js'
import { Skill } from '../skill/index.js'

export enum ProposalState {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  MERGED = 'MERGED',
  DECLINED = 'DECLINED',
}
registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'What became of a proposed skill.',
  valuesConfig: {
    PROPOSED: { description: 'Nobody has answered yet.' },
    ACCEPTED: { description: 'It is a skill of its own now.' },
    MERGED: { description: 'It is another word for a skill that was there.' },
    DECLINED: { description: 'It will not be in the catalogue; the answer says why.' },
  },
})

@NotPersonal('a word that somebody missed; who missed it stands elsewhere')
@ObjectType({ description: 'A skill that somebody missed in the catalogue.' })
@Entity()
@Unique({ properties: ['label', 'language'] })
export class SkillProposal extends Record {
  @Field(() => String, { description: 'What it was called.' })
  @Property({ type: 'text' })
  label!: string

  @Field(() => Language, { description: 'The language of the label.' })
  @Enum({ items: () => Language })
  language!: Language

  @Field(() => Date, { description: 'When it was first proposed.' })
  @Property({ type: 'datetime' })
  proposedAt!: Date

  @Field(() => ProposalState, { description: 'What became of it.' })
  @Enum({ items: () => ProposalState, default: 'PROPOSED' })
  state: ProposalState & Opt = ProposalState.PROPOSED

  @Field(() => LocalizedText, { nullable: true, description: 'Some words with the answer.' })
  @Property({ type: 'jsonb', nullable: true })
  answer?: LocalizedText | null

  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt?: Date | null

  @ManyToOne(() => Skill, { nullable: true, deleteRule: 'set null' })
  skill?: Skill | null
}

/** Who missed the word, so that they see the answer; those who answer do not see who. */
@Personal({
  purpose: 'to show the person what became of a skill they proposed',
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' },
  retention: 'until the person erases the account',
  visibility: 'the person alone',
  erase: 'row',
})
@Entity(rowLock('account_id = viewer_id()', 'account_id = viewer_id()'))
@Filter(visible((viewer) => ({ account: viewer.accountId })))
@Unique({ properties: ['account', 'proposal'] })
export class SkillProposer extends Record {
  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @ManyToOne(() => SkillProposal, { deleteRule: 'cascade', index: true })
  proposal!: SkillProposal
}
