import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Language } from '../../base/localized.js'
import { rowLock, visible } from '../../base/lock.js'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { has } from '../../base/viewer.js'
import { Hub, Organization } from '../hub/index.js'
import { Role } from './identity.enums.js'

const ownAccount = 'to sign in, and to reach the person about what the person takes part in'

@Personal({
  purpose: ownAccount,
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' },
  retention: 'until the person erases the account, or three years after the last sign-in',
  visibility: 'the person alone',
  erase: 'row',
  of: 'id',
})
@ObjectType({ description: 'What one signs in with. Only its owner ever sees it.' })
@Entity(rowLock('id = viewer_id()', 'id = viewer_id()'))
@Filter(visible((viewer) => ({ id: viewer.accountId })))
export class Account extends Record {
  @Property({ type: 'text', unique: true, nullable: true })
  authUserId?: string | null

  @Field(() => String, { description: 'Verified e-mail address.' })
  @Property({ type: 'text', unique: true })
  email!: string

  @Field(() => Language, { description: 'The language mails are written in.' })
  @Enum({ items: () => Language })
  language: Language = Language.sv

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime' })
  createdAt!: Date
}

@Personal({
  purpose: 'to know what the person may do on behalf of others',
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' },
  retention: 'as long as the role is held',
  visibility: 'the person and the region administrators',
  erase: 'row',
})
@ObjectType({ description: 'A role somebody holds, for an organisation, a hub or the whole region.' })
@Entity({
  tableName: 'role_grant',
  ...rowLock("account_id = viewer_id() or viewer_is('REGION_ADMINISTRATOR')", "viewer_is('REGION_ADMINISTRATOR')"),
})
@Filter(visible((viewer) => (has(viewer, Role.REGION_ADMINISTRATOR) ? {} : { account: viewer.accountId })))
@Index({ properties: ['account'] })
export class Grant extends Record {
  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @Field(() => Role, { description: 'The role.' })
  @Enum({ items: () => Role })
  role!: Role

  @ManyToOne(() => Organization, { nullable: true })
  organization?: Organization | null

  @ManyToOne(() => Hub, { nullable: true })
  hub?: Hub | null

  @NotPersonal('when the row was made, for keeping order among rows')
  @Property({ type: 'datetime' })
  createdAt!: Date
}
