// What happens: the stages and how one moves between them, the laps and what they taught, and solutions put to use.
import type { Module } from '../../base/module.js'
import { ChallengeMayAdvance } from './challenge-may.fields.js'
import { ChallengeLoop } from './challenge.fields.js'
import { Cycle, Dialogue, Experiment } from './cycle.entity.js'
import { DialogueResolver, ExperimentResolver } from './cycle.resolver.js'
import { HubImplementations } from './hub.fields.js'
import { permissions } from './loop.access.js'
import { functions } from './loop.functions.js'
import { LoopResolver } from './loop.resolver.js'
import { EffectCheck, Implementation, Solution } from './solution.entity.js'
import { ImplementationResolver, SolutionResolver } from './solution.resolver.js'

export const loop: Module = {
  name: 'loop',
  entities: [Cycle, Dialogue, Experiment, Solution, Implementation, EffectCheck],
  resolvers: [
    LoopResolver,
    DialogueResolver,
    ExperimentResolver,
    SolutionResolver,
    ImplementationResolver,
    ChallengeLoop,
    ChallengeMayAdvance,
    HubImplementations,
  ],
  permissions,
  functions,
}

export { Cycle, Dialogue, EffectCheck, Experiment, Implementation, Solution }
export { CheckResult, ExperimentState, ExperimentVerdict, MoveKind } from './loop.enums.js'
