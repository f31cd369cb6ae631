// Which people and openings fit each other, both ways by one rule, with the reasons.
import type { Module } from '../../base/module.js'
import { ApplicationMatchFields } from './application.fields.js'
import { SetAside } from './aside.entity.js'
import { SetAsideResolver } from './aside.resolver.js'
import { follow, isWorldReady } from './followed-world.js'
import { permissions } from './matching.access.js'
import {
  CounterfactualResolver,
  MatchAddsResolver,
  NearSkillResolver,
  NeedMatchResolver,
  OpeningMatchResolver,
} from './matching.resolver.js'
import { OpeningMatchFields } from './opening.fields.js'

export const matching: Module = {
  name: 'matching',
  entities: [SetAside],
  resolvers: [
    OpeningMatchResolver,
    NeedMatchResolver,
    NearSkillResolver,
    MatchAddsResolver,
    CounterfactualResolver,
    ApplicationMatchFields,
    OpeningMatchFields,
    SetAsideResolver,
  ],
  permissions,
  follows: { channel: 'person_change', catchUp: follow, isReady: isWorldReady },
}

export { MandateStanding, NeedOutcome } from './matching.enums.js'
export { everyoneFor, peopleAmong } from './everyone.read.js'
export { meaningOf } from './openings.read.js'
export { peopleById, type Matchable } from './people.read.js'
export { follow, worldNow } from './followed-world.js'
export { isAmong } from './rules/among.js'
export { rarityBeside } from './rules/rarity.js'
export { scoreMatch } from './rules/score.js'
export * from './world/index.js'
