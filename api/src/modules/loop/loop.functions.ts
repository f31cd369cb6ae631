const answers = 'returns boolean language sql stable security definer set search_path = public'

/** Whether a team is led is for everyone to know, who leads it is not; so this answers only yes or no. */
export const functions = [
  `create or replace function team_has_lead(asked uuid, today date) ${answers}
   as $$ select exists (select 1 from commitment m where m.challenge_id = asked and m.is_lead and m.coworker_id is not null
     and m.state <> 'ENDED' and (m.until is null or m.until >= today)) $$`,
]
