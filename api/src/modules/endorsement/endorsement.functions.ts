/**
 * Only what somebody else has vouched for, and the person has taken, may be claimed as endorsed. Held until the claim is
 * written, so that what is taken back in that moment is taken from the claim too.
 */
export const functions = [
  `create or replace function is_endorsed(subject uuid, asked uuid) returns boolean language sql volatile security definer set search_path = public
   as $$ with held as (select id from endorsement where coworker_id = subject and skill_id = asked and state = 'ACCEPTED' for share)
     select exists (select 1 from held) $$`,
]
