import type { PersonalNote } from '../../base/personal.js'

const legalBasis = { public: 'consent (art. 6.1 a)', private: 'consent (art. 6.1 a)' }
const untilErased = 'until the person takes it away or erases the account'

export const ofCard: PersonalNote = {
  purpose: 'to find challenges and teams where the person makes a difference',
  legalBasis,
  retention: untilErased,
  visibility: 'the person; whom SHOW_PROFILE or BE_MATCHED opens it to; those the person shares work with',
  erase: 'row',
}

export const ofClaim: PersonalNote = {
  ...ofCard,
  visibility:
    'the person; whom SHOW_PROFILE or BE_MATCHED opens it to; those the person shares work with; lived experience the person alone, until they choose to show it',
}

export const ofName: PersonalNote = {
  ...ofCard,
  purpose: 'to be addressed by name',
  visibility: 'the person; whoever sees the profile, when SHOW_NAME is given; those the person shares work with',
}

export const ofEmployment: PersonalNote = {
  ...ofCard,
  purpose: 'to ask the employer for a mandate, and to mix sectors in a team',
  visibility: 'the person; whoever sees the profile, when SHOW_EMPLOYER is given',
}

export const ofClaimNote: PersonalNote = {
  ...ofCard,
  purpose: 'to remember what a claim rests on',
  visibility: 'the person alone',
}
