/**
 * What the policies may ask about the viewer. They run as the system's role, so that they can look where the viewer may
 * not; they answer only yes or no.
 */
export const functions = [
  `create or replace function tell_of_people() returns trigger language plpgsql security definer set search_path = public
   as $$ begin
     execute format('insert into person_change (beginning) select distinct left(told::text, 8) from (%s) it (told) where told is not null', tg_argv[0]);
     perform pg_notify('person_change', '');
     return null;
   end $$`,
  `create or replace function viewer_id() returns uuid language sql stable parallel safe
   as $$ select nullif(current_setting('app.viewer', true), '')::uuid $$`,
  `create or replace function viewer_is(wanted text) returns boolean language sql stable security definer set search_path = public
   as $$ select exists (select 1 from role_grant where account_id = viewer_id() and role = wanted) $$`,
  `create or replace function viewer_holds(wanted text, at_organization uuid) returns boolean language sql stable security definer set search_path = public
   as $$ select exists (select 1 from role_grant where account_id = viewer_id() and role = wanted and organization_id = at_organization) $$`,
]
