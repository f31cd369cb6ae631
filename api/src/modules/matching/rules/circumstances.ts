import { kilometresBetween } from './distance.js'
import type { MandateStanding, Opening, Person } from './shapes.js'
import { FAR_KM, HALF_QUEUE, mandatePoints, mostPoints, NEAR_KM, REMOTE_POINTS } from './weights.js'

export interface MandateMatch {
  readonly standing: MandateStanding
  readonly points: number
}

export interface AvailabilityMatch {
  readonly outcome: 'ENOUGH' | 'PARTLY' | 'NONE' | 'UNKNOWN'
  readonly hours: number | null
  readonly points: number
}

export interface DistanceMatch {
  readonly outcome: 'NEAR' | 'FAR' | 'REMOTE' | 'ANYWHERE' | 'UNKNOWN'
  readonly kilometres: number | null
  readonly points: number
}

export interface QueueMatch {
  readonly waiting: number
  readonly points: number
}

/** What is not known is counted as neither good nor bad. */
const half = (most: number) => most / 2

export function mandateFor(person: Person, opening: Opening): MandateMatch {
  const otherwise = person.isSelfEmployed ? 'SELF_GRANTED' : 'NEEDED'
  const standing = person.mandates.get(opening.challenge) ?? otherwise
  return { standing, points: mandatePoints[standing] }
}

export function availabilityFor(
  { hoursPerMonth: hours }: Pick<Person, 'hoursPerMonth'>,
  { hoursPerMonth: asked }: Pick<Opening, 'hoursPerMonth'>,
): AvailabilityMatch {
  const most = mostPoints.availability
  if (asked <= 0) return { outcome: 'ENOUGH', hours, points: most }
  if (hours === null) return { outcome: 'UNKNOWN', hours, points: half(most) }
  if (hours >= asked) return { outcome: 'ENOUGH', hours, points: most }
  return { outcome: hours > 0 ? 'PARTLY' : 'NONE', hours, points: Math.floor((most * Math.max(0, hours)) / asked) }
}

function pointsAt(kilometres: number): number {
  const beyond = Math.min(FAR_KM, Math.max(NEAR_KM, kilometres)) - NEAR_KM
  return Math.floor((mostPoints.distance * (FAR_KM - NEAR_KM - beyond)) / (FAR_KM - NEAR_KM))
}

export const distanceFor = (person: Person, opening: Opening): DistanceMatch =>
  distanceAt(
    person.location && opening.location ? kilometresBetween(person.location, opening.location) : null,
    person.isRemote === true,
    opening,
  )

/** With the way already measured; null when it is not known. */
export function distanceAt(
  kilometres: number | null,
  isRemote: boolean,
  opening: Pick<Opening, 'location' | 'isRemotePossible'>,
): DistanceMatch {
  if (!opening.location) return { outcome: 'ANYWHERE', kilometres: null, points: mostPoints.distance }
  const there = kilometres === null ? 0 : pointsAt(kilometres)
  if (opening.isRemotePossible && isRemote && there < REMOTE_POINTS)
    return { outcome: 'REMOTE', kilometres, points: REMOTE_POINTS }
  if (kilometres === null) return { outcome: 'UNKNOWN', kilometres, points: half(mostPoints.distance) }
  return { outcome: kilometres <= NEAR_KM ? 'NEAR' : 'FAR', kilometres, points: there }
}

/** The fewer who wait for an answer, the more points, so that odd openings are seen beside the popular ones. */
export function queueFor({ queue }: Opening): QueueMatch {
  const waiting = Math.max(0, queue)
  return { waiting, points: Math.floor((mostPoints.queue * HALF_QUEUE) / (HALF_QUEUE + waiting)) }
}
