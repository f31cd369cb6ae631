/** Only what somebody else has vouched for, and the person has taken, may be claimed as endorsed. */
export const functions = [
  `create or replace function is_endorsed(subject uuid, asked uuid) returns boolean language sql stable security definer set search_path = public
   as $$ select exists (select 1 from endorsement where coworker_id = subject and skill_id = asked and state = 'ACCEPTED') $$`,
]
