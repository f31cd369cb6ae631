import { refuse, type Refused } from '../../../base/refusal.js'

export const cycleRefusals = {
  needsLearning: 'CYCLE_NEEDS_LEARNING',
  alreadyClosed: 'CYCLE_ALREADY_CLOSED',
} as const

export type CycleRefusal = (typeof cycleRefusals)[keyof typeof cycleRefusals]

/** A cycle is closed by saying what was learnt, and only once. */
export function decideCloseCycle(
  cycle: { number: number; isClosed: boolean },
  wish: { learnt?: string | null },
): { ok: true; learnt: string } | Refused<CycleRefusal> {
  if (cycle.isClosed) return refuse(cycleRefusals.alreadyClosed, { facts: { cycle: cycle.number } })
  const learnt = wish.learnt?.trim()
  return learnt ? { ok: true, learnt } : refuse(cycleRefusals.needsLearning, { field: 'learnt' })
}
