import { Entity, Filter, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { rowLock, visible } from '../../base/lock.js'
import { Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Account } from '../identity/index.js'

@Personal({
  purpose: 'to do once what was sent twice: a second click, a retry on a bad line',
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' },
  retention: 'one day',
  visibility: 'the person alone',
  export: false,
  erase: 'row',
})
@Entity({ tableName: 'idempotency_key', ...rowLock('account_id = viewer_id()', 'account_id = viewer_id()') })
@Filter(visible((viewer) => ({ account: viewer.accountId })))
@Unique({ properties: ['account', 'key'] })
@Index({ properties: ['claimedAt'] })
export class IdempotencyKey extends Record {
  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  /** Chosen by the sender. */
  @Property({ type: 'text' })
  key!: string

  /** A digest of what was sent with it. */
  @Property({ type: 'text' })
  payload!: string

  /** What was answered; null while it is being done. */
  @Property({ type: 'jsonb', nullable: true })
  answer?: unknown

  @Property({ type: 'datetime' })
  claimedAt!: Date
}
