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
