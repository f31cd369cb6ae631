import { registerEnumType } from 'type-graphql'

export enum Theme {
  CLIMATE = 'CLIMATE',
  SKILLS_SUPPLY = 'SKILLS_SUPPLY',
  PREMISES_USE = 'PREMISES_USE',
  ATTRACTIVENESS = 'ATTRACTIVENESS',
  HEALTH = 'HEALTH',
  EDUCATION = 'EDUCATION',
  SECURITY = 'SECURITY',
}
registerEnumType(Theme, { name: 'Theme', description: 'What a challenge is about, in the words of the region.' })
