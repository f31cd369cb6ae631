import { Migration } from '@mikro-orm/migrations';

export class Migration20261122094445_catalogue_told extends Migration {

  override name = 'Migration20261122094445_catalogue_told';

  override up(): void | Promise<void> {
    this.addSql(`drop trigger if exists "skill_insert_update_delete_trigger" on "skill";`);
    this.addSql(`drop function if exists "skill_skill_insert_update_delete_trigger_fn"();`);
    this.addSql(`create or replace function "skill_skill_insert_update_delete_trigger_fn"() returns trigger as \$\$ begin insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; perform pg_notify('catalogue_change', ''); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "skill_insert_update_delete_trigger" AFTER INSERT OR UPDATE OR DELETE on "skill" for each STATEMENT execute function "skill_skill_insert_update_delete_trigger_fn"();`);

    this.addSql(`drop trigger if exists "skill_link_insert_update_delete_trigger" on "skill_link";`);
    this.addSql(`drop function if exists "skill_link_skill_link_insert_update_delete_trigger_fn"();`);
    this.addSql(`create or replace function "skill_link_skill_link_insert_update_delete_trigger_fn"() returns trigger as \$\$ begin insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; perform pg_notify('catalogue_change', ''); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "skill_link_insert_update_delete_trigger" AFTER INSERT OR UPDATE OR DELETE on "skill_link" for each STATEMENT execute function "skill_link_skill_link_insert_update_delete_trigger_fn"();`);

    this.addSql(`drop trigger if exists "skill_synonym_insert_update_delete_trigger" on "skill_synonym";`);
    this.addSql(`drop function if exists "skill_synonym_skill_synonym_insert_update_delete_trigger_fn"();`);
    this.addSql(`create or replace function "skill_synonym_skill_synonym_insert_update_delete_trigger_fn"() returns trigger as \$\$ begin insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; perform pg_notify('catalogue_change', ''); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "skill_synonym_insert_update_delete_trigger" AFTER INSERT OR UPDATE OR DELETE on "skill_synonym" for each STATEMENT execute function "skill_synonym_skill_synonym_insert_update_delete_trigger_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "skill_insert_update_delete_trigger" on "skill";`);
    this.addSql(`drop function if exists "skill_skill_insert_update_delete_trigger_fn"();`);
    this.addSql(`create or replace function "skill_skill_insert_update_delete_trigger_fn"() returns trigger as \$\$ begin insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "skill_insert_update_delete_trigger" AFTER DELETE OR INSERT OR UPDATE on "skill" for each STATEMENT execute function "skill_skill_insert_update_delete_trigger_fn"();`);

    this.addSql(`drop trigger if exists "skill_link_insert_update_delete_trigger" on "skill_link";`);
    this.addSql(`drop function if exists "skill_link_skill_link_insert_update_delete_trigger_fn"();`);
    this.addSql(`create or replace function "skill_link_skill_link_insert_update_delete_trigger_fn"() returns trigger as \$\$ begin insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "skill_link_insert_update_delete_trigger" AFTER DELETE OR INSERT OR UPDATE on "skill_link" for each STATEMENT execute function "skill_link_skill_link_insert_update_delete_trigger_fn"();`);

    this.addSql(`drop trigger if exists "skill_synonym_insert_update_delete_trigger" on "skill_synonym";`);
    this.addSql(`drop function if exists "skill_synonym_skill_synonym_insert_update_delete_trigger_fn"();`);
    this.addSql(`create or replace function "skill_synonym_skill_synonym_insert_update_delete_trigger_fn"() returns trigger as \$\$ begin insert into catalogue_change (transaction) values (pg_current_xact_id() || ' ' || now()) on conflict do nothing; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "skill_synonym_insert_update_delete_trigger" AFTER DELETE OR INSERT OR UPDATE on "skill_synonym" for each STATEMENT execute function "skill_synonym_skill_synonym_insert_update_delete_trigger_fn"();`);
  }

}
