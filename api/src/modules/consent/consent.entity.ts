import { Entity, Enum, Filter, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { quote } from '@mikro-orm/postgresql'
import { rowLock, visible } from '../../base/lock.js'
import { Personal } from '../../base/personal.js'
import { Record } from '../../base/record.js'
import { tellsOfPeople } from '../../base/tells.js'
import { Account } from '../identity/index.js'
import { Purpose } from './consent.enums.js'
import { ofConsent } from './consent.personal.js'

/** One giving of a consent, and when it was taken back. Giving again is a new row: the history says what held when. */
@Personal(ofConsent)
@Entity({
  ...rowLock('account_id = viewer_id()', 'account_id = viewer_id()'),
  ...tellsOfPeople('consent', 'select account_id from changed'),
})
@Filter(visible((viewer) => ({ account: viewer.accountId })))
@Index({ properties: ['account', 'purpose'] })
@Unique({
  name: 'consent_given_once',
  expression: (columns, table, index) =>
    quote`create unique index ${index} on ${table} (${columns.account}, ${columns.purpose}) where withdrawn_at is null`,
})
export class Consent extends Record {
  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @Enum({ items: () => Purpose })
  purpose!: Purpose

  @Property({ type: 'datetime' })
  givenAt!: Date

  @Property({ type: 'datetime', nullable: true })
  withdrawnAt?: Date | null
}
