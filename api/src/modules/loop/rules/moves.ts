import { refuse, type Refused } from '../../../base/refusal.js'
import { isOverridable, lacking, needs, type LoopFacts, type Need, type NeedRefusal } from './needs.js'
import { graph, trackAfter, type ActiveStage, type ClosedAs, type Edge, type MoveKind } from './stages.js'
import type { Stage, Track } from './stages.js'

export interface LoopState {
  readonly stage: Stage
  readonly track: Track
  readonly cycle: number
  /** Where a paused challenge was; null unless it is paused. */
  readonly pausedFrom: ActiveStage | null
  /** How a closed challenge ended; null unless it is closed. */
  readonly closedAs: ClosedAs | null
}

export interface MoveWish {
  readonly to: Stage
  readonly reason?: string | null
  readonly closedAs?: ClosedAs | null
  /** Said in the same breath, it closes the cycle with what was learnt. */
  readonly learnt?: string | null
  /** Go on although something that may be passed over is lacking; then the reason says why. */
  readonly override?: boolean
}

export interface NextMove {
  readonly to: Stage
  readonly kind: MoveKind
  /** Nothing is lacking; a reason or an outcome may still be asked for. */
  readonly ready: boolean
  readonly lacks: readonly NeedRefusal[]
  readonly needsReason: boolean
  readonly needsOutcome: boolean
  readonly opensCycle: boolean
  /** All that is lacking may be passed over with a reason. */
  readonly mayOverride: boolean
  readonly turnsIntoLoop: boolean
}

export interface Moved {
  readonly ok: true
  readonly kind: MoveKind
  readonly opensCycle: boolean
  readonly state: LoopState
}

export const moveRefusals = {
  alreadyThere: 'CHALLENGE_ALREADY_THERE',
  notInGraph: 'CHALLENGE_MOVE_NOT_IN_GRAPH',
  backwardNeedsReason: 'CHALLENGE_BACKWARD_NEEDS_REASON',
  reopenNeedsReason: 'CHALLENGE_REOPEN_NEEDS_REASON',
  overrideNeedsReason: 'CHALLENGE_OVERRIDE_NEEDS_REASON',
  closeNeedsOutcome: 'CHALLENGE_CLOSE_NEEDS_OUTCOME',
} as const

export type MoveRefusal = (typeof moveRefusals)[keyof typeof moveRefusals] | NeedRefusal

export const beginning = (track: Track): LoopState => ({
  stage: 'IDENTIFIED',
  track,
  cycle: 1,
  pausedFrom: null,
  closedAs: null,
})

const isSaid = (text: string | null | undefined) => Boolean(text?.trim())
const codesOf = (names: readonly Need[]): NeedRefusal[] => names.map((name) => needs[name].code)

function isOpen(edge: Edge, state: LoopState): boolean {
  if (edge.from !== state.stage) return false
  if (edge.kind === 'RESUME') return edge.to === state.pausedFrom
  return edge.only === undefined || edge.only === state.track
}

function asNextMove(edge: Edge, state: LoopState, facts: LoopFacts): NextMove {
  const missing = lacking(edge.needs, facts)
  return {
    to: edge.to,
    kind: edge.kind,
    ready: missing.length === 0,
    lacks: codesOf(missing),
    needsReason: edge.reason,
    needsOutcome: edge.kind === 'CLOSE',
    opensCycle: edge.opensCycle,
    mayOverride: missing.length > 0 && missing.every(isOverridable),
    turnsIntoLoop: trackAfter(state.track, edge.to) !== state.track,
  }
}

/** Every legal next move, ready or not, with what each one lacks. */
export const nextMoves = (state: LoopState, facts: LoopFacts): NextMove[] =>
  graph.filter((edge) => isOpen(edge, state)).map((edge) => asNextMove(edge, state, facts))

function whatStandsInTheWay(edge: Edge, facts: LoopFacts, wish: MoveWish): Need[] {
  const told = isSaid(wish.learnt) ? { ...facts, cycleClosedWithLearning: true } : facts
  const missing = lacking(edge.needs, told)
  return wish.override ? missing.filter((name) => !isOverridable(name)) : missing
}

function whatIsUnsaid(edge: Edge, wish: MoveWish): Refused<MoveRefusal> | null {
  if (edge.kind === 'CLOSE' && !wish.closedAs) return refuse(moveRefusals.closeNeedsOutcome, { field: 'closedAs' })
  if (isSaid(wish.reason)) return null
  const field = 'reason'
  if (edge.kind === 'REOPEN') return refuse(moveRefusals.reopenNeedsReason, { field })
  if (edge.reason) return refuse(moveRefusals.backwardNeedsReason, { field })
  return wish.override ? refuse(moveRefusals.overrideNeedsReason, { field }) : null
}

const stateAfter = (state: LoopState, edge: Edge, wish: MoveWish): LoopState => ({
  stage: edge.to,
  track: edge.kind === 'RESUME' ? state.track : trackAfter(state.track, edge.to),
  cycle: edge.opensCycle ? state.cycle + 1 : state.cycle,
  pausedFrom: edge.kind === 'PAUSE' ? (edge.from as ActiveStage) : null,
  closedAs: edge.kind === 'CLOSE' ? (wish.closedAs ?? null) : null,
})

/** Yes with the state that follows, or no with the reason. What cannot be typed away is told before what can. */
export function decideMove(state: LoopState, facts: LoopFacts, wish: MoveWish): Moved | Refused<MoveRefusal> {
  const seen = { from: state.stage, to: wish.to, track: state.track }
  const edge = graph.find((one) => one.to === wish.to && isOpen(one, state))
  const { alreadyThere, notInGraph } = moveRefusals
  if (!edge) return refuse(state.stage === wish.to ? alreadyThere : notInGraph, { facts: seen })

  const lacks = codesOf(whatStandsInTheWay(edge, facts, wish))
  if (lacks[0]) return refuse(lacks[0], { facts: { ...seen, lacks } })

  const unsaid = whatIsUnsaid(edge, wish)
  if (unsaid) return { ...unsaid, facts: seen }
  return { ok: true, kind: edge.kind, opensCycle: edge.opensCycle, state: stateAfter(state, edge, wish) }
}
