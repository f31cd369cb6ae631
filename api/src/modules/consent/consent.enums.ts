import { registerEnumType } from 'type-graphql'

export enum Purpose {
  BE_MATCHED = 'BE_MATCHED',
  SHOW_NAME = 'SHOW_NAME',
  SHOW_PROFILE = 'SHOW_PROFILE',
  SHOW_EMPLOYER = 'SHOW_EMPLOYER',
  EMAIL_ALERTS = 'EMAIL_ALERTS',
}
registerEnumType(Purpose, {
  name: 'Purpose',
  description: 'What a person lets us do with what we know of them. Nothing is on from the start.',
  valuesConfig: {
    BE_MATCHED: { description: 'Those who staff challenges find me by my skills; without my name.' },
    SHOW_NAME: { description: 'Whoever may see my profile also sees my name.' },
    SHOW_PROFILE: { description: 'Everyone who is signed in sees my profile.' },
    SHOW_EMPLOYER: { description: 'Whoever may see my profile also sees my home organisation.' },
    EMAIL_ALERTS: { description: 'Mails about challenges that fit me.' },
  },
})
