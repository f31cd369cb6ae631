import { Migration } from '@mikro-orm/migrations';

export class Migration20261122093226_Endorsements extends Migration {

  override name = 'Migration20261122093226_Endorsements';

  override up(): void | Promise<void> {
    this.addSql(`create table "endorsement" ("id" uuid not null, "coworker_id" uuid not null, "skill_id" uuid not null, "challenge_id" uuid not null, "endorsed_by_id" uuid null, "words" text null, "state" text not null default 'OFFERED', "given_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "endorsement_challenge_id_index" on "endorsement" ("challenge_id");`);
    this.addSql(`create index "endorsement_endorsed_by_id_index" on "endorsement" ("endorsed_by_id");`);
    this.addSql(`alter table "endorsement" add constraint "endorsement_coworker_id_skill_id_challenge_id_end_dca5d_unique" unique ("coworker_id", "skill_id", "challenge_id", "endorsed_by_id");`);

    this.addSql(`alter table "endorsement" add constraint "endorsement_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete cascade;`);
    this.addSql(`alter table "endorsement" add constraint "endorsement_skill_id_foreign" foreign key ("skill_id") references "skill" ("id");`);
    this.addSql(`alter table "endorsement" add constraint "endorsement_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "endorsement" add constraint "endorsement_endorsed_by_id_foreign" foreign key ("endorsed_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "endorsement" add constraint "endorsement_state_check" check ("state" in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));`);
    this.addSql(`alter table "endorsement" enable row level security;`);
    this.addSql(`alter table "endorsement" force row level security;`);
    this.addSql(`create policy "sees" on "endorsement" for select using (coworker_id = viewer_id() or endorsed_by_id = viewer_id());`);
    this.addSql(`create policy "adds" on "endorsement" for insert with check (coworker_id = viewer_id() or endorsed_by_id = viewer_id());`);
    this.addSql(`create policy "changes" on "endorsement" for update using (coworker_id = viewer_id() or endorsed_by_id = viewer_id()) with check (coworker_id = viewer_id() or endorsed_by_id = viewer_id());`);
    this.addSql(`create policy "removes" on "endorsement" for delete using (coworker_id = viewer_id() or endorsed_by_id = viewer_id());`);
    this.addSql(`create policy "system" on "endorsement" to "mellanrum_worker" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "endorsement" cascade;`);
  }

}
