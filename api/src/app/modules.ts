import type { Module } from '../base/module.js'
import { alert } from '../modules/alert/index.js'
import { assembly } from '../modules/assembly/index.js'
import { balance } from '../modules/balance/index.js'
import { challenge } from '../modules/challenge/index.js'
import { consent } from '../modules/consent/index.js'
import { coworker } from '../modules/coworker/index.js'
import { curation } from '../modules/curation/index.js'
import { demo } from '../modules/demo/index.js'
import { endorsement } from '../modules/endorsement/index.js'
import { event } from '../modules/event/index.js'
import { hub } from '../modules/hub/index.js'
import { identity } from '../modules/identity/index.js'
import { loop } from '../modules/loop/index.js'
import { matching } from '../modules/matching/index.js'
import { outcome } from '../modules/outcome/index.js'
import { request } from '../modules/request/index.js'
import { skill } from '../modules/skill/index.js'
import { team } from '../modules/team/index.js'

/** THE LIST. A module imports only from those above it, through their door. */
export const modules: readonly Module[] = [
  skill,
  hub,
  identity,
  request,
  demo,
  consent,
  coworker,
  challenge,
  team,
  endorsement,
  matching,
  balance,
  alert,
  curation,
  assembly,
  loop,
  event,
  outcome,
]

export const entities = modules.flatMap((module) => module.entities)
export const resolvers = modules.flatMap((module) => module.resolvers)
export const functions = modules.flatMap((module) => module.functions ?? [])
