import type { Move } from '#lib/ui/loop.ts'
import type { NextMove } from '../documents.server.ts'
import type { Happened } from './documents.server.ts'

const learning = 'CHALLENGE_NEEDS_CYCLE_CLOSED_WITH_LEARNING'

export type Asks = {
  reason: 'must' | 'ifOverridden' | 'no'
  learnt: 'must' | 'may' | 'no'
  outcome: boolean
  override: boolean
}

/** What the form of a move has to ask for. What was learnt may be said in the same breath as one moves. */
export function asksOf(move: NextMove, stage: string): Asks {
  const fromCycle = stage === 'CO_CREATING' && move.opensCycle
  return {
    reason: move.needsReason || move.kind === 'REOPEN' ? 'must' : move.mayOverride ? 'ifOverridden' : 'no',
    learnt: move.lacks.includes(learning) ? 'must' : fromCycle ? 'may' : 'no',
    outcome: move.kind === 'CLOSE',
    override: move.mayOverride,
  }
}

/** What has to be done elsewhere before this form is of any use. */
export const stopsFor = (move: NextMove): string[] =>
  move.mayOverride ? [] : move.lacks.filter((code) => code !== learning)

/** Free before anything has begun; later the short track may turn into the full loop. */
export const mayChooseTrack = ({ stage, track }: { stage: string; track: string }): boolean =>
  stage === 'IDENTIFIED' || (track === 'SHORT' && stage !== 'CLOSED')

/** The way on stands open; ways back, out and aside are folded away. */
export function inOrder(moves: readonly NextMove[]): { on: NextMove[]; other: NextMove[] } {
  const isOn = ({ kind }: NextMove) => kind === 'FORWARD' || kind === 'RESUME' || kind === 'REOPEN'
  return { on: moves.filter(isOn), other: moves.filter((move) => !isOn(move)) }
}

/** Every change of stage, first things first, for the picture of the loop. */
export function movesFrom(happened: readonly Happened[]): Move[] {
  return happened
    .flatMap(({ at, cycle, fromStage, toStage, text }) =>
      fromStage && toStage ? [{ at, cycle, from: fromStage, to: toStage, reason: text }] : [],
    )
    .sort((one, other) => one.at.localeCompare(other.at))
}
