import { Migration } from '@mikro-orm/migrations';

export class Migration20261122055556_Words extends Migration {

  override name = 'Migration20261122055556_Words';

  override up(): void | Promise<void> {
    this.addSql(`create table "catalogue_change" ("transaction" text not null, primary key ("transaction"));`);

    this.addSql(`create or replace function "skill_skill_insert_update_delete_trigger_fn"() returns trigger as \$\$ begin insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "skill_insert_update_delete_trigger" AFTER INSERT OR UPDATE OR DELETE on "skill" for each STATEMENT execute function "skill_skill_insert_update_delete_trigger_fn"();`);

    this.addSql(`create or replace function "skill_synonym_skill_synonym_insert_update_delete_trigger_fn"() returns trigger as \$\$ begin insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "skill_synonym_insert_update_delete_trigger" AFTER INSERT OR UPDATE OR DELETE on "skill_synonym" for each STATEMENT execute function "skill_synonym_skill_synonym_insert_update_delete_trigger_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "catalogue_change" cascade;`);

    this.addSql(`drop trigger if exists "skill_insert_update_delete_trigger" on "skill";`);
    this.addSql(`drop function if exists "skill_skill_insert_update_delete_trigger_fn"();`);

    this.addSql(`drop trigger if exists "skill_synonym_insert_update_delete_trigger" on "skill_synonym";`);
    this.addSql(`drop function if exists "skill_synonym_skill_synonym_insert_update_delete_trigger_fn"();`);
  }
}
