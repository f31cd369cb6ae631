const answers = 'returns boolean language sql stable security definer set search_path = public'

/**
 * `viewer_leads` says in SQL what `mayLead` says of a challenge: who writes for the lead or a co-owner, and system
 * entrepreneurs where the work is out. Shared work opens the card and the name of a person: between teammates, and to
 * those who lead a challenge that the person is in or has asked to be in. Being invited opens nothing by itself.
 */
export const functions = [
  `create or replace function viewer_leads(asked uuid) ${answers}
   as $$ select exists (select 1 from challenge_organization o where o.challenge_id = asked and o.role in ('LEAD', 'CO_OWNER')
       and viewer_holds('AGENCY_EDITOR', o.organization_id))
     or (viewer_is('SYSTEM_ENTREPRENEUR') and exists (select 1 from challenge c where c.id = asked and c.publication in ('PUBLISHED', 'UNLISTED'))) $$`,

  `create or replace function viewer_in_team(asked uuid) ${answers}
   as $$ select exists (select 1 from commitment m where m.challenge_id = asked and m.coworker_id = viewer_id() and m.state <> 'ENDED') $$`,

  `create or replace function viewer_leads_team(asked uuid) ${answers}
   as $$ select exists (select 1 from commitment m where m.challenge_id = asked and m.is_lead and m.coworker_id = viewer_id()
     and m.state <> 'ENDED') $$`,

  `create or replace function shares_work_with(subject uuid) ${answers}
   as $$ select exists (select 1 from commitment m where m.coworker_id = subject and m.state <> 'ENDED'
       and (viewer_in_team(m.challenge_id) or viewer_leads(m.challenge_id)))
     or exists (select 1 from application a where a.coworker_id = subject and a.state in ('SUBMITTED', 'IN_REVIEW')
       and viewer_leads(a.challenge_id)) $$`,

  // A number, so that somebody who may not see who is in may still be told that there is no place left.
  `create or replace function places_filled(asked uuid, today date) returns integer language sql stable security definer set search_path = public
   as $$ select count(*)::int from commitment m where m.opening_id = asked and m.coworker_id is not null and m.state <> 'ENDED'
     and (m.until is null or m.until >= today) $$`,
]
