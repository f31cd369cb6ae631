import type { PersonalNote } from '../../base/personal.js'

const legalBasis = { public: 'legal obligation (art. 6.1 c)', private: 'legal obligation (art. 6.1 c)' }

export const ofConsent: PersonalNote = {
  purpose: 'to prove what the person has agreed to, and when',
  legalBasis,
  retention: 'until the person erases the account',
  visibility: 'the person alone',
  erase: 'row',
}

/** What the sign-in keeps for itself, in tables that are not ours to annotate. */
export const ofSignIn: PersonalNote = {
  purpose: 'to recognise the person at the next request, and to let them see where they are signed in',
  legalBasis: { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' },
  retention: 'sessions 14 days; the rest until the person erases the account',
  visibility: 'the person alone',
  erase: 'row',
}
