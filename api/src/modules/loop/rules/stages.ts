import type { Need } from './needs.js'

export const activeStages = [
  'IDENTIFIED',
  'UNDERSTANDING',
  'FRAMED',
  'TEAMING',
  'CO_CREATING',
  'IMPLEMENTING',
  'IN_USE',
] as const
export const stages = [...activeStages, 'PAUSED', 'CLOSED'] as const
export const closings = ['IMPROVED', 'HANDED_OVER', 'MERGED', 'STOPPED', 'NOT_A_CHALLENGE'] as const

export type ActiveStage = (typeof activeStages)[number]
export type Stage = (typeof stages)[number]
export type ClosedAs = (typeof closings)[number]
export type Track = 'LOOP' | 'SHORT'
export type MoveKind = 'FORWARD' | 'BACK' | 'SAME' | 'PAUSE' | 'RESUME' | 'CLOSE' | 'REOPEN'

export interface Edge {
  readonly from: Stage
  readonly to: Stage
  readonly kind: MoveKind
  /** Walked on this track only; without it, on both. */
  readonly only?: Track
  readonly needs: readonly Need[]
  readonly reason: boolean
  readonly opensCycle: boolean
}

interface Row {
  readonly only?: Track
  readonly needs?: readonly Need[]
}

const edge = (from: Stage, to: Stage, kind: MoveKind, row: Row, reason: boolean, opensCycle: boolean): Edge => ({
  from,
  to,
  kind,
  only: row.only,
  needs: row.needs ?? [],
  reason,
  opensCycle,
})

const forward = (from: ActiveStage, to: ActiveStage, row: Row) => edge(from, to, 'FORWARD', row, false, false)
/** Going back is legal, is told why, and begins the next cycle: it counts as learning. */
const back = (from: ActiveStage, to: ActiveStage, row: Row = {}) => edge(from, to, 'BACK', row, true, true)

export const graph: readonly Edge[] = [
  forward('IDENTIFIED', 'UNDERSTANDING', { only: 'LOOP', needs: ['LEAD_ORGANIZATION'] }),
  forward('IDENTIFIED', 'FRAMED', { only: 'SHORT', needs: ['LEAD_ORGANIZATION'] }),

  forward('UNDERSTANDING', 'FRAMED', { only: 'LOOP', needs: ['FINAL_ASSESSMENT', 'PERSPECTIVES_FROM_TWO_FIELDS'] }),

  forward('FRAMED', 'TEAMING', { needs: ['PROBLEM_STATEMENT', 'APPROACH'] }),
  back('FRAMED', 'UNDERSTANDING'),

  forward('TEAMING', 'CO_CREATING', { only: 'LOOP', needs: ['TEAM_LEAD', 'RECEIVER'] }),
  forward('TEAMING', 'IMPLEMENTING', { only: 'SHORT', needs: ['TEAM_LEAD', 'RECEIVER'] }),
  back('TEAMING', 'FRAMED'),
  back('TEAMING', 'UNDERSTANDING'),

  edge('CO_CREATING', 'CO_CREATING', 'SAME', { only: 'LOOP', needs: ['CYCLE_CLOSED_WITH_LEARNING'] }, false, true),
  forward('CO_CREATING', 'IMPLEMENTING', { only: 'LOOP', needs: ['CYCLE_CLOSED_WITH_LEARNING'] }),
  back('CO_CREATING', 'TEAMING', { only: 'LOOP' }),
  back('CO_CREATING', 'FRAMED', { only: 'LOOP' }),
  back('CO_CREATING', 'UNDERSTANDING', { only: 'LOOP' }),

  forward('IMPLEMENTING', 'IN_USE', { needs: ['PLACE', 'RECEIVER'] }),
  back('IMPLEMENTING', 'CO_CREATING'),
  back('IMPLEMENTING', 'UNDERSTANDING'),

  edge('IN_USE', 'IN_USE', 'SAME', { needs: ['EFFECT_CHECK_PASSED'] }, false, false),
  back('IN_USE', 'CO_CREATING', { needs: ['EFFECT_CHECK_FAILED'] }),
  back('IN_USE', 'UNDERSTANDING', { needs: ['EFFECT_CHECK_FAILED'] }),

  ...activeStages.map((stage) => edge(stage, 'PAUSED', 'PAUSE', {}, false, false)),
  ...activeStages.map((stage) => edge('PAUSED', stage, 'RESUME', {}, false, false)),
  ...activeStages.map((stage) => edge(stage, 'CLOSED', 'CLOSE', {}, false, false)),
  edge('CLOSED', 'UNDERSTANDING', 'REOPEN', {}, true, true),
]

/** Stages that only the full loop has. */
const loopOnly: readonly Stage[] = ['UNDERSTANDING', 'CO_CREATING']

/** Who goes back to understanding or to trying things out has met more than a complicated problem: the short track ends there. */
export const trackAfter = (track: Track, to: Stage): Track => (loopOnly.includes(to) ? 'LOOP' : track)
