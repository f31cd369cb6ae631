import { Migration } from '@mikro-orm/migrations'

export class Migration20261122154244_HowOften extends Migration {
  override name = 'Migration20261122154244_HowOften'

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "saved_search" add "pace" text not null default 'AT_ONCE', add "is_by_consent" boolean not null default false, add "wrote_at" timestamptz null;`,
    )
    this.addSql(
      `alter table "saved_search" add constraint "saved_search_pace_check" check ("pace" in ('AT_ONCE', 'DAILY', 'WEEKLY'));`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "saved_search" drop constraint "saved_search_pace_check";`)
    this.addSql(`alter table "saved_search" drop column "pace", drop column "is_by_consent", drop column "wrote_at";`)
  }
}
