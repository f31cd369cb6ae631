import { Migration } from '@mikro-orm/migrations';

export class Migration20261122093341_shown_claims extends Migration {

  override name = 'Migration20261122093341_shown_claims';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "sees" on "skill_claim";`);

    this.addSql(`alter table "skill_claim" add "is_shown" boolean not null default true;`);

    // What has been said of lived experience so far was said before one could choose: it is shown to nobody until one does.
    this.addSql(`alter table "skill_claim" no force row level security;`);
    this.addSql(`with recursive lived (id) as (
        select id from skill where key = 'lived-experience'
        union select l.from_id from lived join skill_link l on l.to_id = lived.id and l.kind = 'BROADER')
      update skill_claim set is_shown = false where evidence = 'LIVED' or skill_id in (select id from lived);`);
    this.addSql(`alter table "skill_claim" force row level security;`);

    this.addSql(`create policy "sees" on "skill_claim" for select using (may_see_card(coworker_id) and (is_shown or coworker_id = viewer_id()));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "sees" on "skill_claim";`);

    this.addSql(`alter table "skill_claim" drop column "is_shown";`);
    this.addSql(`create policy "sees" on "skill_claim" for select to public using (may_see_card(coworker_id));`);
  }

}
