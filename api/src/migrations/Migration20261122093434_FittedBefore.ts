import { Migration } from '@mikro-orm/migrations'

export class Migration20261122093434_FittedBefore extends Migration {
  override name = 'Migration20261122093434_FittedBefore'

  override up(): void {
    this.addSql(`alter table "saved_search" add "fitted" uuid[] not null default '{}';`)
    // What had been told of, or was there before, is not to be told of once more.
    this.addSql(`update saved_search s set fitted = array(select c.id from challenge c where c.published_at <= s.told_until);`)
    this.addSql(`alter table "saved_search" alter column "fitted" drop default;`)
  }

  override down(): void {
    this.addSql(`alter table "saved_search" drop column "fitted";`)
  }
}
