import { Migration } from '@mikro-orm/migrations';

export class Migration20261122063322_import_indexes extends Migration {

  override name = 'Migration20261122063322_import_indexes';

  override up(): void | Promise<void> {
    this.addSql(`create index "skill_replaced_by_id_index" on "skill" ("replaced_by_id");`);

    this.addSql(`create index "wanted_skill_skill_id_index" on "wanted_skill" ("skill_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "skill_replaced_by_id_index";`);

    this.addSql(`drop index "wanted_skill_skill_id_index";`);
  }

}
