import { registerEnumType } from 'type-graphql'

export enum CoworkerKind {
  SELF_EMPLOYED = 'SELF_EMPLOYED',
  FOUNDER = 'FOUNDER',
  EMPLOYEE = 'EMPLOYEE',
}
export enum Evidence {
  NONE = 'NONE',
  WORK = 'WORK',
  STUDY = 'STUDY',
  LIVED = 'LIVED',
  ENDORSED = 'ENDORSED',
}
export enum Onlooker {
  STRANGER = 'STRANGER',
  COWORKER = 'COWORKER',
  CHALLENGE_OWNER = 'CHALLENGE_OWNER',
  MANAGER = 'MANAGER',
}
registerEnumType(CoworkerKind, { name: 'CoworkerKind', description: 'How somebody works.' })
registerEnumType(Evidence, { name: 'Evidence', description: 'What a claimed skill rests on.' })
registerEnumType(Onlooker, {
  name: 'Onlooker',
  description: 'Somebody who looks at a person, by what they are to each other.',
  valuesConfig: {
    STRANGER: { description: 'Nobody signed in.' },
    COWORKER: { description: 'Somebody signed in who shares no work with me.' },
    CHALLENGE_OWNER: { description: 'Somebody who staffs a challenge that I take no part in yet.' },
    MANAGER: { description: 'Somebody who represents my home organisation.' },
  },
})
