const answers = 'returns boolean language sql stable security definer set search_path = public'
const bonds = 'signed_in boolean, assembles boolean, shares_work boolean, manages boolean'
const viewersBonds = (subject: string) =>
  `viewer_id() is not null, viewer_assembles(), shares_work_with(${subject}), viewer_manages(${subject})`

/**
 * The lens: who sees what of a person, by what the two are to each other. Both locks ask these functions, and so does
 * `howOthersSeeMe`, so there is one answer to the question.
 *
 * Shared work opens the card and the name. Else SHOW_PROFILE opens the card to everyone signed in and BE_MATCHED to those
 * who staff challenges; SHOW_NAME and SHOW_EMPLOYER add to an open card. Whoever represents the person's employer sees
 * none of it, short of working with them: what an employer may know stands on the mandate.
 */
export const functions = [
  `create or replace function shares_work_with(subject uuid) ${answers} as $$ select false $$`,

  // Who vouches for a skill is known further on.
  `create or replace function is_endorsed(subject uuid, asked uuid) ${answers} as $$ select false $$`,

  `create or replace function viewer_assembles() ${answers}
   as $$ select viewer_is('AGENCY_EDITOR') or viewer_is('SYSTEM_ENTREPRENEUR') $$`,

  `create or replace function viewer_manages(subject uuid) ${answers}
   as $$ select exists (select 1 from employment where coworker_id = subject and viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id)) $$`,

  `create or replace function card_is_open(subject uuid, ${bonds}) ${answers}
   as $$ select shares_work or (signed_in and not manages
     and (consents_to(subject, 'SHOW_PROFILE') or (assembles and consents_to(subject, 'BE_MATCHED')))) $$`,
  `create or replace function name_is_open(subject uuid, ${bonds}) ${answers}
   as $$ select shares_work or (consents_to(subject, 'SHOW_NAME') and card_is_open(subject, signed_in, assembles, shares_work, manages)) $$`,
  `create or replace function employer_is_open(subject uuid, ${bonds}) ${answers}
   as $$ select consents_to(subject, 'SHOW_EMPLOYER') and card_is_open(subject, signed_in, assembles, shares_work, manages) $$`,

  ...['card', 'name', 'employer'].map(
    (what) => `create or replace function may_see_${what}(subject uuid) ${answers}
     as $$ select viewer_id() is not null and (subject = viewer_id() or ${what}_is_open(subject, ${viewersBonds('subject')})) $$`,
  ),
]
