import type { PersonalNote } from '../../base/personal.js'

const legalBasis = { public: 'task in the public interest (art. 6.1 e)', private: 'contract (art. 6.1 b)' }

export const ofAsking: PersonalNote = {
  purpose: 'to let a person and the owners of a challenge find each other',
  legalBasis,
  retention: 'until the challenge is archived, or the person erases the account',
  visibility: 'the person; editors of the owning organisations; system entrepreneurs',
  erase: 'row',
}

export const ofMandate: PersonalNote = {
  purpose: 'to let an employer allow an employee time for a shared challenge',
  legalBasis,
  retention: 'two years after it ended, or until the person erases the account',
  visibility: "the person; representatives of the employer; its state and hours to the challenge's owners",
  erase: 'row',
}

export const ofCommitment: PersonalNote = {
  purpose: 'to know who does what in a team, and what was promised',
  legalBasis,
  retention: 'as long as the challenge is kept; without the name once the person erases the account',
  visibility: 'the person; teammates; editors of the owning organisations; system entrepreneurs',
  erase: 'stays without the name',
}

export const ofContribution: PersonalNote = {
  ...ofCommitment,
  purpose: 'to account for what was given',
  visibility: 'the person alone; others see sums of hours',
}
