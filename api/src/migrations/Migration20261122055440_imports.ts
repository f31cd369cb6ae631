import { Migration } from '@mikro-orm/migrations';

export class Migration20261122055440_imports extends Migration {

  override name = 'Migration20261122055440_imports';

  override up(): void | Promise<void> {
    this.addSql(`create table "skill_import" ("id" uuid not null, "number" int not null, "started_at" timestamptz not null, "files" text[] not null, "counts" jsonb not null, "undone_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "skill_import" add constraint "skill_import_number_unique" unique ("number");`);

    this.addSql(`create table "skill_import_change" ("id" uuid not null, "run_id" uuid not null, "table" text not null, "row" uuid not null, "is_removed" boolean not null, "before" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "skill_import_change" add constraint "skill_import_change_run_id_table_row_unique" unique ("run_id", "table", "row");`);

    this.addSql(`create table "skill_source" ("id" uuid not null, "key" text not null, "name" text not null, "notice" jsonb null, "licence" text null, "url" text null, primary key ("id"));`);
    this.addSql(`alter table "skill_source" add constraint "skill_source_key_unique" unique ("key");`);

    this.addSql(`create table "skill_origin" ("id" uuid not null, "skill_id" uuid not null, "source_id" uuid not null, "concept" text not null, "run_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "skill_origin_skill_id_index" on "skill_origin" ("skill_id");`);
    this.addSql(`create index "skill_origin_run_id_index" on "skill_origin" ("run_id");`);
    this.addSql(`alter table "skill_origin" add constraint "skill_origin_source_id_concept_unique" unique ("source_id", "concept");`);

    this.addSql(`create table "occupation" ("id" uuid not null, "source_id" uuid not null, "concept" text not null, "isco_group" text null, "label" jsonb not null, "run_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "occupation_run_id_index" on "occupation" ("run_id");`);
    this.addSql(`alter table "occupation" add constraint "occupation_source_id_concept_unique" unique ("source_id", "concept");`);

    this.addSql(`create table "occupation_skill" ("id" uuid not null, "occupation_id" uuid not null, "skill_id" uuid not null, "need" text not null, "run_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "occupation_skill_skill_id_index" on "occupation_skill" ("skill_id");`);
    this.addSql(`create index "occupation_skill_run_id_index" on "occupation_skill" ("run_id");`);
    this.addSql(`alter table "occupation_skill" add constraint "occupation_skill_occupation_id_skill_id_unique" unique ("occupation_id", "skill_id");`);

    this.addSql(`create table "skill_term" ("id" uuid not null, "skill_id" uuid not null, "language" text not null, "label" text not null, "is_preferred" boolean not null, "source_id" uuid not null, "run_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "skill_term_run_id_index" on "skill_term" ("run_id");`);
    this.addSql(`alter table "skill_term" add constraint "skill_term_skill_id_language_label_unique" unique ("skill_id", "language", "label");`);

    this.addSql(`alter table "skill" add "jobtech_id" text null, add "reuse_level" text null, add "is_group" boolean not null default false, add "retired_at" timestamptz null, add "replaced_by_id" uuid null, add "run_id" uuid null;`);
    this.addSql(`alter table "skill" add constraint "skill_replaced_by_id_foreign" foreign key ("replaced_by_id") references "skill" ("id") on delete set null;`);
    this.addSql(`alter table "skill" add constraint "skill_run_id_foreign" foreign key ("run_id") references "skill_import" ("id") on delete set null;`);
    this.addSql(`create index "skill_run_id_index" on "skill" ("run_id");`);
    this.addSql(`alter table "skill" add constraint "skill_reuse_level_check" check ("reuse_level" in ('TRANSVERSAL', 'CROSS_SECTOR', 'SECTOR_SPECIFIC', 'OCCUPATION_SPECIFIC'));`);

    this.addSql(`alter table "skill_link" add "source_id" uuid null, add "run_id" uuid null;`);
    this.addSql(`alter table "skill_link" add constraint "skill_link_source_id_foreign" foreign key ("source_id") references "skill_source" ("id") on delete set null;`);
    this.addSql(`alter table "skill_link" add constraint "skill_link_run_id_foreign" foreign key ("run_id") references "skill_import" ("id") on delete set null;`);
    this.addSql(`create index "skill_link_run_id_index" on "skill_link" ("run_id");`);

    this.addSql(`alter table "skill_synonym" add "source_id" uuid null, add "run_id" uuid null;`);
    this.addSql(`alter table "skill_synonym" add constraint "skill_synonym_source_id_foreign" foreign key ("source_id") references "skill_source" ("id") on delete set null;`);
    this.addSql(`alter table "skill_synonym" add constraint "skill_synonym_run_id_foreign" foreign key ("run_id") references "skill_import" ("id") on delete set null;`);
    this.addSql(`create index "skill_synonym_run_id_index" on "skill_synonym" ("run_id");`);

    this.addSql(`alter table "skill_import_change" add constraint "skill_import_change_run_id_foreign" foreign key ("run_id") references "skill_import" ("id");`);

    this.addSql(`alter table "skill_origin" add constraint "skill_origin_skill_id_foreign" foreign key ("skill_id") references "skill" ("id") on delete cascade;`);
    this.addSql(`alter table "skill_origin" add constraint "skill_origin_source_id_foreign" foreign key ("source_id") references "skill_source" ("id");`);
    this.addSql(`alter table "skill_origin" add constraint "skill_origin_run_id_foreign" foreign key ("run_id") references "skill_import" ("id");`);

    this.addSql(`alter table "occupation" add constraint "occupation_source_id_foreign" foreign key ("source_id") references "skill_source" ("id");`);
    this.addSql(`alter table "occupation" add constraint "occupation_run_id_foreign" foreign key ("run_id") references "skill_import" ("id");`);

    this.addSql(`alter table "occupation_skill" add constraint "occupation_skill_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete cascade;`);
    this.addSql(`alter table "occupation_skill" add constraint "occupation_skill_skill_id_foreign" foreign key ("skill_id") references "skill" ("id") on delete cascade;`);
    this.addSql(`alter table "occupation_skill" add constraint "occupation_skill_run_id_foreign" foreign key ("run_id") references "skill_import" ("id");`);
    this.addSql(`alter table "occupation_skill" add constraint "occupation_skill_need_check" check ("need" in ('ESSENTIAL', 'OPTIONAL'));`);

    this.addSql(`alter table "skill_term" add constraint "skill_term_skill_id_foreign" foreign key ("skill_id") references "skill" ("id") on delete cascade;`);
    this.addSql(`alter table "skill_term" add constraint "skill_term_source_id_foreign" foreign key ("source_id") references "skill_source" ("id");`);
    this.addSql(`alter table "skill_term" add constraint "skill_term_run_id_foreign" foreign key ("run_id") references "skill_import" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "skill" drop constraint "skill_run_id_foreign";`);
    this.addSql(`alter table "skill_import_change" drop constraint "skill_import_change_run_id_foreign";`);
    this.addSql(`alter table "skill_origin" drop constraint "skill_origin_run_id_foreign";`);
    this.addSql(`alter table "skill_link" drop constraint "skill_link_run_id_foreign";`);
    this.addSql(`alter table "occupation" drop constraint "occupation_run_id_foreign";`);
    this.addSql(`alter table "occupation_skill" drop constraint "occupation_skill_run_id_foreign";`);
    this.addSql(`alter table "skill_synonym" drop constraint "skill_synonym_run_id_foreign";`);
    this.addSql(`alter table "skill_term" drop constraint "skill_term_run_id_foreign";`);
    this.addSql(`alter table "skill_origin" drop constraint "skill_origin_source_id_foreign";`);
    this.addSql(`alter table "skill_link" drop constraint "skill_link_source_id_foreign";`);
    this.addSql(`alter table "occupation" drop constraint "occupation_source_id_foreign";`);
    this.addSql(`alter table "skill_synonym" drop constraint "skill_synonym_source_id_foreign";`);
    this.addSql(`alter table "skill_term" drop constraint "skill_term_source_id_foreign";`);
    this.addSql(`alter table "occupation_skill" drop constraint "occupation_skill_occupation_id_foreign";`);

    this.addSql(`drop table if exists "skill_import" cascade;`);
    this.addSql(`drop table if exists "skill_import_change" cascade;`);
    this.addSql(`drop table if exists "skill_source" cascade;`);
    this.addSql(`drop table if exists "skill_origin" cascade;`);
    this.addSql(`drop table if exists "occupation" cascade;`);
    this.addSql(`drop table if exists "occupation_skill" cascade;`);
    this.addSql(`drop table if exists "skill_term" cascade;`);

    this.addSql(`alter table "skill" drop constraint "skill_replaced_by_id_foreign";`);

    this.addSql(`drop index "skill_run_id_index";`);
    this.addSql(`alter table "skill" drop constraint "skill_reuse_level_check";`);
    this.addSql(`alter table "skill" drop column "jobtech_id", drop column "reuse_level", drop column "is_group", drop column "retired_at", drop column "replaced_by_id", drop column "run_id";`);

    this.addSql(`drop index "skill_link_run_id_index";`);
    this.addSql(`alter table "skill_link" drop column "source_id", drop column "run_id";`);

    this.addSql(`drop index "skill_synonym_run_id_index";`);
    this.addSql(`alter table "skill_synonym" drop column "source_id", drop column "run_id";`);
  }

}
