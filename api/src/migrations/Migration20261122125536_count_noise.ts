import { Migration } from '@mikro-orm/migrations'

export class Migration20261122125536_count_noise extends Migration {
  override name = 'Migration20261122125536_count_noise'

  override up(): void {
    this.addSql(
      `create table "count_noise" ("id" uuid not null, "secret" text not null default gen_random_uuid()::text, primary key ("id"));`,
    )
    this.addSql(`insert into "count_noise" ("id") values (gen_random_uuid());`)

    this.addSql(`alter table "count_noise" enable row level security;`)
    this.addSql(`alter table "count_noise" force row level security;`)
    this.addSql(`create policy "sees" on "count_noise" for select using (false);`)
    this.addSql(`create policy "adds" on "count_noise" for insert with check (false);`)
    this.addSql(`create policy "changes" on "count_noise" for update using (false) with check (false);`)
    this.addSql(`create policy "removes" on "count_noise" for delete using (false);`)
    this.addSql(
      `create policy "system" on "count_noise" to "mellanrum_worker" using (true) with check (true);`,
    )
  }

  override down(): void {
    this.addSql(`drop table if exists "count_noise" cascade;`)
  }
}
