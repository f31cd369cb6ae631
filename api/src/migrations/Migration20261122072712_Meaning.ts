import { Migration } from '@mikro-orm/migrations';

export class Migration20261122072712_Meaning extends Migration {

  override name = 'Migration20261122072712_Meaning';

  override up(): void | Promise<void> {
    this.addSql(`create table "skill_meaning" ("skill_id" uuid not null, "vector" real[] not null, "others" uuid[] not null, "units" smallint[] not null, primary key ("skill_id"));`);

    this.addSql(`create table "skill_reckoning" ("id" uuid not null, "fingerprint" text not null, "reckoned_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "skill_reckoning" add constraint "skill_reckoning_fingerprint_unique" unique ("fingerprint");`);

    this.addSql(`alter table "skill_meaning" add constraint "skill_meaning_skill_id_foreign" foreign key ("skill_id") references "skill" ("id") on update cascade on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "skill_meaning" cascade;`);
    this.addSql(`drop table if exists "skill_reckoning" cascade;`);
  }

}
