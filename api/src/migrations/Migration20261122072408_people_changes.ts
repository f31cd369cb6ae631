import { Migration } from '@mikro-orm/migrations';

export class Migration20261122072408_people_changes extends Migration {

  override name = 'Migration20261122072408_people_changes';

  override up(): void | Promise<void> {
    this.addSql(`create table "person_change" ("id" bigserial primary key, "beginning" text not null, "transaction" xid8 not null default pg_current_xact_id(), "at" timestamptz not null default now());`);
    this.addSql(`create index "person_change_transaction_index" on "person_change" ("transaction");`);

    this.addSql(`create trigger "consent_insert_tells" after insert on "consent"
    referencing new table as changed
    for each statement execute function tell_of_people('select account_id from changed');`);
    this.addSql(`create trigger "consent_update_tells" after update on "consent"
    referencing new table as changed
    for each statement execute function tell_of_people('select account_id from changed');`);
    this.addSql(`create trigger "consent_delete_tells" after delete on "consent"
    referencing old table as changed
    for each statement execute function tell_of_people('select account_id from changed');`);

    this.addSql(`create trigger "municipality_update_tells" after update on "municipality"
    referencing new table as changed
    for each statement execute function tell_of_people('select c.id from coworker c left join hub h on h.id = c.hub_id
     join changed on changed.id in (c.municipality_id, h.municipality_id)');`);

    this.addSql(`create trigger "organization_update_tells" after update on "organization"
    referencing new table as changed
    for each statement execute function tell_of_people('select e.coworker_id from employment e join changed on changed.id = e.organization_id');`);

    this.addSql(`create trigger "hub_update_tells" after update on "hub"
    referencing new table as changed
    for each statement execute function tell_of_people('select c.id from coworker c join changed on changed.id = c.hub_id');`);

    this.addSql(`create trigger "coworker_insert_tells" after insert on "coworker"
    referencing new table as changed
    for each statement execute function tell_of_people('select id from changed');`);
    this.addSql(`create trigger "coworker_update_tells" after update on "coworker"
    referencing new table as changed
    for each statement execute function tell_of_people('select id from changed');`);
    this.addSql(`create trigger "coworker_delete_tells" after delete on "coworker"
    referencing old table as changed
    for each statement execute function tell_of_people('select id from changed');`);

    this.addSql(`create trigger "employment_insert_tells" after insert on "employment"
    referencing new table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);
    this.addSql(`create trigger "employment_update_tells" after update on "employment"
    referencing new table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);
    this.addSql(`create trigger "employment_delete_tells" after delete on "employment"
    referencing old table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);

    this.addSql(`create trigger "mandate_insert_tells" after insert on "mandate"
    referencing new table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);
    this.addSql(`create trigger "mandate_update_tells" after update on "mandate"
    referencing new table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);
    this.addSql(`create trigger "mandate_delete_tells" after delete on "mandate"
    referencing old table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);

    this.addSql(`create trigger "skill_claim_insert_tells" after insert on "skill_claim"
    referencing new table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);
    this.addSql(`create trigger "skill_claim_update_tells" after update on "skill_claim"
    referencing new table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);
    this.addSql(`create trigger "skill_claim_delete_tells" after delete on "skill_claim"
    referencing old table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);

    this.addSql(`create or replace function "skill_link_skill_link_insert_update_delete_trigger_fn"() returns trigger as \$\$ begin insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "skill_link_insert_update_delete_trigger" AFTER INSERT OR UPDATE OR DELETE on "skill_link" for each STATEMENT execute function "skill_link_skill_link_insert_update_delete_trigger_fn"();`);

    this.addSql(`create trigger "wanted_skill_insert_tells" after insert on "wanted_skill"
    referencing new table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);
    this.addSql(`create trigger "wanted_skill_update_tells" after update on "wanted_skill"
    referencing new table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);
    this.addSql(`create trigger "wanted_skill_delete_tells" after delete on "wanted_skill"
    referencing old table as changed
    for each statement execute function tell_of_people('select coworker_id from changed');`);

    this.addSql(`alter table "person_change" enable row level security;`);
    this.addSql(`alter table "person_change" force row level security;`);
    this.addSql(`create policy "sees" on "person_change" for select using (false);`);
    this.addSql(`create policy "adds" on "person_change" for insert with check (false);`);
    this.addSql(`create policy "changes" on "person_change" for update using (false) with check (false);`);
    this.addSql(`create policy "removes" on "person_change" for delete using (false);`);
    this.addSql(`create policy "system" on "person_change" to "mellanrum_worker" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "person_change" cascade;`);

    this.addSql(`drop trigger if exists "consent_insert_tells" on "consent";`);
    this.addSql(`drop trigger if exists "consent_update_tells" on "consent";`);
    this.addSql(`drop trigger if exists "consent_delete_tells" on "consent";`);

    this.addSql(`drop trigger if exists "coworker_insert_tells" on "coworker";`);
    this.addSql(`drop trigger if exists "coworker_update_tells" on "coworker";`);
    this.addSql(`drop trigger if exists "coworker_delete_tells" on "coworker";`);

    this.addSql(`drop trigger if exists "employment_insert_tells" on "employment";`);
    this.addSql(`drop trigger if exists "employment_update_tells" on "employment";`);
    this.addSql(`drop trigger if exists "employment_delete_tells" on "employment";`);

    this.addSql(`drop trigger if exists "hub_update_tells" on "hub";`);

    this.addSql(`drop trigger if exists "mandate_insert_tells" on "mandate";`);
    this.addSql(`drop trigger if exists "mandate_update_tells" on "mandate";`);
    this.addSql(`drop trigger if exists "mandate_delete_tells" on "mandate";`);

    this.addSql(`drop trigger if exists "municipality_update_tells" on "municipality";`);

    this.addSql(`drop trigger if exists "organization_update_tells" on "organization";`);

    this.addSql(`drop trigger if exists "skill_claim_insert_tells" on "skill_claim";`);
    this.addSql(`drop trigger if exists "skill_claim_update_tells" on "skill_claim";`);
    this.addSql(`drop trigger if exists "skill_claim_delete_tells" on "skill_claim";`);

    this.addSql(`drop trigger if exists "skill_link_insert_update_delete_trigger" on "skill_link";`);
    this.addSql(`drop function if exists "skill_link_skill_link_insert_update_delete_trigger_fn"();`);

    this.addSql(`drop trigger if exists "wanted_skill_insert_tells" on "wanted_skill";`);
    this.addSql(`drop trigger if exists "wanted_skill_update_tells" on "wanted_skill";`);
    this.addSql(`drop trigger if exists "wanted_skill_delete_tells" on "wanted_skill";`);
  }

}
