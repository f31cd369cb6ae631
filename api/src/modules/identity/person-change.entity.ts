import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Opt } from '@mikro-orm/postgresql'
import { rowLock } from '../../base/lock.js'
import { NotPersonal } from '../../base/personal.js'

/**
 * One row for each person that a statement has changed something of, left by triggers. Whoever keeps people in memory
 * reads those of the transactions it has not seen yet: numbers of rows would not do, since a lower one may be committed
 * after a higher one. Only the first eight digits of an id stand here: enough to know whom to look at again, and once a
 * person is erased they lead nowhere.
 */
@NotPersonal('that something has changed with somebody; gone in two hours')
@Entity(rowLock('false', 'false'))
export class PersonChange {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string

  @Property({ type: 'text' })
  beginning!: string

  @Index()
  @Property({ columnType: 'xid8', defaultRaw: 'pg_current_xact_id()' })
  transaction!: Opt<string>

  @Property({ type: 'datetime', defaultRaw: 'now()' })
  at!: Opt<Date>
}
