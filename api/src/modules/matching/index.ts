// Which people and openings fit each other, both ways by one rule, with the reasons.
import type { Module } from '../../base/module.js'
import { ApplicationMatchFields } from './application.fields.js'
import { permissions } from './matching.access.js'
import {
  CounterfactualResolver,
  MatchAddsResolver,
  NeedMatchResolver,
  OpeningMatchResolver,
} from './matching.resolver.js'

export const matching: Module = {
  name: 'matching',
  entities: [],
  resolvers: [
    OpeningMatchResolver,
    NeedMatchResolver,
    MatchAddsResolver,
    CounterfactualResolver,
    ApplicationMatchFields,
  ],
  permissions,
}

export { MandateStanding, NeedOutcome } from './matching.enums.js'
export { meaningOf } from './openings.read.js'
export { matchable, peopleById, type Matchable } from './people.read.js'
