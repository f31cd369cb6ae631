import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { rowLock } from '../../base/lock.js'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Account } from '../identity/index.js'

/** Only the system itself reads or writes here; in a real installation the tables stay empty. */
const nobody = rowLock('false', 'false')

@NotPersonal('an invented person of the demonstration region')
@Entity({ tableName: 'demo_person', ...nobody })
export class DemoPerson {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @Property({ type: 'text' })
  name!: string

  /** What the person is here, in one word that the site has a label for: `AGENCY_EDITOR`, `COWORKER`… */
  @Property({ type: 'text' })
  role!: string

  @Property({ type: 'text', nullable: true })
  organization?: string | null

  @Property({ type: 'integer' })
  position!: number
}

@Personal({
  purpose: 'to read, in the demonstration, the mails that would have been sent',
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'legitimate interest (art. 6.1 f)' },
  retention: 'the newest two hundred, in demo mode only',
  visibility: 'everyone who tries the demonstration',
  export: false,
  erase: 'row',
  of: 'to',
})
@Entity({ tableName: 'demo_mail', ...nobody })
@Index({ properties: ['at'] })
export class DemoMail extends Record {
  @Property({ type: 'text' })
  to!: string

  @Property({ type: 'text' })
  subject!: string

  @Property({ type: 'text' })
  text!: string

  @Property({ type: 'text' })
  html!: string

  @Property({ type: 'datetime' })
  at!: Date
}
