import { Entity, Filter, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { rowLock, visible } from '../../base/lock.js'
import { Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { Opening } from '../challenge/index.js'
import { Account } from '../identity/index.js'

const mine = 'account_id = viewer_id()'

@Personal({
  purpose: 'to leave out of the person’s own suggestions what they said is not for them',
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' },
  retention: 'until the person takes it back, the role is removed, or the account is erased',
  visibility: 'the person alone: nobody learns who said no to what',
  erase: 'row',
})
@Entity(rowLock(mine, mine))
@Filter(visible((viewer) => ({ account: viewer.accountId })))
@Unique({ properties: ['account', 'opening'] })
export class SetAside extends Record {
  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @ManyToOne(() => Opening, { deleteRule: 'cascade', index: true })
  opening!: Opening

  @Property({ type: 'datetime' })
  since!: Date
}
