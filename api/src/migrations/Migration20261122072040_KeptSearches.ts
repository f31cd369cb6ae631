import { Migration } from '@mikro-orm/migrations';

export class Migration20261122072040_KeptSearches extends Migration {

  override name = 'Migration20261122072040_KeptSearches';

  override up(): void | Promise<void> {
    this.addSql(`create table "saved_search" ("id" uuid not null, "account_id" uuid not null, "sought" jsonb not null, "since" timestamptz not null, "told_until" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "saved_search_account_id_index" on "saved_search" ("account_id");`);

    this.addSql(`create table "set_aside" ("id" uuid not null, "account_id" uuid not null, "opening_id" uuid not null, "since" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "set_aside_opening_id_index" on "set_aside" ("opening_id");`);
    this.addSql(`alter table "set_aside" add constraint "set_aside_account_id_opening_id_unique" unique ("account_id", "opening_id");`);

    this.addSql(`alter table "saved_search" add constraint "saved_search_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "saved_search" enable row level security;`);
    this.addSql(`alter table "saved_search" force row level security;`);
    this.addSql(`create policy "sees" on "saved_search" for select using (account_id = viewer_id());`);
    this.addSql(`create policy "adds" on "saved_search" for insert with check (account_id = viewer_id());`);
    this.addSql(`create policy "changes" on "saved_search" for update using (account_id = viewer_id()) with check (account_id = viewer_id());`);
    this.addSql(`create policy "removes" on "saved_search" for delete using (account_id = viewer_id());`);
    this.addSql(`create policy "system" on "saved_search" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "set_aside" add constraint "set_aside_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "set_aside" add constraint "set_aside_opening_id_foreign" foreign key ("opening_id") references "opening" ("id") on delete cascade;`);
    this.addSql(`alter table "set_aside" enable row level security;`);
    this.addSql(`alter table "set_aside" force row level security;`);
    this.addSql(`create policy "sees" on "set_aside" for select using (account_id = viewer_id());`);
    this.addSql(`create policy "adds" on "set_aside" for insert with check (account_id = viewer_id());`);
    this.addSql(`create policy "changes" on "set_aside" for update using (account_id = viewer_id()) with check (account_id = viewer_id());`);
    this.addSql(`create policy "removes" on "set_aside" for delete using (account_id = viewer_id());`);
    this.addSql(`create policy "system" on "set_aside" to "mellanrum_worker" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "saved_search" cascade;`);
    this.addSql(`drop table if exists "set_aside" cascade;`);

    this.addSql(`create or replace function "any_word_of"("wish" text) returns tsquery security invoker immutable language sql as \$\$ select coalesce(string_agg(quote_literal(word), ' | '), '')::tsquery
     from unnest(tsvector_to_array(to_tsvector('swedish', wish) || to_tsvector('norwegian', wish) || to_tsvector('english', wish))) word \$\$;`);

    this.addSql(`create or replace function "card_is_open"("subject" uuid, "signed_in" boolean, "assembles" boolean, "shares_work" boolean, "manages" boolean) returns boolean security definer language sql as \$\$ select shares_work or (signed_in and not manages
     and (consents_to(subject, 'SHOW_PROFILE') or (assembles and consents_to(subject, 'BE_MATCHED')))) \$\$;`);

    this.addSql(`create or replace function "challenge_is_seen"("asked" uuid) returns boolean security definer language sql as \$\$ select viewer_is('REGION_ADMINISTRATOR') or exists (select 1 from challenge c where c.id = asked and (
     c.publication in ('PUBLISHED', 'UNLISTED', 'ARCHIVED') or exists (select 1 from challenge_organization o
       where o.challenge_id = c.id and o.role in ('LEAD', 'CO_OWNER') and viewer_holds('AGENCY_EDITOR', o.organization_id)))) \$\$;`);

    this.addSql(`create or replace function "challenge_words"("title" jsonb, "question" jsonb, "background" jsonb, "causes" jsonb, "statement" jsonb, "approach" jsonb) returns tsvector security invoker immutable language sql as \$\$ select setweight(public.words_of(title), 'A') || setweight(public.words_of(question), 'A') || setweight(public.words_of(background), 'C') || setweight(public.words_of(causes), 'C') || setweight(public.words_of(statement), 'B') || setweight(public.words_of(approach), 'C') \$\$;`);

    this.addSql(`create or replace function "consents_to"("subject" uuid, "wish" text) returns boolean security definer language sql as \$\$ select exists (select 1 from consent where account_id = subject and purpose = wish and withdrawn_at is null) \$\$;`);

    this.addSql(`create or replace function "employer_is_open"("subject" uuid, "signed_in" boolean, "assembles" boolean, "shares_work" boolean, "manages" boolean) returns boolean security definer language sql as \$\$ select consents_to(subject, 'SHOW_EMPLOYER') and card_is_open(subject, signed_in, assembles, shares_work, manages) \$\$;`);

    this.addSql(`create or replace function "fold"("word" text) returns text security invoker immutable language sql as \$\$ select translate(lower(word), 'åäáàâãæöøóòôõœéèëêüúùûíìïîñçð', 'aaaaaaaoooooooeeeeuuuuiiiincd') \$\$;`);

    this.addSql(`create or replace function "likeness_of"("said" tsvector, "wish" text) returns double precision security invoker immutable language sql as \$\$ select max((select count(*) from unnest(sought) word where word = any (tsvector_to_array(said))) / greatest(cardinality(sought), 3)::float)
     from (values (tsvector_to_array(to_tsvector('swedish', wish))), (tsvector_to_array(to_tsvector('norwegian', wish))),
       (tsvector_to_array(to_tsvector('english', wish)))) languages(sought) \$\$;`);

    this.addSql(`create or replace function "may_see_card"("subject" uuid) returns boolean security definer language sql as \$\$ select viewer_id() is not null and (subject = viewer_id() or card_is_open(subject, viewer_id() is not null, viewer_assembles(), shares_work_with(subject), viewer_manages(subject))) \$\$;`);

    this.addSql(`create or replace function "may_see_employer"("subject" uuid) returns boolean security definer language sql as \$\$ select viewer_id() is not null and (subject = viewer_id() or employer_is_open(subject, viewer_id() is not null, viewer_assembles(), shares_work_with(subject), viewer_manages(subject))) \$\$;`);

    this.addSql(`create or replace function "may_see_name"("subject" uuid) returns boolean security definer language sql as \$\$ select viewer_id() is not null and (subject = viewer_id() or name_is_open(subject, viewer_id() is not null, viewer_assembles(), shares_work_with(subject), viewer_manages(subject))) \$\$;`);

    this.addSql(`create or replace function "name_is_open"("subject" uuid, "signed_in" boolean, "assembles" boolean, "shares_work" boolean, "manages" boolean) returns boolean security definer language sql as \$\$ select shares_work or (consents_to(subject, 'SHOW_NAME') and card_is_open(subject, signed_in, assembles, shares_work, manages)) \$\$;`);

    this.addSql(`create or replace function "places_filled"("asked" uuid, "today" date) returns integer security definer language sql as \$\$ select count(*)::int from commitment m where m.opening_id = asked and m.coworker_id is not null and m.state <> 'ENDED'
     and (m.until is null or m.until >= today) \$\$;`);

    this.addSql(`create or replace function "shares_work_with"("subject" uuid) returns boolean security definer language sql as \$\$ select exists (select 1 from commitment m where m.coworker_id = subject and m.state <> 'ENDED'
       and (viewer_in_team(m.challenge_id) or viewer_leads(m.challenge_id)))
     or exists (select 1 from application a where a.coworker_id = subject and a.state in ('SUBMITTED', 'IN_REVIEW')
       and viewer_leads(a.challenge_id)) \$\$;`);

    this.addSql(`create or replace function "team_has_lead"("asked" uuid, "today" date) returns boolean security definer language sql as \$\$ select exists (select 1 from commitment m where m.challenge_id = asked and m.is_lead and m.coworker_id is not null
     and m.state <> 'ENDED' and (m.until is null or m.until >= today)) \$\$;`);

    this.addSql(`create or replace function "text_of"("written" jsonb) returns text security invoker immutable language sql as \$\$ select concat_ws(' ', written ->> 'sv', written ->> 'nb', written ->> 'en') \$\$;`);

    this.addSql(`create or replace function "viewer_assembles"() returns boolean security definer language sql as \$\$ select viewer_is('AGENCY_EDITOR') or viewer_is('SYSTEM_ENTREPRENEUR') \$\$;`);

    this.addSql(`create or replace function "viewer_holds"("wanted" text, "at_organization" uuid) returns boolean security definer language sql as \$\$ select exists (select 1 from role_grant where account_id = viewer_id() and role = wanted and organization_id = at_organization) \$\$;`);

    this.addSql(`create or replace function "viewer_id"() returns uuid security invoker language sql as \$\$ select nullif(current_setting('app.viewer', true), '')::uuid \$\$;`);

    this.addSql(`create or replace function "viewer_in_team"("asked" uuid) returns boolean security definer language sql as \$\$ select exists (select 1 from commitment m where m.challenge_id = asked and m.coworker_id = viewer_id() and m.state <> 'ENDED') \$\$;`);

    this.addSql(`create or replace function "viewer_is"("wanted" text) returns boolean security definer language sql as \$\$ select exists (select 1 from role_grant where account_id = viewer_id() and role = wanted) \$\$;`);

    this.addSql(`create or replace function "viewer_leads"("asked" uuid) returns boolean security definer language sql as \$\$ select exists (select 1 from challenge_organization o where o.challenge_id = asked and o.role in ('LEAD', 'CO_OWNER')
       and viewer_holds('AGENCY_EDITOR', o.organization_id))
     or (viewer_is('SYSTEM_ENTREPRENEUR') and exists (select 1 from challenge c where c.id = asked and c.publication in ('PUBLISHED', 'UNLISTED'))) \$\$;`);

    this.addSql(`create or replace function "viewer_leads_team"("asked" uuid) returns boolean security definer language sql as \$\$ select exists (select 1 from commitment m where m.challenge_id = asked and m.is_lead and m.coworker_id = viewer_id()
     and m.state <> 'ENDED') \$\$;`);

    this.addSql(`create or replace function "viewer_manages"("subject" uuid) returns boolean security definer language sql as \$\$ select exists (select 1 from employment where coworker_id = subject and viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id)) \$\$;`);

    this.addSql(`create or replace function "words_of"("written" jsonb) returns tsvector security invoker immutable language sql as \$\$ select to_tsvector('swedish', coalesce(written ->> 'sv', '')) || to_tsvector('norwegian', coalesce(written ->> 'nb', ''))
     || to_tsvector('english', coalesce(written ->> 'en', '')) \$\$;`);

    this.addSql(`create or replace function "words_sought"("wish" text) returns tsquery security invoker immutable language sql as \$\$ select websearch_to_tsquery('swedish', wish) || websearch_to_tsquery('norwegian', wish) || websearch_to_tsquery('english', wish) \$\$;`);
  }

}
