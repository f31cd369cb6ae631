import { registerEnumType } from 'type-graphql'

export enum TeamPartKind {
  COVERS = 'COVERS',
  ROLES = 'ROLES',
  LEAD = 'LEAD',
  RECEIVER = 'RECEIVER',
  SPREAD = 'SPREAD',
  RURAL = 'RURAL',
  HOURS = 'HOURS',
  MANDATES = 'MANDATES',
  TRAVEL = 'TRAVEL',
  LOAD = 'LOAD',
}
registerEnumType(TeamPartKind, {
  name: 'TeamPartKind',
  description: 'The named parts of what a team comes to. The last three are taken off.',
  valuesConfig: {
    COVERS: { description: 'Each need by whoever in the team meets it best; at most 50 points.' },
    ROLES: { description: 'Networker, facilitator, innovator, business developer; at most 10.' },
    LEAD: { description: 'Somebody who can lead; at most 4.' },
    RECEIVER: { description: 'Somebody from an organisation that is to take over what comes of it; 3.' },
    SPREAD: { description: 'Different sectors, fields of practice and hubs; at most 17.' },
    RURAL: { description: 'Somebody from a rural hub; 6.' },
    HOURS: { description: 'Hours a month, up to what is asked for; at most 10.' },
    MANDATES: { description: 'Taken off for each who needs a mandate (1) or has asked for one (0.5).' },
    TRAVEL: { description: 'Taken off for the way of each, up to 2; 0.4 at most from afar.' },
    LOAD: { description: 'Taken off for each person asked: 1.5, and more of who is busy or asked elsewhere.' },
  },
})

export enum TeamEmphasis {
  BALANCED = 'BALANCED',
  BEST_COVER = 'BEST_COVER',
  MOST_DIVERSE = 'MOST_DIVERSE',
  NEAREST = 'NEAREST',
  LEAST_LOAD = 'LEAST_LOAD',
  READIEST = 'READIEST',
  ROLES_IN_BALANCE = 'ROLES_IN_BALANCE',
}
registerEnumType(TeamEmphasis, {
  name: 'TeamEmphasis',
  description: 'What a proposal is the best at, among the teams that could be.',
  valuesConfig: {
    BALANCED: { description: 'The parts as they stand.' },
    BEST_COVER: { description: 'The needs above all.' },
    MOST_DIVERSE: { description: 'Sectors, fields, hubs and rural places above all.' },
    NEAREST: { description: 'Least travel.' },
    LEAST_LOAD: { description: 'Few people, who have time.' },
    READIEST: { description: 'Mandates and hours are there.' },
    ROLES_IN_BALANCE: { description: 'The four roles and a lead above all.' },
  },
})

export enum TeamNote {
  NO_SKILLS_NEEDED = 'NO_SKILLS_NEEDED',
  NO_HOURS_NEEDED = 'NO_HOURS_NEEDED',
  NOBODY_AVAILABLE = 'NOBODY_AVAILABLE',
  NO_RECEIVER = 'NO_RECEIVER',
  STOPPED_EARLY = 'STOPPED_EARLY',
  SOMEBODY_GONE = 'SOMEBODY_GONE',
}
registerEnumType(TeamNote, {
  name: 'TeamNote',
  description: 'Something to know beside the proposals.',
  valuesConfig: {
    NO_SKILLS_NEEDED: { description: 'No open role asks for a skill, so nothing is to be covered.' },
    NO_HOURS_NEEDED: { description: 'No hours are asked for.' },
    NOBODY_AVAILABLE: { description: 'Nobody who may be asked has time.' },
    NO_RECEIVER: { description: 'No organisation has been named to take over what comes of it.' },
    STOPPED_EARLY: { description: 'Time ran out before everything was looked through.' },
    SOMEBODY_GONE: { description: 'Somebody who was locked can no longer be asked, and is left out: never who.' },
  },
})

export enum TeamLimitKind {
  SKILL = 'SKILL',
  HOURS = 'HOURS',
  SECTORS = 'SECTORS',
  FIELDS_OF_PRACTICE = 'FIELDS_OF_PRACTICE',
  RURAL_HUB = 'RURAL_HUB',
  LEAD = 'LEAD',
  RECEIVER = 'RECEIVER',
  SIZE = 'SIZE',
  DISTANCE = 'DISTANCE',
  AVAILABILITY = 'AVAILABILITY',
  LOCKED = 'LOCKED',
  FORBIDDEN = 'FORBIDDEN',
}
registerEnumType(TeamLimitKind, {
  name: 'TeamLimitKind',
  description: 'What narrows the choice of a team.',
  valuesConfig: {
    SKILL: { description: 'A skill that must be there.' },
    SIZE: { description: 'How many there may be.' },
    DISTANCE: { description: 'How far away they may live.' },
    AVAILABILITY: { description: 'That people who have no hours are not asked.' },
    LOCKED: { description: 'A person who must be in.' },
    FORBIDDEN: { description: 'A person who must be out.' },
  },
})

export enum DraftMark {
  MEMBER = 'MEMBER',
  LOCKED = 'LOCKED',
  FORBIDDEN = 'FORBIDDEN',
}
registerEnumType(DraftMark, {
  name: 'DraftMark',
  description: 'What a person is in a draft: in it, in it for certain, or kept out.',
})
