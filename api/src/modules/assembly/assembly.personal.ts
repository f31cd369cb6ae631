import type { PersonalNote } from '../../base/personal.js'

const consent = { public: 'consent (art. 6.1 a)', private: 'consent (art. 6.1 a)' }

/** Nothing of a proposal is stored: it is reckoned from what people have consented to be matched by. */
export const ofProposal: PersonalNote = {
  purpose: 'to show who together would cover what a challenge needs, and why',
  legalBasis: consent,
  retention: 'reckoned when asked for, never stored',
  visibility: 'those who staff the challenge, while the person consents to be matched',
  export: false,
  erase: 'row',
}

export const ofDraft: PersonalNote = {
  purpose: 'to let somebody who puts a team together keep a thought until it is ready to be asked',
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' },
  retention: 'until its maker removes it, the challenge is removed, or the account is erased',
  visibility: 'its maker alone',
  erase: 'row',
}

/** Told to nobody before the person is asked: an unfinished thought of somebody else says nothing about them yet. */
export const ofDraftMember: PersonalNote = {
  ...ofDraft,
  purpose: 'to remember whom one thinks of asking',
  retention: 'as the draft; at once when the person withdraws the consent to be matched or erases the account',
  export: false,
}
