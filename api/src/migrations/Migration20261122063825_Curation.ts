import { Migration } from '@mikro-orm/migrations';

export class Migration20261122063825_Curation extends Migration {

  override name = 'Migration20261122063825_Curation';

  override up(): void | Promise<void> {
    this.addSql(`create table "skill_proposer" ("id" uuid not null, "account_id" uuid not null, "proposal_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "skill_proposer_proposal_id_index" on "skill_proposer" ("proposal_id");`);
    this.addSql(`alter table "skill_proposer" add constraint "skill_proposer_account_id_proposal_id_unique" unique ("account_id", "proposal_id");`);

    this.addSql(`alter table "skill_claim" add "last_used" int null;`);

    this.addSql(`alter table "skill_proposal" add "state" text not null default 'PROPOSED', add "answer" jsonb null, add "answered_at" timestamptz null, add "skill_id" uuid null;`);
    this.addSql(`alter table "skill_proposal" add constraint "skill_proposal_skill_id_foreign" foreign key ("skill_id") references "skill" ("id") on delete set null;`);
    this.addSql(`alter table "skill_proposal" add constraint "skill_proposal_state_check" check ("state" in ('PROPOSED', 'ACCEPTED', 'MERGED', 'DECLINED'));`);

    this.addSql(`alter table "skill_proposer" add constraint "skill_proposer_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "skill_proposer" add constraint "skill_proposer_proposal_id_foreign" foreign key ("proposal_id") references "skill_proposal" ("id") on delete cascade;`);
    this.addSql(`alter table "skill_proposer" enable row level security;`);
    this.addSql(`alter table "skill_proposer" force row level security;`);
    this.addSql(`create policy "sees" on "skill_proposer" for select using (account_id = viewer_id());`);
    this.addSql(`create policy "adds" on "skill_proposer" for insert with check (account_id = viewer_id());`);
    this.addSql(`create policy "changes" on "skill_proposer" for update using (account_id = viewer_id()) with check (account_id = viewer_id());`);
    this.addSql(`create policy "removes" on "skill_proposer" for delete using (account_id = viewer_id());`);
    this.addSql(`create policy "system" on "skill_proposer" to "mellanrum_worker" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "skill_proposer" cascade;`);

    this.addSql(`alter table "skill_proposal" drop constraint "skill_proposal_skill_id_foreign";`);

    this.addSql(`alter table "skill_claim" drop column "last_used";`);

    this.addSql(`alter table "skill_proposal" drop constraint "skill_proposal_state_check";`);
    this.addSql(`alter table "skill_proposal" drop column "state", drop column "answer", drop column "answered_at", drop column "skill_id";`);

  }

}
