/** Asked by every lock on what is shown of a person. Runs as the system's role: a consent row is for its owner alone. */
export const functions = [
  `create or replace function consents_to(subject uuid, wish text) returns boolean language sql stable security definer set search_path = public
   as $$ select exists (select 1 from consent where account_id = subject and purpose = wish and withdrawn_at is null) $$`,
]
