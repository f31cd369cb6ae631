import { refuse, type Refused } from '../../../base/refusal.js'
import type { LoopFacts } from './needs.js'
import { graph, type Stage } from './stages.js'

export type CheckResult = 'PASSED' | 'FAILED'

export interface EffectCheck {
  readonly id: string
  /** A calendar day, YYYY-MM-DD: such days sort as text. */
  readonly checkedOn: string
  readonly result: CheckResult
  /** A move has already been made on the strength of it; a check counts once. */
  readonly isUsed: boolean
}

export const effectRefusals = {
  notImplementing: 'EFFECT_CHECK_NEEDS_IMPLEMENTING_STAGE',
  inFuture: 'EFFECT_CHECK_IN_FUTURE',
  beforeStart: 'EFFECT_CHECK_BEFORE_START',
  nextTooEarly: 'EFFECT_CHECK_NEXT_NOT_LATER',
} as const

export type EffectRefusal = (typeof effectRefusals)[keyof typeof effectRefusals]

interface Circumstances {
  readonly stage: Stage
  /** When the implementation began. */
  readonly startedOn: string
  readonly today: string
}

/** Also while it is being put to use one may look whether it has its effect: the move to use then rests on something. */
const checkedStages: readonly Stage[] = ['IMPLEMENTING', 'IN_USE']

export function decideEffectCheck(
  wish: { checkedOn: string; nextOn?: string | null },
  { stage, startedOn, today }: Circumstances,
): { ok: true } | Refused<EffectRefusal> {
  if (!checkedStages.includes(stage)) return refuse(effectRefusals.notImplementing, { facts: { stage } })
  const field = 'checkedOn'
  if (wish.checkedOn > today) return refuse(effectRefusals.inFuture, { field, facts: { today } })
  if (wish.checkedOn < startedOn) return refuse(effectRefusals.beforeStart, { field, facts: { startedOn } })
  if (wish.nextOn && wish.nextOn <= wish.checkedOn) return refuse(effectRefusals.nextTooEarly, { field: 'nextOn' })
  return { ok: true }
}

const byDayThenId = (one: EffectCheck, other: EffectCheck) =>
  one.checkedOn === other.checkedOn ? (one.id < other.id ? -1 : 1) : one.checkedOn < other.checkedOn ? -1 : 1

/** The check that the next move rests on, if there is one. */
export const standingCheck = (checks: readonly EffectCheck[]): EffectCheck | null =>
  checks
    .filter((check) => !check.isUsed)
    .sort(byDayThenId)
    .at(-1) ?? null

const neededFor = { PASSED: 'EFFECT_CHECK_PASSED', FAILED: 'EFFECT_CHECK_FAILED' } as const

/** Where a check lets a solution in use go: on being used, or back to be worked on. */
export const whatCheckAllows = (result: CheckResult): Stage[] =>
  graph.filter((edge) => edge.needs.includes(neededFor[result])).map((edge) => edge.to)

export const effectFact = (checks: readonly EffectCheck[]): LoopFacts['effectCheck'] =>
  standingCheck(checks)?.result ?? null
