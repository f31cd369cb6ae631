import { decide, type Lifecycle } from '../../../base/lifecycle.js'
import { isRefused, refuse, type Refused } from '../../../base/refusal.js'

export type ExperimentState = 'PLANNED' | 'RUNNING' | 'REVIEWED'
export type ExperimentVerdict = 'AMPLIFY' | 'ADAPT' | 'DAMPEN' | 'STOP'

const lifecycleRefusals = {
  alreadyThere: 'EXPERIMENT_ALREADY_THERE',
  notInTable: 'EXPERIMENT_MOVE_NOT_ALLOWED',
  notTheirs: 'EXPERIMENT_BELONGS_TO_TEAM',
  needsReason: 'EXPERIMENT_NEEDS_REASON',
} as const

export const experimentRefusals = {
  ...lifecycleRefusals,
  needsVerdict: 'EXPERIMENT_NEEDS_VERDICT',
  needsLearning: 'EXPERIMENT_NEEDS_LEARNING',
} as const

export type ExperimentRefusal = (typeof experimentRefusals)[keyof typeof experimentRefusals]

export const experiments: Lifecycle<ExperimentState, 'TEAM', ExperimentRefusal> = {
  states: ['PLANNED', 'RUNNING', 'REVIEWED'],
  starts: ['PLANNED'],
  ends: ['REVIEWED'],
  moves: [
    { from: 'PLANNED', to: 'RUNNING', by: ['TEAM'] },
    { from: 'RUNNING', to: 'REVIEWED', by: ['TEAM'] },
  ],
  refusals: lifecycleRefusals,
}

export interface Review {
  readonly verdict?: ExperimentVerdict | null
  readonly learnt?: string | null
}

/** An experiment cannot fail to be worth something: it is over when it is said what it taught and what follows. */
export function decideExperiment(
  from: ExperimentState,
  wish: { to: ExperimentState } & Review,
): { state: ExperimentState; verdict: ExperimentVerdict | null } | Refused<ExperimentRefusal> {
  const answer = decide(experiments, from, { to: wish.to, by: 'TEAM' })
  if (isRefused(answer)) return answer
  if (answer.to !== 'REVIEWED') return { state: answer.to, verdict: null }
  if (!wish.verdict) return refuse(experimentRefusals.needsVerdict, { field: 'verdict' })
  if (!wish.learnt?.trim()) return refuse(experimentRefusals.needsLearning, { field: 'learnt' })
  return { state: answer.to, verdict: wish.verdict }
}
