import { FAR_KM, NEAR_KM } from '../../matching/rules/weights.js'
import type { Candidate, Matter } from './shapes.js'
import {
  askedElsewherePoints,
  askedPoints,
  busyPoints,
  mandateCost,
  MOST_ASKED,
  mostPoints,
  partKinds,
  remotePoints,
  rolePoints,
  spreadPoints,
  travelPoints,
  type Parts,
} from './weights.js'

/** Whole millionths throughout: the parts sum to the total exactly. */
export interface TeamValue {
  readonly total: number
  readonly parts: Parts
}

const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0)
const best = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0)

export const wholeOf = ({ needs }: Matter) => sum(needs.map(({ weight }) => weight))

/** What a need gives, met so well. A need is met by whoever meets it best; a second one adds nothing to it. */
export const needPoints = (weight: number, quality: number, whole: number) =>
  whole === 0 ? 0 : Math.floor((mostPoints.COVERS * weight * quality) / (whole * 1000))

export const shareOf = (most: number, quality: number) => Math.floor((most * quality) / 1000)

/** What the first so many different kinds give together. */
export const kindPoints = (steps: readonly number[], kinds: number) => sum(steps.slice(0, kinds))

export const countKinds = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size

/** Each hour gives the same, up to what is asked for. Nothing is asked for, nothing is given. */
export const pointsPerHour = ({ hours }: Matter) => (hours > 0 ? Math.floor(mostPoints.HOURS / hours) : 0)

/** Somebody who has not said how much is counted as half of an even share. */
export const hoursOf = ({ hours }: Candidate, asked: number, size: number) =>
  hours ?? Math.floor(asked / (2 * Math.max(1, size)))

export function travelCost({ kilometres, isAnywhere, isRemote }: Candidate): number {
  if (isAnywhere) return 0
  const unknown = travelPoints / 2
  const beyond = Math.min(FAR_KM, Math.max(NEAR_KM, kilometres ?? 0)) - NEAR_KM
  const there = kilometres === null ? unknown : Math.floor((travelPoints * beyond) / (FAR_KM - NEAR_KM))
  return isRemote ? Math.min(there, remotePoints) : there
}

/** Asking is dear: of anybody, more of who is asked elsewhere too, most of who has little time left. */
export function loadCost({ askedElsewhere, hoursElsewhere, hours }: Candidate): number {
  const asked = askedPoints + askedElsewherePoints * Math.min(MOST_ASKED, askedElsewhere)
  return asked + Math.floor((busyPoints * hoursElsewhere) / Math.max(1, hoursElsewhere + (hours ?? 0)))
}

const inRuralHub = ({ isRural, hub }: Candidate) => isRural && hub !== null

function spreadOf(team: readonly Candidate[]): number {
  const { sectors, fields, hubs } = spreadPoints
  return (
    kindPoints(sectors, countKinds(team.map(({ sector }) => sector))) +
    kindPoints(fields, countKinds(team.map(({ fieldOfPractice }) => fieldOfPractice))) +
    kindPoints(hubs, countKinds(team.map(({ hub }) => hub)))
  )
}

/** The rule. Everything faster must agree with it to the last millionth. */
export function valueOf(team: readonly Candidate[], matter: Matter, size: number): TeamValue {
  const given = sum(team.map((one) => hoursOf(one, matter.hours, size)))
  const whole = wholeOf(matter)
  const bestNeed = (at: number) => best(team.map(({ qualities }) => qualities[at] ?? 0))
  const bestRole = (at: number) => shareOf(rolePoints, best(team.map(({ roles }) => roles[at] ?? 0)))
  const parts: Parts = {
    COVERS: sum(matter.needs.map(({ weight }, at) => needPoints(weight, bestNeed(at), whole))),
    ROLES: sum([0, 1, 2, 3].map(bestRole)),
    LEAD: shareOf(mostPoints.LEAD, best(team.map(({ leads }) => leads))),
    RECEIVER: team.some(({ receives }) => receives) ? mostPoints.RECEIVER : 0,
    SPREAD: spreadOf(team),
    RURAL: team.some(inRuralHub) ? mostPoints.RURAL : 0,
    HOURS: pointsPerHour(matter) * Math.min(matter.hours, given),
    MANDATES: 0 - sum(team.map(({ mandate }) => mandateCost[mandate])),
    TRAVEL: 0 - sum(team.map(travelCost)),
    LOAD: 0 - sum(team.map(loadCost)),
  }
  return { total: sum(partKinds.map((kind) => parts[kind])), parts }
}
