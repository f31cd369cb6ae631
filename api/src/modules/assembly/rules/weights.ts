import { band, POINT } from '../../matching/rules/weights.js'

export { POINT }

/** What a team gives, and what it asks of its people. Gives come to at most 100 points; asks are taken from them. */
export const partKinds = [
  'COVERS',
  'ROLES',
  'LEAD',
  'RECEIVER',
  'SPREAD',
  'RURAL',
  'HOURS',
  'MANDATES',
  'TRAVEL',
  'LOAD',
] as const
export type PartKind = (typeof partKinds)[number]
export type Parts = Readonly<Record<PartKind, number>>

/** The most that each part gives. The last three only take. */
export const mostPoints: Parts = {
  COVERS: 50 * POINT,
  ROLES: 10 * POINT,
  LEAD: 4 * POINT,
  RECEIVER: 3 * POINT,
  SPREAD: 17 * POINT,
  RURAL: 6 * POINT,
  HOURS: 10 * POINT,
  MANDATES: 0,
  TRAVEL: 0,
  LOAD: 0,
}

/** The first kind gives most, each further one no more than the one before: a spread is worth seeking, not piling up. */
export const spreadPoints = {
  sectors: [3 * POINT, 2 * POINT, POINT],
  fields: [3 * POINT, 2 * POINT, POINT, POINT],
  hubs: [2 * POINT, POINT, POINT],
} as const

export const rolePoints = (10 * POINT) / 4

/** What each person costs: to ask anybody at all, who is asked by others too, and who works elsewhere already. */
export const askedPoints = (3 * POINT) / 2
export const askedElsewherePoints = POINT / 2
export const MOST_ASKED = 4
export const busyPoints = 2 * POINT

export const mandateCost = { GRANTED: 0, SELF_GRANTED: 0, REQUESTED: POINT / 2, NEEDED: POINT } as const

/** The way there costs by its length; bridging it from afar costs a little. */
export const travelPoints = 2 * POINT
export const remotePoints = (4 * POINT) / 10

/**
 * What the assembler says the team must have outweighs everything else together, so that a team that has it all is found
 * whenever there is one, and else the one that lacks least. A must weighs as fifty hours.
 */
export const hourMust = 200 * POINT
export const must = 50 * hourMust

/** A need is wholly met by the very skill or a narrower one. */
export const WHOLLY = band.NARROWER.from
