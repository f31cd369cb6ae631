import type { Added } from './adds.js'
import type { NeedMatch } from './needs.js'
import type { Match } from './score.js'
import type { Evidence, SkillId } from './shapes.js'
import type { PartKind } from './weights.js'

/** One thing to say of a match. The site has the words; here are the code, what it is about and what it gave. */
export interface MatchReason {
  readonly part: PartKind
  readonly code: ReasonCode
  /** Points of this reason; those of all reasons together are the total of the match. */
  readonly points: number
  readonly skill?: SkillId
  readonly via?: SkillId
  readonly evidence?: Evidence
  readonly level?: number
  readonly what?: string
  readonly number?: number
}

const fitCodes = {
  EXACT: 'FITS_EXACT',
  NARROWER: 'FITS_NARROWER',
  BROADER: 'FITS_BROADER',
  RELATED: 'FITS_RELATED',
  NEAR: 'FITS_NEAR',
} as const

const addsCodes = {
  SECTOR: 'ADDS_SECTOR',
  FIELD_OF_PRACTICE: 'ADDS_FIELD_OF_PRACTICE',
  HUB: 'ADDS_HUB',
  RURAL: 'ADDS_RURAL_PLACE',
  SKILL: 'ADDS_SKILL_THE_TEAM_LACKS',
} as const

const mandateCodes = {
  GRANTED: 'MANDATE_GRANTED',
  SELF_GRANTED: 'MANDATE_SELF_GRANTED',
  REQUESTED: 'MANDATE_REQUESTED',
  NEEDED: 'MANDATE_NEEDED',
} as const

const availabilityCodes = {
  ENOUGH: 'HOURS_ENOUGH',
  PARTLY: 'HOURS_PARTLY',
  NONE: 'HOURS_NONE',
  UNKNOWN: 'HOURS_UNKNOWN',
} as const

const distanceCodes = {
  NEAR: 'DISTANCE_NEAR',
  FAR: 'DISTANCE_FAR',
  REMOTE: 'DISTANCE_REMOTE',
  ANYWHERE: 'DISTANCE_DOES_NOT_MATTER',
  UNKNOWN: 'DISTANCE_UNKNOWN',
} as const

type ValueOf<Table> = Table[keyof Table]
export type ReasonCode =
  | ValueOf<typeof fitCodes>
  | ValueOf<typeof addsCodes>
  | ValueOf<typeof mandateCodes>
  | ValueOf<typeof availabilityCodes>
  | ValueOf<typeof distanceCodes>
  | 'LEARNS'
  | 'QUEUE_NONE'
  | 'QUEUE_WAITING'
  | 'MISSING_IN_TEAM'
  | 'COULD_BE_LEARNT'

export const reasonCodes: readonly ReasonCode[] = [
  ...Object.values(fitCodes),
  ...Object.values(addsCodes),
  'LEARNS',
  ...Object.values(mandateCodes),
  ...Object.values(availabilityCodes),
  ...Object.values(distanceCodes),
  'QUEUE_NONE',
  'QUEUE_WAITING',
  'MISSING_IN_TEAM',
  'COULD_BE_LEARNT',
]

function fit({ outcome, skill, via, evidence, level, points, near }: NeedMatch): MatchReason[] {
  if (outcome === 'NEAR')
    return near.map((one) => ({ ...one, part: 'fits', code: fitCodes.NEAR, skill, via: one.skill }))
  if (outcome === 'MISSING' || via === null || evidence === null || level === null) return []
  return [{ part: 'fits', code: fitCodes[outcome], points, skill, via, evidence, level }]
}

function adds({ kind, what, points }: Added): MatchReason {
  const about = what === null ? {} : kind === 'SKILL' ? { skill: what } : { what }
  return { part: 'adds', code: addsCodes[kind], points, ...about }
}

/** A lack is said last and as the team's, never as a fault of the person's. What is near is not the thing itself. */
function lack({ outcome, importance, skill }: NeedMatch): MatchReason[] {
  if (outcome !== 'MISSING' && outcome !== 'NEAR') return []
  return [{ part: 'fits', code: importance === 'LEARNABLE' ? 'COULD_BE_LEARNT' : 'MISSING_IN_TEAM', points: 0, skill }]
}

const numbered = (number: number | null) => (number === null ? {} : { number })

const circumstances = ({ mandate, availability, distance, queue }: Match): MatchReason[] => [
  { part: 'mandate', code: mandateCodes[mandate.standing], points: mandate.points },
  {
    part: 'availability',
    code: availabilityCodes[availability.outcome],
    points: availability.points,
    ...numbered(availability.hours),
  },
  {
    part: 'distance',
    code: distanceCodes[distance.outcome],
    points: distance.points,
    ...numbered(distance.kilometres),
  },
  { part: 'queue', code: queue.waiting ? 'QUEUE_WAITING' : 'QUEUE_NONE', points: queue.points, number: queue.waiting },
]

/** A match as things to say, in the order to say them: what fits, adds and is learnt, then circumstances, then lacks. */
export const explain = (match: Match): MatchReason[] => [
  ...match.needs.flatMap(fit),
  ...match.adds.map(adds),
  ...match.learns.map(({ skill, points }): MatchReason => ({ part: 'learns', code: 'LEARNS', points, skill })),
  ...circumstances(match),
  ...match.needs.flatMap(lack),
]
