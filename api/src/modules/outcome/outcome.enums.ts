import { registerEnumType } from 'type-graphql'

export enum CapitalForm {
  HUMAN = 'HUMAN',
  RELATIONAL = 'RELATIONAL',
  STRUCTURAL = 'STRUCTURAL',
  FINANCIAL = 'FINANCIAL',
}
export enum OutcomeLevel {
  INDIVIDUAL = 'INDIVIDUAL',
  HUB = 'HUB',
  LOCAL = 'LOCAL',
  REGION = 'REGION',
}
registerEnumType(CapitalForm, {
  name: 'CapitalForm',
  description: 'What kind of capital a change added to. Money never stands alone.',
})
registerEnumType(OutcomeLevel, { name: 'OutcomeLevel', description: 'How far a change reaches.' })
