import { Migration } from '@mikro-orm/migrations';

export class Migration20261122061435_TeamDrafts extends Migration {

  override name = 'Migration20261122061435_TeamDrafts';

  override up(): void | Promise<void> {
    this.addSql(`create table "team_draft" ("id" uuid not null, "challenge_id" uuid not null, "made_by_id" uuid not null, "title" text not null, "size" int not null, "changed_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "team_draft_challenge_id_index" on "team_draft" ("challenge_id");`);
    this.addSql(`create index "team_draft_made_by_id_challenge_id_index" on "team_draft" ("made_by_id", "challenge_id");`);

    this.addSql(`create table "team_draft_member" ("id" uuid not null, "draft_id" uuid not null, "coworker_id" uuid not null, "mark" text not null, "message" text null, primary key ("id"));`);
    this.addSql(`create index "team_draft_member_coworker_id_index" on "team_draft_member" ("coworker_id");`);
    this.addSql(`alter table "team_draft_member" add constraint "team_draft_member_draft_id_coworker_id_unique" unique ("draft_id", "coworker_id");`);

    this.addSql(`alter table "team_draft" add constraint "team_draft_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "team_draft" add constraint "team_draft_made_by_id_foreign" foreign key ("made_by_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "team_draft" enable row level security;`);
    this.addSql(`alter table "team_draft" force row level security;`);
    this.addSql(`create policy "sees" on "team_draft" for select using (made_by_id = viewer_id());`);
    this.addSql(`create policy "adds" on "team_draft" for insert with check (made_by_id = viewer_id());`);
    this.addSql(`create policy "changes" on "team_draft" for update using (made_by_id = viewer_id()) with check (made_by_id = viewer_id());`);
    this.addSql(`create policy "removes" on "team_draft" for delete using (made_by_id = viewer_id());`);
    this.addSql(`create policy "system" on "team_draft" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "team_draft_member" add constraint "team_draft_member_draft_id_foreign" foreign key ("draft_id") references "team_draft" ("id") on delete cascade;`);
    this.addSql(`alter table "team_draft_member" add constraint "team_draft_member_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete cascade;`);
    this.addSql(`alter table "team_draft_member" add constraint "team_draft_member_mark_check" check ("mark" in ('MEMBER', 'LOCKED', 'FORBIDDEN'));`);
    this.addSql(`alter table "team_draft_member" enable row level security;`);
    this.addSql(`alter table "team_draft_member" force row level security;`);
    this.addSql(`create policy "sees" on "team_draft_member" for select using (exists (select 1 from team_draft d where d.id = draft_id and d.made_by_id = viewer_id()));`);
    this.addSql(`create policy "adds" on "team_draft_member" for insert with check (exists (select 1 from team_draft d where d.id = draft_id and d.made_by_id = viewer_id()));`);
    this.addSql(`create policy "changes" on "team_draft_member" for update using (exists (select 1 from team_draft d where d.id = draft_id and d.made_by_id = viewer_id())) with check (exists (select 1 from team_draft d where d.id = draft_id and d.made_by_id = viewer_id()));`);
    this.addSql(`create policy "removes" on "team_draft_member" for delete using (exists (select 1 from team_draft d where d.id = draft_id and d.made_by_id = viewer_id()));`);
    this.addSql(`create policy "system" on "team_draft_member" to "mellanrum_worker" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "team_draft_member" cascade;`);
    this.addSql(`drop table if exists "team_draft" cascade;`);
  }

}
