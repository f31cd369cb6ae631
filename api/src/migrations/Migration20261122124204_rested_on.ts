import { Migration } from '@mikro-orm/migrations'

export class Migration20261122124204_rested_on extends Migration {
  override name = 'Migration20261122124204_rested_on'

  override up(): void {
    this.addSql(`alter table "skill_claim" add "rested_on" text null;`)
    this.addSql(
      `alter table "skill_claim" add constraint "skill_claim_rested_on_check" check ("rested_on" in ('NONE', 'WORK', 'STUDY', 'LIVED', 'ENDORSED'));`,
    )
  }

  override down(): void {
    this.addSql(`alter table "skill_claim" drop constraint "skill_claim_rested_on_check";`)
    this.addSql(`alter table "skill_claim" drop column "rested_on";`)
  }
}
