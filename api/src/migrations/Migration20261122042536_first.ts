import { Migration } from '@mikro-orm/migrations';

export class Migration20261122042536_first extends Migration {

  override name = 'Migration20261122042536_first';

  override up(): void | Promise<void> {
    this.addSql(`create table "account" ("id" uuid not null, "auth_user_id" text null, "email" text not null, "language" text not null default 'sv', "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "account" add constraint "account_auth_user_id_unique" unique ("auth_user_id");`);
    this.addSql(`alter table "account" add constraint "account_email_unique" unique ("email");`);

    this.addSql(`create table "consent" ("id" uuid not null, "account_id" uuid not null, "purpose" text not null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "consent_account_id_purpose_index" on "consent" ("account_id", "purpose");`);
    this.addSql(`create unique index "consent_given_once" on "public"."consent" ("account_id", "purpose") where withdrawn_at is null;`);

    this.addSql(`create table "demo_mail" ("id" uuid not null, "to" text not null, "subject" text not null, "text" text not null, "html" text not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "demo_mail_at_index" on "demo_mail" ("at");`);

    this.addSql(`create table "demo_person" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "role" text not null, "organization" text null, "position" int not null, primary key ("id"));`);

    this.addSql(`create table "idempotency_key" ("id" uuid not null, "account_id" uuid not null, "key" text not null, "payload" text not null, "answer" jsonb null, "claimed_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "idempotency_key_claimed_at_index" on "idempotency_key" ("claimed_at");`);
    this.addSql(`alter table "idempotency_key" add constraint "idempotency_key_account_id_key_unique" unique ("account_id", "key");`);

    this.addSql(`create table "network" ("id" uuid not null, "slug" text not null, "name" jsonb not null, "description" jsonb null, primary key ("id"));`);
    this.addSql(`alter table "network" add constraint "network_slug_unique" unique ("slug");`);

    this.addSql(`create table "region" ("id" uuid not null, "key" text not null, "name" jsonb not null, "country" text not null, primary key ("id"));`);
    this.addSql(`alter table "region" add constraint "region_key_unique" unique ("key");`);

    this.addSql(`create table "municipality" ("id" uuid not null, "code" text not null, "name" text not null, "seat" text not null, "country" text not null, "is_rural" boolean not null, "latitude" double precision not null, "longitude" double precision not null, "region_id" uuid not null, primary key ("id"));`);
    this.addSql(`alter table "municipality" add constraint "municipality_code_unique" unique ("code");`);
    this.addSql(`create index "municipality_region_id_index" on "municipality" ("region_id");`);

    this.addSql(`create table "organization" ("id" uuid not null, "slug" text not null, "name" jsonb not null, "kind" text not null, "sector" text not null, "field_of_practice" text not null, "description" jsonb null, "is_verified" boolean not null default false, "municipality_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "organization" add constraint "organization_slug_unique" unique ("slug");`);
    this.addSql(`create index "organization_municipality_id_index" on "organization" ("municipality_id");`);

    this.addSql(`create table "network_participation" ("id" uuid not null, "network_id" uuid not null, "organization_id" uuid not null, "state" text not null, "statement" jsonb null, primary key ("id"));`);
    this.addSql(`create index "network_participation_organization_id_index" on "network_participation" ("organization_id");`);
    this.addSql(`alter table "network_participation" add constraint "network_participation_network_id_organization_id_unique" unique ("network_id", "organization_id");`);

    this.addSql(`create table "hub" ("id" uuid not null, "slug" text not null, "name" text not null, "place" text not null, "latitude" double precision not null, "longitude" double precision not null, "description" jsonb not null, "good_at" jsonb null, "source" text not null, "source_year" int not null, "services" text[] not null, "municipality_id" uuid not null, primary key ("id"));`);
    this.addSql(`alter table "hub" add constraint "hub_slug_unique" unique ("slug");`);
    this.addSql(`create index "hub_municipality_id_index" on "hub" ("municipality_id");`);

    this.addSql(`create table "outcome" ("id" uuid not null, "text" jsonb not null, "capital" text[] not null, "dimensions" text[] not null, "level" text not null, "noticed_on" date not null, "evidence" text null, "is_made_up" boolean not null default false, "hub_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "outcome_hub_id_index" on "outcome" ("hub_id");`);

    this.addSql(`create table "role_grant" ("id" uuid not null, "account_id" uuid not null, "role" text not null, "organization_id" uuid null, "hub_id" uuid null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "role_grant_account_id_index" on "role_grant" ("account_id");`);

    this.addSql(`create table "event" ("id" uuid not null, "slug" text not null, "title" jsonb not null, "description" jsonb null, "starts_at" timestamptz not null, "ends_at" timestamptz null, "place" text not null, "series" text null, "is_made_up" boolean not null default false, "participants" int null, "hub_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "event" add constraint "event_slug_unique" unique ("slug");`);
    this.addSql(`create index "event_hub_id_index" on "event" ("hub_id");`);
    this.addSql(`create index "event_starts_at_index" on "event" ("starts_at");`);

    this.addSql(`create table "coworker" ("id" uuid not null, "kind" text not null, "field_of_practice" text not null, "municipality_id" uuid not null, "hub_id" uuid null, "languages" text[] not null, "hours_per_month" int null, "is_remote" boolean not null, "about" jsonb null, primary key ("id"));`);
    this.addSql(`create index "coworker_hub_id_index" on "coworker" ("hub_id");`);

    this.addSql(`create table "employment" ("coworker_id" uuid not null, "organization_id" uuid not null, primary key ("coworker_id"));`);
    this.addSql(`create index "employment_organization_id_index" on "employment" ("organization_id");`);

    this.addSql(`create table "coworker_name" ("coworker_id" uuid not null, "name" text not null, primary key ("coworker_id"));`);

    this.addSql(`create table "challenge" ("id" uuid not null, "slug" text not null, "title" jsonb not null, "question" jsonb null, "background" jsonb null, "causes" jsonb null, "statement" jsonb null, "approach" jsonb null, "themes" text[] not null, "dimensions" text[] not null, "sdgs" int[] not null, "municipality_id" uuid null, "region_id" uuid null, "hub_id" uuid null, "publication" text not null default 'DRAFT', "is_recruiting" boolean not null default false, "stage" text not null default 'IDENTIFIED', "paused_from" text null, "closed_as" text null, "track" text not null default 'LOOP', "cycle" int not null default 1, "stage_since" timestamptz not null, "version" int not null default 1, "case_reference" text null, "created_at" timestamptz not null, "published_at" timestamptz null, "returned_comment" text null, "words" tsvector generated always as (challenge_words(title, question, background, causes, statement, approach)) stored null, primary key ("id"));`);
    this.addSql(`alter table "challenge" add constraint "challenge_slug_unique" unique ("slug");`);
    this.addSql(`create index "challenge_municipality_id_index" on "challenge" ("municipality_id");`);
    this.addSql(`create index "challenge_region_id_index" on "challenge" ("region_id");`);
    this.addSql(`create index "challenge_hub_id_index" on "challenge" ("hub_id");`);
    this.addSql(`create index challenge_title_likeness on challenge using gin (text_of(title) gin_trgm_ops);`);
    this.addSql(`create index "challenge_words_index" on "challenge" using gin ("words");`);
    this.addSql(`create index "challenge_themes_index" on "challenge" using gin ("themes");`);
    this.addSql(`create index "challenge_publication_published_at_index" on "challenge" ("publication", "published_at");`);

    this.addSql(`create table "perspective" ("id" uuid not null, "challenge_id" uuid not null, "field_of_practice" text not null, "who" text not null, "text" jsonb not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "perspective_challenge_id_index" on "perspective" ("challenge_id");`);

    this.addSql(`create table "opening" ("id" uuid not null, "challenge_id" uuid not null, "title" jsonb not null, "description" jsonb null, "hours_per_month" int not null, "places" int not null, "is_open" boolean not null default true, "is_remote_possible" boolean not null, "answer_within_days" int not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "opening_challenge_id_index" on "opening" ("challenge_id");`);

    this.addSql(`create table "mandate" ("id" uuid not null, "coworker_id" uuid not null, "organization_id" uuid null, "scope" text not null, "challenge_id" uuid null, "theme" text null, "hours_asked" int not null, "hours_granted" int null, "until" date null, "state" text not null default 'REQUESTED', "message" text null, "reason" text null, "asked_at" timestamptz not null, "answered_at" timestamptz null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "mandate_coworker_id_index" on "mandate" ("coworker_id");`);
    this.addSql(`create index "mandate_challenge_id_index" on "mandate" ("challenge_id");`);
    this.addSql(`create index "mandate_organization_id_state_index" on "mandate" ("organization_id", "state");`);

    this.addSql(`create table "leverage_point" ("id" uuid not null, "challenge_id" uuid not null, "text" jsonb not null, "position" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "leverage_point_challenge_id_index" on "leverage_point" ("challenge_id");`);

    this.addSql(`create table "invitation" ("id" uuid not null, "opening_id" uuid not null, "challenge_id" uuid not null, "coworker_id" uuid not null, "invited_by_id" uuid null, "state" text not null default 'SENT', "message" text null, "answer" text null, "sent_at" timestamptz not null, "answer_by" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "invitation_challenge_id_index" on "invitation" ("challenge_id");`);
    this.addSql(`create index "invitation_coworker_id_index" on "invitation" ("coworker_id");`);
    this.addSql(`create index "invitation_opening_id_coworker_id_index" on "invitation" ("opening_id", "coworker_id");`);

    this.addSql(`create table "goal" ("id" uuid not null, "challenge_id" uuid not null, "title" jsonb not null, "source" text not null, primary key ("id"));`);
    this.addSql(`create index "goal_challenge_id_index" on "goal" ("challenge_id");`);

    this.addSql(`create table "indicator" ("id" uuid not null, "goal_id" uuid not null, "name" jsonb not null, "unit" text not null, "baseline" double precision null, "baseline_period" text null, "target" double precision null, "target_period" text null, primary key ("id"));`);
    this.addSql(`create index "indicator_goal_id_index" on "indicator" ("goal_id");`);

    this.addSql(`create table "indicator_report" ("id" uuid not null, "indicator_id" uuid not null, "period" text not null, "value" double precision not null, "source" text not null, "is_made_up" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "indicator_report" add constraint "indicator_report_indicator_id_period_source_unique" unique ("indicator_id", "period", "source");`);

    this.addSql(`create table "follow" ("id" uuid not null, "account_id" uuid not null, "challenge_id" uuid not null, "since" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "follow_challenge_id_index" on "follow" ("challenge_id");`);
    this.addSql(`alter table "follow" add constraint "follow_account_id_challenge_id_unique" unique ("account_id", "challenge_id");`);

    this.addSql(`create table "cycle" ("id" uuid not null, "challenge_id" uuid not null, "number" int not null, "started_at" timestamptz not null, "ended_at" timestamptz null, "started_because" jsonb null, "learnt" jsonb null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "cycle" add constraint "cycle_challenge_id_number_unique" unique ("challenge_id", "number");`);

    this.addSql(`create table "experiment" ("id" uuid not null, "cycle_id" uuid not null, "title" jsonb not null, "hypothesis" jsonb null, "state" text not null default 'PLANNED', "verdict" text null, "learnt" jsonb null, "started_on" date null, "reviewed_on" date null, "hub_id" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "experiment_cycle_id_index" on "experiment" ("cycle_id");`);
    this.addSql(`create index "experiment_hub_id_index" on "experiment" ("hub_id");`);

    this.addSql(`create table "dialogue" ("id" uuid not null, "cycle_id" uuid not null, "held_on" date not null, "about" jsonb not null, "outcome" jsonb null, "participants" int not null, "hub_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "dialogue_cycle_id_index" on "dialogue" ("cycle_id");`);
    this.addSql(`create index "dialogue_hub_id_index" on "dialogue" ("hub_id");`);

    this.addSql(`create table "complexity_assessment" ("id" uuid not null, "challenge_id" uuid not null, "assessor_id" uuid null, "version" int not null, "cycle" int not null, "is_final" boolean not null, "is_current" boolean not null default true, "answers" jsonb not null, "knowledge" text not null, "actors" text not null, "assessed_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "complexity_assessment_assessor_id_index" on "complexity_assessment" ("assessor_id");`);
    this.addSql(`alter table "complexity_assessment" add constraint "complexity_assessment_challenge_id_assessor_id_cy_7115b_unique" unique ("challenge_id", "assessor_id", "cycle", "version");`);

    this.addSql(`create table "commitment" ("id" uuid not null, "challenge_id" uuid not null, "opening_id" uuid null, "coworker_id" uuid null, "role" text not null default 'MEMBER', "is_lead" boolean not null default false, "hours" int not null, "until" date null, "state" text not null default 'ACTIVE', "joined_at" timestamptz not null, "left_at" timestamptz null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "commitment_opening_id_index" on "commitment" ("opening_id");`);
    this.addSql(`create index "commitment_coworker_id_index" on "commitment" ("coworker_id");`);
    this.addSql(`create index "commitment_challenge_id_state_index" on "commitment" ("challenge_id", "state");`);

    this.addSql(`create table "contribution" ("id" uuid not null, "commitment_id" uuid not null, "coworker_id" uuid null, "hours" int not null, "on" date not null, "what" text null, primary key ("id"));`);
    this.addSql(`create index "contribution_coworker_id_index" on "contribution" ("coworker_id");`);
    this.addSql(`create index "contribution_commitment_id_on_index" on "contribution" ("commitment_id", "on");`);

    this.addSql(`create table "challenge_outcome" ("id" uuid not null, "challenge_id" uuid not null, "outcome_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "challenge_outcome_outcome_id_index" on "challenge_outcome" ("outcome_id");`);
    this.addSql(`alter table "challenge_outcome" add constraint "challenge_outcome_challenge_id_outcome_id_unique" unique ("challenge_id", "outcome_id");`);

    this.addSql(`create table "challenge_organization" ("id" uuid not null, "challenge_id" uuid not null, "organization_id" uuid not null, "role" text not null, primary key ("id"));`);
    this.addSql(`create index "challenge_organization_organization_id_index" on "challenge_organization" ("organization_id");`);
    this.addSql(`alter table "challenge_organization" add constraint "challenge_organization_challenge_id_organization_id_role_unique" unique ("challenge_id", "organization_id", "role");`);

    this.addSql(`create table "challenge_event" ("id" uuid not null, "event_id" uuid not null, "challenge_id" uuid not null, "how" text not null, primary key ("id"));`);
    this.addSql(`create index "challenge_event_challenge_id_index" on "challenge_event" ("challenge_id");`);
    this.addSql(`alter table "challenge_event" add constraint "challenge_event_event_id_challenge_id_how_unique" unique ("event_id", "challenge_id", "how");`);

    this.addSql(`create table "application" ("id" uuid not null, "opening_id" uuid not null, "challenge_id" uuid not null, "coworker_id" uuid not null, "state" text not null default 'SUBMITTED', "message" text null, "answer" text null, "applied_at" timestamptz not null, "answer_by" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "application_challenge_id_index" on "application" ("challenge_id");`);
    this.addSql(`create index "application_coworker_id_index" on "application" ("coworker_id");`);
    this.addSql(`create index "application_opening_id_coworker_id_index" on "application" ("opening_id", "coworker_id");`);

    this.addSql(`create table "skill" ("id" uuid not null, "key" text not null, "label" jsonb not null, "description" jsonb null, "themes" text[] not null, "esco_uri" text null, primary key ("id"));`);
    this.addSql(`alter table "skill" add constraint "skill_key_unique" unique ("key");`);

    this.addSql(`create table "opening_skill" ("id" uuid not null, "opening_id" uuid not null, "skill_id" uuid not null, "importance" text not null, "level" int not null, primary key ("id"));`);
    this.addSql(`create index "opening_skill_skill_id_index" on "opening_skill" ("skill_id");`);
    this.addSql(`alter table "opening_skill" add constraint "opening_skill_opening_id_skill_id_unique" unique ("opening_id", "skill_id");`);

    this.addSql(`create table "skill_claim" ("id" uuid not null, "coworker_id" uuid not null, "skill_id" uuid not null, "level" int not null, "evidence" text not null, "wants_to_learn" boolean not null, "since" int null, primary key ("id"));`);
    this.addSql(`create index "skill_claim_skill_id_index" on "skill_claim" ("skill_id");`);
    this.addSql(`alter table "skill_claim" add constraint "skill_claim_coworker_id_skill_id_unique" unique ("coworker_id", "skill_id");`);

    this.addSql(`create table "claim_note" ("claim_id" uuid not null, "coworker_id" uuid not null, "note" text not null, primary key ("claim_id"));`);
    this.addSql(`create index "claim_note_coworker_id_index" on "claim_note" ("coworker_id");`);

    this.addSql(`create table "skill_link" ("id" uuid not null, "from_id" uuid not null, "to_id" uuid not null, "kind" text not null, primary key ("id"));`);
    this.addSql(`create index "skill_link_to_id_kind_index" on "skill_link" ("to_id", "kind");`);
    this.addSql(`alter table "skill_link" add constraint "skill_link_from_id_kind_to_id_unique" unique ("from_id", "kind", "to_id");`);

    this.addSql(`create table "skill_proposal" ("id" uuid not null, "label" text not null, "language" text not null, "proposed_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "skill_proposal" add constraint "skill_proposal_label_language_unique" unique ("label", "language");`);

    this.addSql(`create table "skill_synonym" ("id" uuid not null, "skill_id" uuid not null, "language" text not null, "label" text not null, primary key ("id"));`);
    this.addSql(`alter table "skill_synonym" add constraint "skill_synonym_skill_id_language_label_unique" unique ("skill_id", "language", "label");`);

    this.addSql(`create table "solution" ("id" uuid not null, "challenge_id" uuid not null, "title" jsonb not null, "description" jsonb null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "solution_challenge_id_index" on "solution" ("challenge_id");`);

    this.addSql(`create table "implementation" ("id" uuid not null, "solution_id" uuid not null, "hub_id" uuid null, "organization_id" uuid null, "started_on" date not null, "in_use_since" date null, primary key ("id"));`);
    this.addSql(`create index "implementation_hub_id_index" on "implementation" ("hub_id");`);
    this.addSql(`create index "implementation_organization_id_index" on "implementation" ("organization_id");`);
    this.addSql(`alter table "implementation" add constraint "implementation_solution_id_organization_id_unique" unique ("solution_id", "organization_id");`);
    this.addSql(`alter table "implementation" add constraint "implementation_solution_id_hub_id_unique" unique ("solution_id", "hub_id");`);

    this.addSql(`create table "effect_check" ("id" uuid not null, "implementation_id" uuid not null, "checked_on" date not null, "result" text not null, "note" jsonb null, "next_on" date null, "used_at" timestamptz null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "effect_check_implementation_id_checked_on_index" on "effect_check" ("implementation_id", "checked_on");`);

    this.addSql(`create table "timeline_entry" ("id" uuid not null, "challenge_id" uuid not null, "at" timestamptz not null, "position" serial, "kind" text not null, "cycle" int not null, "from_stage" text null, "to_stage" text null, "text" jsonb null, "organization_id" uuid null, "hub_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "timeline_entry_challenge_id_at_index" on "timeline_entry" ("challenge_id", "at");`);

    this.addSql(`create table "wanted_skill" ("id" uuid not null, "coworker_id" uuid not null, "skill_id" uuid not null, primary key ("id"));`);
    this.addSql(`alter table "wanted_skill" add constraint "wanted_skill_coworker_id_skill_id_unique" unique ("coworker_id", "skill_id");`);

    this.addSql(`alter table "account" add constraint "account_language_check" check ("language" in ('sv', 'nb', 'en'));`);
    this.addSql(`alter table "account" enable row level security;`);
    this.addSql(`alter table "account" force row level security;`);
    this.addSql(`create policy "sees" on "account" for select using (id = viewer_id());`);
    this.addSql(`create policy "adds" on "account" for insert with check (id = viewer_id());`);
    this.addSql(`create policy "changes" on "account" for update using (id = viewer_id()) with check (id = viewer_id());`);
    this.addSql(`create policy "removes" on "account" for delete using (id = viewer_id());`);
    this.addSql(`create policy "system" on "account" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "consent" add constraint "consent_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "consent" add constraint "consent_purpose_check" check ("purpose" in ('BE_MATCHED', 'SHOW_NAME', 'SHOW_PROFILE', 'SHOW_EMPLOYER', 'EMAIL_ALERTS'));`);
    this.addSql(`alter table "consent" enable row level security;`);
    this.addSql(`alter table "consent" force row level security;`);
    this.addSql(`create policy "sees" on "consent" for select using (account_id = viewer_id());`);
    this.addSql(`create policy "adds" on "consent" for insert with check (account_id = viewer_id());`);
    this.addSql(`create policy "changes" on "consent" for update using (account_id = viewer_id()) with check (account_id = viewer_id());`);
    this.addSql(`create policy "removes" on "consent" for delete using (account_id = viewer_id());`);
    this.addSql(`create policy "system" on "consent" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "demo_mail" enable row level security;`);
    this.addSql(`alter table "demo_mail" force row level security;`);
    this.addSql(`create policy "sees" on "demo_mail" for select using (false);`);
    this.addSql(`create policy "adds" on "demo_mail" for insert with check (false);`);
    this.addSql(`create policy "changes" on "demo_mail" for update using (false) with check (false);`);
    this.addSql(`create policy "removes" on "demo_mail" for delete using (false);`);
    this.addSql(`create policy "system" on "demo_mail" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "demo_person" add constraint "demo_person_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "demo_person" enable row level security;`);
    this.addSql(`alter table "demo_person" force row level security;`);
    this.addSql(`create policy "sees" on "demo_person" for select using (false);`);
    this.addSql(`create policy "adds" on "demo_person" for insert with check (false);`);
    this.addSql(`create policy "changes" on "demo_person" for update using (false) with check (false);`);
    this.addSql(`create policy "removes" on "demo_person" for delete using (false);`);
    this.addSql(`create policy "system" on "demo_person" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "idempotency_key" add constraint "idempotency_key_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "idempotency_key" enable row level security;`);
    this.addSql(`alter table "idempotency_key" force row level security;`);
    this.addSql(`create policy "sees" on "idempotency_key" for select using (account_id = viewer_id());`);
    this.addSql(`create policy "adds" on "idempotency_key" for insert with check (account_id = viewer_id());`);
    this.addSql(`create policy "changes" on "idempotency_key" for update using (account_id = viewer_id()) with check (account_id = viewer_id());`);
    this.addSql(`create policy "removes" on "idempotency_key" for delete using (account_id = viewer_id());`);
    this.addSql(`create policy "system" on "idempotency_key" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "region" add constraint "region_country_check" check ("country" in ('SE', 'NO'));`);

    this.addSql(`alter table "municipality" add constraint "municipality_region_id_foreign" foreign key ("region_id") references "region" ("id");`);
    this.addSql(`alter table "municipality" add constraint "municipality_country_check" check ("country" in ('SE', 'NO'));`);

    this.addSql(`alter table "organization" add constraint "organization_municipality_id_foreign" foreign key ("municipality_id") references "municipality" ("id") on delete set null;`);
    this.addSql(`alter table "organization" add constraint "organization_kind_check" check ("kind" in ('STATE_AGENCY', 'REGION', 'MUNICIPALITY', 'UNIVERSITY', 'COMPANY', 'ASSOCIATION'));`);
    this.addSql(`alter table "organization" add constraint "organization_sector_check" check ("sector" in ('PUBLIC', 'PRIVATE', 'CIVIL_SOCIETY', 'ACADEMIA'));`);
    this.addSql(`alter table "organization" add constraint "organization_field_of_practice_check" check ("field_of_practice" in ('POLITICS', 'ACADEMIA', 'BUSINESS', 'CITIZENS', 'PUBLIC_SERVICE', 'CIVIL_SOCIETY'));`);

    this.addSql(`alter table "network_participation" add constraint "network_participation_network_id_foreign" foreign key ("network_id") references "network" ("id");`);
    this.addSql(`alter table "network_participation" add constraint "network_participation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "network_participation" add constraint "network_participation_state_check" check ("state" in ('NOT_CONTACTED', 'INVITED', 'INTERESTED', 'MEMBER', 'DECLINED'));`);

    this.addSql(`alter table "hub" add constraint "hub_municipality_id_foreign" foreign key ("municipality_id") references "municipality" ("id");`);

    this.addSql(`alter table "outcome" add constraint "outcome_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on delete set null;`);
    this.addSql(`alter table "outcome" add constraint "outcome_money_not_alone" check (capital <> '{FINANCIAL}');`);
    this.addSql(`alter table "outcome" add constraint "outcome_level_check" check ("level" in ('INDIVIDUAL', 'HUB', 'LOCAL', 'REGION'));`);

    this.addSql(`alter table "role_grant" add constraint "role_grant_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on delete set null;`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('AGENCY_EDITOR', 'EMPLOYER_REPRESENTATIVE', 'COMMUNITY_MANAGER', 'SYSTEM_ENTREPRENEUR', 'REGION_ADMINISTRATOR'));`);
    this.addSql(`alter table "role_grant" enable row level security;`);
    this.addSql(`alter table "role_grant" force row level security;`);
    this.addSql(`create policy "sees" on "role_grant" for select using (account_id = viewer_id() or viewer_is('REGION_ADMINISTRATOR'));`);
    this.addSql(`create policy "adds" on "role_grant" for insert with check (viewer_is('REGION_ADMINISTRATOR'));`);
    this.addSql(`create policy "changes" on "role_grant" for update using (viewer_is('REGION_ADMINISTRATOR')) with check (viewer_is('REGION_ADMINISTRATOR'));`);
    this.addSql(`create policy "removes" on "role_grant" for delete using (viewer_is('REGION_ADMINISTRATOR'));`);
    this.addSql(`create policy "system" on "role_grant" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "event" add constraint "event_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on delete set null;`);

    this.addSql(`alter table "coworker" add constraint "coworker_municipality_id_foreign" foreign key ("municipality_id") references "municipality" ("id");`);
    this.addSql(`alter table "coworker" add constraint "coworker_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on delete set null;`);
    this.addSql(`alter table "coworker" add constraint "coworker_kind_check" check ("kind" in ('SELF_EMPLOYED', 'FOUNDER', 'EMPLOYEE'));`);
    this.addSql(`alter table "coworker" add constraint "coworker_field_of_practice_check" check ("field_of_practice" in ('POLITICS', 'ACADEMIA', 'BUSINESS', 'CITIZENS', 'PUBLIC_SERVICE', 'CIVIL_SOCIETY'));`);
    this.addSql(`alter table "coworker" enable row level security;`);
    this.addSql(`alter table "coworker" force row level security;`);
    this.addSql(`create policy "sees" on "coworker" for select using (may_see_card(id));`);
    this.addSql(`create policy "adds" on "coworker" for insert with check (id = viewer_id());`);
    this.addSql(`create policy "changes" on "coworker" for update using (id = viewer_id()) with check (id = viewer_id());`);
    this.addSql(`create policy "removes" on "coworker" for delete using (id = viewer_id());`);
    this.addSql(`create policy "system" on "coworker" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "employment" add constraint "employment_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "employment" add constraint "employment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "employment" enable row level security;`);
    this.addSql(`alter table "employment" force row level security;`);
    this.addSql(`create policy "sees" on "employment" for select using (may_see_employer(coworker_id));`);
    this.addSql(`create policy "adds" on "employment" for insert with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "changes" on "employment" for update using (coworker_id = viewer_id()) with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "removes" on "employment" for delete using (coworker_id = viewer_id());`);
    this.addSql(`create policy "system" on "employment" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "coworker_name" add constraint "coworker_name_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "coworker_name" enable row level security;`);
    this.addSql(`alter table "coworker_name" force row level security;`);
    this.addSql(`create policy "sees" on "coworker_name" for select using (may_see_name(coworker_id));`);
    this.addSql(`create policy "adds" on "coworker_name" for insert with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "changes" on "coworker_name" for update using (coworker_id = viewer_id()) with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "removes" on "coworker_name" for delete using (coworker_id = viewer_id());`);
    this.addSql(`create policy "system" on "coworker_name" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "challenge" add constraint "challenge_municipality_id_foreign" foreign key ("municipality_id") references "municipality" ("id") on delete set null;`);
    this.addSql(`alter table "challenge" add constraint "challenge_region_id_foreign" foreign key ("region_id") references "region" ("id") on delete set null;`);
    this.addSql(`alter table "challenge" add constraint "challenge_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on delete set null;`);
    this.addSql(`alter table "challenge" add constraint "challenge_publication_check" check ("publication" in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'UNLISTED', 'ARCHIVED'));`);
    this.addSql(`alter table "challenge" add constraint "challenge_stage_check" check ("stage" in ('IDENTIFIED', 'UNDERSTANDING', 'FRAMED', 'TEAMING', 'CO_CREATING', 'IMPLEMENTING', 'IN_USE', 'PAUSED', 'CLOSED'));`);
    this.addSql(`alter table "challenge" add constraint "challenge_paused_from_check" check ("paused_from" in ('IDENTIFIED', 'UNDERSTANDING', 'FRAMED', 'TEAMING', 'CO_CREATING', 'IMPLEMENTING', 'IN_USE', 'PAUSED', 'CLOSED'));`);
    this.addSql(`alter table "challenge" add constraint "challenge_closed_as_check" check ("closed_as" in ('IMPROVED', 'HANDED_OVER', 'MERGED', 'STOPPED', 'NOT_A_CHALLENGE'));`);
    this.addSql(`alter table "challenge" add constraint "challenge_track_check" check ("track" in ('LOOP', 'SHORT'));`);

    this.addSql(`alter table "perspective" add constraint "perspective_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "perspective" add constraint "perspective_field_of_practice_check" check ("field_of_practice" in ('POLITICS', 'ACADEMIA', 'BUSINESS', 'CITIZENS', 'PUBLIC_SERVICE', 'CIVIL_SOCIETY'));`);

    this.addSql(`alter table "opening" add constraint "opening_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);

    this.addSql(`alter table "mandate" add constraint "mandate_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete cascade;`);
    this.addSql(`alter table "mandate" add constraint "mandate_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "mandate" add constraint "mandate_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "mandate" add constraint "mandate_scope_check" check ("scope" in ('CHALLENGE', 'THEME', 'ALL'));`);
    this.addSql(`alter table "mandate" add constraint "mandate_theme_check" check ("theme" in ('CLIMATE', 'SKILLS_SUPPLY', 'PREMISES_USE', 'ATTRACTIVENESS', 'HEALTH', 'EDUCATION', 'SECURITY'));`);
    this.addSql(`alter table "mandate" add constraint "mandate_state_check" check ("state" in ('REQUESTED', 'GRANTED', 'DECLINED', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SELF_GRANTED'));`);
    this.addSql(`alter table "mandate" enable row level security;`);
    this.addSql(`alter table "mandate" force row level security;`);
    this.addSql(`create policy "sees" on "mandate" for select using (coworker_id = viewer_id() or viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id));`);
    this.addSql(`create policy "adds" on "mandate" for insert with check (coworker_id = viewer_id() or viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id));`);
    this.addSql(`create policy "changes" on "mandate" for update using (coworker_id = viewer_id() or viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id)) with check (coworker_id = viewer_id() or viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id));`);
    this.addSql(`create policy "removes" on "mandate" for delete using (coworker_id = viewer_id() or viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id));`);
    this.addSql(`create policy "system" on "mandate" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "leverage_point" add constraint "leverage_point_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);

    this.addSql(`alter table "invitation" add constraint "invitation_opening_id_foreign" foreign key ("opening_id") references "opening" ("id") on delete cascade;`);
    this.addSql(`alter table "invitation" add constraint "invitation_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "invitation" add constraint "invitation_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete cascade;`);
    this.addSql(`alter table "invitation" add constraint "invitation_invited_by_id_foreign" foreign key ("invited_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "invitation" add constraint "invitation_state_check" check ("state" in ('SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'REVOKED'));`);
    this.addSql(`alter table "invitation" enable row level security;`);
    this.addSql(`alter table "invitation" force row level security;`);
    this.addSql(`create policy "sees" on "invitation" for select using (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "adds" on "invitation" for insert with check (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "changes" on "invitation" for update using (coworker_id = viewer_id() or viewer_leads(challenge_id)) with check (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "removes" on "invitation" for delete using (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "system" on "invitation" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "goal" add constraint "goal_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);

    this.addSql(`alter table "indicator" add constraint "indicator_goal_id_foreign" foreign key ("goal_id") references "goal" ("id") on delete cascade;`);

    this.addSql(`alter table "indicator_report" add constraint "indicator_report_indicator_id_foreign" foreign key ("indicator_id") references "indicator" ("id") on delete cascade;`);

    this.addSql(`alter table "follow" add constraint "follow_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "follow" add constraint "follow_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "follow" enable row level security;`);
    this.addSql(`alter table "follow" force row level security;`);
    this.addSql(`create policy "sees" on "follow" for select using (account_id = viewer_id());`);
    this.addSql(`create policy "adds" on "follow" for insert with check (account_id = viewer_id());`);
    this.addSql(`create policy "changes" on "follow" for update using (account_id = viewer_id()) with check (account_id = viewer_id());`);
    this.addSql(`create policy "removes" on "follow" for delete using (account_id = viewer_id());`);
    this.addSql(`create policy "system" on "follow" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "cycle" add constraint "cycle_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);

    this.addSql(`alter table "experiment" add constraint "experiment_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on delete cascade;`);
    this.addSql(`alter table "experiment" add constraint "experiment_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on delete set null;`);
    this.addSql(`alter table "experiment" add constraint "experiment_state_check" check ("state" in ('PLANNED', 'RUNNING', 'REVIEWED'));`);
    this.addSql(`alter table "experiment" add constraint "experiment_verdict_check" check ("verdict" in ('AMPLIFY', 'ADAPT', 'DAMPEN', 'STOP'));`);

    this.addSql(`alter table "dialogue" add constraint "dialogue_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on delete cascade;`);
    this.addSql(`alter table "dialogue" add constraint "dialogue_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on delete set null;`);

    this.addSql(`alter table "complexity_assessment" add constraint "complexity_assessment_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "complexity_assessment" add constraint "complexity_assessment_assessor_id_foreign" foreign key ("assessor_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "complexity_assessment" add constraint "complexity_assessment_knowledge_check" check ("knowledge" in ('PROBLEM_AND_SOLUTION_KNOWN', 'SOLUTION_UNKNOWN', 'NEITHER_KNOWN'));`);
    this.addSql(`alter table "complexity_assessment" add constraint "complexity_assessment_actors_check" check ("actors" in ('AGREE', 'DIFFERENT_KNOWLEDGE', 'CONFLICTING_VALUES'));`);
    this.addSql(`alter table "complexity_assessment" enable row level security;`);
    this.addSql(`alter table "complexity_assessment" force row level security;`);
    this.addSql(`create policy "sees" on "complexity_assessment" for select using (assessor_id = viewer_id() or (is_final and challenge_is_seen(challenge_id)));`);
    this.addSql(`create policy "adds" on "complexity_assessment" for insert with check (assessor_id = viewer_id());`);
    this.addSql(`create policy "changes" on "complexity_assessment" for update using (assessor_id = viewer_id()) with check (assessor_id = viewer_id());`);
    this.addSql(`create policy "removes" on "complexity_assessment" for delete using (assessor_id = viewer_id());`);
    this.addSql(`create policy "system" on "complexity_assessment" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "commitment" add constraint "commitment_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "commitment" add constraint "commitment_opening_id_foreign" foreign key ("opening_id") references "opening" ("id") on delete set null;`);
    this.addSql(`alter table "commitment" add constraint "commitment_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete set null;`);
    this.addSql(`alter table "commitment" add constraint "commitment_role_check" check ("role" in ('LEAD', 'NETWORKER', 'FACILITATOR', 'INNOVATOR', 'BUSINESS_DEVELOPER', 'MEMBER'));`);
    this.addSql(`alter table "commitment" add constraint "commitment_state_check" check ("state" in ('ACTIVE', 'RENEWAL_DUE', 'ENDED'));`);
    this.addSql(`alter table "commitment" enable row level security;`);
    this.addSql(`alter table "commitment" force row level security;`);
    this.addSql(`create policy "sees" on "commitment" for select using (coworker_id = viewer_id() or viewer_leads(challenge_id) or viewer_in_team(challenge_id));`);
    this.addSql(`create policy "adds" on "commitment" for insert with check (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "changes" on "commitment" for update using (coworker_id = viewer_id() or viewer_leads(challenge_id)) with check (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "removes" on "commitment" for delete using (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "system" on "commitment" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "contribution" add constraint "contribution_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on delete cascade;`);
    this.addSql(`alter table "contribution" add constraint "contribution_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete set null;`);
    this.addSql(`alter table "contribution" enable row level security;`);
    this.addSql(`alter table "contribution" force row level security;`);
    this.addSql(`create policy "sees" on "contribution" for select using (coworker_id = viewer_id());`);
    this.addSql(`create policy "adds" on "contribution" for insert with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "changes" on "contribution" for update using (coworker_id = viewer_id()) with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "removes" on "contribution" for delete using (coworker_id = viewer_id());`);
    this.addSql(`create policy "system" on "contribution" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "challenge_outcome" add constraint "challenge_outcome_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "challenge_outcome" add constraint "challenge_outcome_outcome_id_foreign" foreign key ("outcome_id") references "outcome" ("id") on delete cascade;`);

    this.addSql(`alter table "challenge_organization" add constraint "challenge_organization_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "challenge_organization" add constraint "challenge_organization_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "challenge_organization" add constraint "challenge_organization_role_check" check ("role" in ('LEAD', 'CO_OWNER', 'RECEIVER', 'SPONSOR'));`);

    this.addSql(`alter table "challenge_event" add constraint "challenge_event_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;`);
    this.addSql(`alter table "challenge_event" add constraint "challenge_event_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "challenge_event" add constraint "challenge_event_how_check" check ("how" in ('WORKSHOP', 'RECRUITING', 'SHOWCASE', 'DIALOGUE', 'CELEBRATION'));`);

    this.addSql(`alter table "application" add constraint "application_opening_id_foreign" foreign key ("opening_id") references "opening" ("id") on delete cascade;`);
    this.addSql(`alter table "application" add constraint "application_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "application" add constraint "application_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete cascade;`);
    this.addSql(`alter table "application" add constraint "application_state_check" check ("state" in ('SUBMITTED', 'IN_REVIEW', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'));`);
    this.addSql(`alter table "application" enable row level security;`);
    this.addSql(`alter table "application" force row level security;`);
    this.addSql(`create policy "sees" on "application" for select using (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "adds" on "application" for insert with check (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "changes" on "application" for update using (coworker_id = viewer_id() or viewer_leads(challenge_id)) with check (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "removes" on "application" for delete using (coworker_id = viewer_id() or viewer_leads(challenge_id));`);
    this.addSql(`create policy "system" on "application" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "opening_skill" add constraint "opening_skill_opening_id_foreign" foreign key ("opening_id") references "opening" ("id") on delete cascade;`);
    this.addSql(`alter table "opening_skill" add constraint "opening_skill_skill_id_foreign" foreign key ("skill_id") references "skill" ("id");`);
    this.addSql(`alter table "opening_skill" add constraint "opening_skill_importance_check" check ("importance" in ('REQUIRED', 'DESIRED', 'LEARNABLE'));`);

    this.addSql(`alter table "skill_claim" add constraint "skill_claim_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete cascade;`);
    this.addSql(`alter table "skill_claim" add constraint "skill_claim_skill_id_foreign" foreign key ("skill_id") references "skill" ("id");`);
    this.addSql(`alter table "skill_claim" add constraint "skill_claim_evidence_check" check ("evidence" in ('NONE', 'WORK', 'STUDY', 'LIVED', 'ENDORSED'));`);
    this.addSql(`alter table "skill_claim" enable row level security;`);
    this.addSql(`alter table "skill_claim" force row level security;`);
    this.addSql(`create policy "sees" on "skill_claim" for select using (may_see_card(coworker_id));`);
    this.addSql(`create policy "adds" on "skill_claim" for insert with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "changes" on "skill_claim" for update using (coworker_id = viewer_id()) with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "removes" on "skill_claim" for delete using (coworker_id = viewer_id());`);
    this.addSql(`create policy "system" on "skill_claim" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "claim_note" add constraint "claim_note_claim_id_foreign" foreign key ("claim_id") references "skill_claim" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "claim_note" add constraint "claim_note_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete cascade;`);
    this.addSql(`alter table "claim_note" enable row level security;`);
    this.addSql(`alter table "claim_note" force row level security;`);
    this.addSql(`create policy "sees" on "claim_note" for select using (coworker_id = viewer_id());`);
    this.addSql(`create policy "adds" on "claim_note" for insert with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "changes" on "claim_note" for update using (coworker_id = viewer_id()) with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "removes" on "claim_note" for delete using (coworker_id = viewer_id());`);
    this.addSql(`create policy "system" on "claim_note" to "mellanrum_worker" using (true) with check (true);`);

    this.addSql(`alter table "skill_link" add constraint "skill_link_from_id_foreign" foreign key ("from_id") references "skill" ("id") on delete cascade;`);
    this.addSql(`alter table "skill_link" add constraint "skill_link_to_id_foreign" foreign key ("to_id") references "skill" ("id") on delete cascade;`);
    this.addSql(`alter table "skill_link" add constraint "skill_link_kind_check" check ("kind" in ('BROADER', 'RELATED'));`);

    this.addSql(`alter table "skill_proposal" add constraint "skill_proposal_language_check" check ("language" in ('sv', 'nb', 'en'));`);

    this.addSql(`alter table "skill_synonym" add constraint "skill_synonym_skill_id_foreign" foreign key ("skill_id") references "skill" ("id") on delete cascade;`);
    this.addSql(`alter table "skill_synonym" add constraint "skill_synonym_language_check" check ("language" in ('sv', 'nb', 'en'));`);

    this.addSql(`alter table "solution" add constraint "solution_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);

    this.addSql(`alter table "implementation" add constraint "implementation_solution_id_foreign" foreign key ("solution_id") references "solution" ("id") on delete cascade;`);
    this.addSql(`alter table "implementation" add constraint "implementation_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on delete set null;`);
    this.addSql(`alter table "implementation" add constraint "implementation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "implementation" add constraint "implementation_has_one_place" check (num_nonnulls(hub_id, organization_id) = 1);`);

    this.addSql(`alter table "effect_check" add constraint "effect_check_implementation_id_foreign" foreign key ("implementation_id") references "implementation" ("id") on delete cascade;`);
    this.addSql(`alter table "effect_check" add constraint "effect_check_result_check" check ("result" in ('PASSED', 'FAILED'));`);

    this.addSql(`alter table "timeline_entry" add constraint "timeline_entry_challenge_id_foreign" foreign key ("challenge_id") references "challenge" ("id") on delete cascade;`);
    this.addSql(`alter table "timeline_entry" add constraint "timeline_entry_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "timeline_entry" add constraint "timeline_entry_hub_id_foreign" foreign key ("hub_id") references "hub" ("id") on delete set null;`);
    this.addSql(`alter table "timeline_entry" add constraint "timeline_entry_kind_check" check ("kind" in ('POSTED', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'UNLISTED', 'ARCHIVED', 'TRANSLATED', 'TRACK_CHOSEN', 'ASSESSED', 'PERSPECTIVE', 'FRAMED', 'OPENED', 'OPENING_CLOSED', 'APPLIED', 'INVITED', 'JOINED', 'LEFT', 'MANDATE', 'LEAD_NAMED', 'RECEIVER_NAMED', 'MOVED_FORWARD', 'MOVED_BACK', 'PAUSED', 'RESUMED', 'CLOSED', 'REOPENED', 'CYCLE_CLOSED', 'DIALOGUE', 'EXPERIMENT', 'SOLUTION', 'IMPLEMENTATION', 'EFFECT_CHECK', 'EVENT'));`);
    this.addSql(`alter table "timeline_entry" add constraint "timeline_entry_from_stage_check" check ("from_stage" in ('IDENTIFIED', 'UNDERSTANDING', 'FRAMED', 'TEAMING', 'CO_CREATING', 'IMPLEMENTING', 'IN_USE', 'PAUSED', 'CLOSED'));`);
    this.addSql(`alter table "timeline_entry" add constraint "timeline_entry_to_stage_check" check ("to_stage" in ('IDENTIFIED', 'UNDERSTANDING', 'FRAMED', 'TEAMING', 'CO_CREATING', 'IMPLEMENTING', 'IN_USE', 'PAUSED', 'CLOSED'));`);

    this.addSql(`alter table "wanted_skill" add constraint "wanted_skill_coworker_id_foreign" foreign key ("coworker_id") references "coworker" ("id") on delete cascade;`);
    this.addSql(`alter table "wanted_skill" add constraint "wanted_skill_skill_id_foreign" foreign key ("skill_id") references "skill" ("id");`);
    this.addSql(`alter table "wanted_skill" enable row level security;`);
    this.addSql(`alter table "wanted_skill" force row level security;`);
    this.addSql(`create policy "sees" on "wanted_skill" for select using (may_see_card(coworker_id));`);
    this.addSql(`create policy "adds" on "wanted_skill" for insert with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "changes" on "wanted_skill" for update using (coworker_id = viewer_id()) with check (coworker_id = viewer_id());`);
    this.addSql(`create policy "removes" on "wanted_skill" for delete using (coworker_id = viewer_id());`);
    this.addSql(`create policy "system" on "wanted_skill" to "mellanrum_worker" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "consent" drop constraint "consent_account_id_foreign";`);
    this.addSql(`alter table "demo_person" drop constraint "demo_person_account_id_foreign";`);
    this.addSql(`alter table "idempotency_key" drop constraint "idempotency_key_account_id_foreign";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_account_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_invited_by_id_foreign";`);
    this.addSql(`alter table "follow" drop constraint "follow_account_id_foreign";`);
    this.addSql(`alter table "complexity_assessment" drop constraint "complexity_assessment_assessor_id_foreign";`);
    this.addSql(`alter table "network_participation" drop constraint "network_participation_network_id_foreign";`);
    this.addSql(`alter table "municipality" drop constraint "municipality_region_id_foreign";`);
    this.addSql(`alter table "challenge" drop constraint "challenge_region_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_municipality_id_foreign";`);
    this.addSql(`alter table "hub" drop constraint "hub_municipality_id_foreign";`);
    this.addSql(`alter table "coworker" drop constraint "coworker_municipality_id_foreign";`);
    this.addSql(`alter table "challenge" drop constraint "challenge_municipality_id_foreign";`);
    this.addSql(`alter table "network_participation" drop constraint "network_participation_organization_id_foreign";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_organization_id_foreign";`);
    this.addSql(`alter table "employment" drop constraint "employment_organization_id_foreign";`);
    this.addSql(`alter table "mandate" drop constraint "mandate_organization_id_foreign";`);
    this.addSql(`alter table "challenge_organization" drop constraint "challenge_organization_organization_id_foreign";`);
    this.addSql(`alter table "implementation" drop constraint "implementation_organization_id_foreign";`);
    this.addSql(`alter table "timeline_entry" drop constraint "timeline_entry_organization_id_foreign";`);
    this.addSql(`alter table "outcome" drop constraint "outcome_hub_id_foreign";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_hub_id_foreign";`);
    this.addSql(`alter table "event" drop constraint "event_hub_id_foreign";`);
    this.addSql(`alter table "coworker" drop constraint "coworker_hub_id_foreign";`);
    this.addSql(`alter table "challenge" drop constraint "challenge_hub_id_foreign";`);
    this.addSql(`alter table "experiment" drop constraint "experiment_hub_id_foreign";`);
    this.addSql(`alter table "dialogue" drop constraint "dialogue_hub_id_foreign";`);
    this.addSql(`alter table "implementation" drop constraint "implementation_hub_id_foreign";`);
    this.addSql(`alter table "timeline_entry" drop constraint "timeline_entry_hub_id_foreign";`);
    this.addSql(`alter table "challenge_outcome" drop constraint "challenge_outcome_outcome_id_foreign";`);
    this.addSql(`alter table "challenge_event" drop constraint "challenge_event_event_id_foreign";`);
    this.addSql(`alter table "employment" drop constraint "employment_coworker_id_foreign";`);
    this.addSql(`alter table "coworker_name" drop constraint "coworker_name_coworker_id_foreign";`);
    this.addSql(`alter table "mandate" drop constraint "mandate_coworker_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_coworker_id_foreign";`);
    this.addSql(`alter table "commitment" drop constraint "commitment_coworker_id_foreign";`);
    this.addSql(`alter table "contribution" drop constraint "contribution_coworker_id_foreign";`);
    this.addSql(`alter table "application" drop constraint "application_coworker_id_foreign";`);
    this.addSql(`alter table "skill_claim" drop constraint "skill_claim_coworker_id_foreign";`);
    this.addSql(`alter table "claim_note" drop constraint "claim_note_coworker_id_foreign";`);
    this.addSql(`alter table "wanted_skill" drop constraint "wanted_skill_coworker_id_foreign";`);
    this.addSql(`alter table "perspective" drop constraint "perspective_challenge_id_foreign";`);
    this.addSql(`alter table "opening" drop constraint "opening_challenge_id_foreign";`);
    this.addSql(`alter table "mandate" drop constraint "mandate_challenge_id_foreign";`);
    this.addSql(`alter table "leverage_point" drop constraint "leverage_point_challenge_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_challenge_id_foreign";`);
    this.addSql(`alter table "goal" drop constraint "goal_challenge_id_foreign";`);
    this.addSql(`alter table "follow" drop constraint "follow_challenge_id_foreign";`);
    this.addSql(`alter table "cycle" drop constraint "cycle_challenge_id_foreign";`);
    this.addSql(`alter table "complexity_assessment" drop constraint "complexity_assessment_challenge_id_foreign";`);
    this.addSql(`alter table "commitment" drop constraint "commitment_challenge_id_foreign";`);
    this.addSql(`alter table "challenge_outcome" drop constraint "challenge_outcome_challenge_id_foreign";`);
    this.addSql(`alter table "challenge_organization" drop constraint "challenge_organization_challenge_id_foreign";`);
    this.addSql(`alter table "challenge_event" drop constraint "challenge_event_challenge_id_foreign";`);
    this.addSql(`alter table "application" drop constraint "application_challenge_id_foreign";`);
    this.addSql(`alter table "solution" drop constraint "solution_challenge_id_foreign";`);
    this.addSql(`alter table "timeline_entry" drop constraint "timeline_entry_challenge_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_opening_id_foreign";`);
    this.addSql(`alter table "commitment" drop constraint "commitment_opening_id_foreign";`);
    this.addSql(`alter table "application" drop constraint "application_opening_id_foreign";`);
    this.addSql(`alter table "opening_skill" drop constraint "opening_skill_opening_id_foreign";`);
    this.addSql(`alter table "indicator" drop constraint "indicator_goal_id_foreign";`);
    this.addSql(`alter table "indicator_report" drop constraint "indicator_report_indicator_id_foreign";`);
    this.addSql(`alter table "experiment" drop constraint "experiment_cycle_id_foreign";`);
    this.addSql(`alter table "dialogue" drop constraint "dialogue_cycle_id_foreign";`);
    this.addSql(`alter table "contribution" drop constraint "contribution_commitment_id_foreign";`);
    this.addSql(`alter table "opening_skill" drop constraint "opening_skill_skill_id_foreign";`);
    this.addSql(`alter table "skill_claim" drop constraint "skill_claim_skill_id_foreign";`);
    this.addSql(`alter table "skill_link" drop constraint "skill_link_from_id_foreign";`);
    this.addSql(`alter table "skill_link" drop constraint "skill_link_to_id_foreign";`);
    this.addSql(`alter table "skill_synonym" drop constraint "skill_synonym_skill_id_foreign";`);
    this.addSql(`alter table "wanted_skill" drop constraint "wanted_skill_skill_id_foreign";`);
    this.addSql(`alter table "claim_note" drop constraint "claim_note_claim_id_foreign";`);
    this.addSql(`alter table "implementation" drop constraint "implementation_solution_id_foreign";`);
    this.addSql(`alter table "effect_check" drop constraint "effect_check_implementation_id_foreign";`);

    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "consent" cascade;`);
    this.addSql(`drop table if exists "demo_mail" cascade;`);
    this.addSql(`drop table if exists "demo_person" cascade;`);
    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "network" cascade;`);
    this.addSql(`drop table if exists "region" cascade;`);
    this.addSql(`drop table if exists "municipality" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "network_participation" cascade;`);
    this.addSql(`drop table if exists "hub" cascade;`);
    this.addSql(`drop table if exists "outcome" cascade;`);
    this.addSql(`drop table if exists "role_grant" cascade;`);
    this.addSql(`drop table if exists "event" cascade;`);
    this.addSql(`drop table if exists "coworker" cascade;`);
    this.addSql(`drop table if exists "employment" cascade;`);
    this.addSql(`drop table if exists "coworker_name" cascade;`);
    this.addSql(`drop table if exists "challenge" cascade;`);
    this.addSql(`drop table if exists "perspective" cascade;`);
    this.addSql(`drop table if exists "opening" cascade;`);
    this.addSql(`drop table if exists "mandate" cascade;`);
    this.addSql(`drop table if exists "leverage_point" cascade;`);
    this.addSql(`drop table if exists "invitation" cascade;`);
    this.addSql(`drop table if exists "goal" cascade;`);
    this.addSql(`drop table if exists "indicator" cascade;`);
    this.addSql(`drop table if exists "indicator_report" cascade;`);
    this.addSql(`drop table if exists "follow" cascade;`);
    this.addSql(`drop table if exists "cycle" cascade;`);
    this.addSql(`drop table if exists "experiment" cascade;`);
    this.addSql(`drop table if exists "dialogue" cascade;`);
    this.addSql(`drop table if exists "complexity_assessment" cascade;`);
    this.addSql(`drop table if exists "commitment" cascade;`);
    this.addSql(`drop table if exists "contribution" cascade;`);
    this.addSql(`drop table if exists "challenge_outcome" cascade;`);
    this.addSql(`drop table if exists "challenge_organization" cascade;`);
    this.addSql(`drop table if exists "challenge_event" cascade;`);
    this.addSql(`drop table if exists "application" cascade;`);
    this.addSql(`drop table if exists "skill" cascade;`);
    this.addSql(`drop table if exists "opening_skill" cascade;`);
    this.addSql(`drop table if exists "skill_claim" cascade;`);
    this.addSql(`drop table if exists "claim_note" cascade;`);
    this.addSql(`drop table if exists "skill_link" cascade;`);
    this.addSql(`drop table if exists "skill_proposal" cascade;`);
    this.addSql(`drop table if exists "skill_synonym" cascade;`);
    this.addSql(`drop table if exists "solution" cascade;`);
    this.addSql(`drop table if exists "implementation" cascade;`);
    this.addSql(`drop table if exists "effect_check" cascade;`);
    this.addSql(`drop table if exists "timeline_entry" cascade;`);
    this.addSql(`drop table if exists "wanted_skill" cascade;`);

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
