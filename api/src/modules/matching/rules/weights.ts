import type { Evidence, Importance, LinkOutcome, MandateStanding } from './shapes.js'

/** Points are whole millionths, so that sums are exact in any order. */
export const POINT = 1_000_000

/** The most that each part can give; together 100 points. */
export const mostPoints = {
  fits: 48 * POINT,
  adds: 20 * POINT,
  learns: 8 * POINT,
  mandate: 6 * POINT,
  availability: 6 * POINT,
  distance: 6 * POINT,
  queue: 6 * POINT,
} as const

export type PartKind = keyof typeof mostPoints

export const importanceWeight: Record<Importance, number> = { REQUIRED: 4, DESIRED: 2, LEARNABLE: 1 }

/**
 * How well a claim meets a need, in thousandths: the kind of link decides the band, evidence and level the place in it.
 * The bands do not overlap: no amount of evidence lifts a broader skill above a narrower one.
 */
export const band: Record<LinkOutcome, { readonly from: number; readonly to: number }> = {
  EXACT: { from: 850, to: 1000 },
  NARROWER: { from: 810, to: 845 },
  BROADER: { from: 520, to: 610 },
  RELATED: { from: 430, to: 510 },
  MISSING: { from: 0, to: 0 },
}

/**
 * What is near a need without a link to it. One such skill is always less than a related one; several that agree come to
 * more, and however many there are, to less than a narrower one, which is the skill itself and more.
 */
export const MOST_NEAR = 800
export const MOST_UNITS_OF_ONE = 760

/** Thousandths of the band. What is least shown (450) outweighs any bare claim (at most 400): evidenced before claimed. */
export const evidenceWeight: Record<Evidence, number> = { NONE: 0, STUDY: 450, LIVED: 450, WORK: 550, ENDORSED: 600 }

/** Thousandths of the band by how many levels short of what is asked the claim is. */
export const levelWeight = [400, 250, 120, 0] as const

/** How well a claim is shown for what is asked, in thousandths. */
export function placeOf(claim: { level: number; evidence: Evidence }, asked: { level: number }): number {
  const short = Math.min(levelWeight.length - 1, Math.max(0, asked.level - claim.level))
  return evidenceWeight[claim.evidence] + (levelWeight[short] ?? 0)
}

/** Of the points a skill would give: what wanting to learn it gives, where the opening means to teach it and where not. */
export const learningShare: Record<Importance, number> = { LEARNABLE: 900, DESIRED: 150, REQUIRED: 150 }

export const addsPoints = {
  SECTOR: 4 * POINT,
  FIELD_OF_PRACTICE: 4 * POINT,
  HUB: 3 * POINT,
  RURAL: 4 * POINT,
  SKILL: 5 * POINT,
} as const

export const mandatePoints: Record<MandateStanding, number> = {
  GRANTED: 6 * POINT,
  SELF_GRANTED: 6 * POINT,
  REQUESTED: 4 * POINT,
  NEEDED: 2 * POINT,
}

/** Kilometres: near enough to walk in, and too far to count. */
export const NEAR_KM = 10
export const FAR_KM = 250

/** Working at a distance is nearly as good as being there. */
export const REMOTE_POINTS = 5 * POINT

/** With so many waiting, the points for being unseen are halved. */
export const HALF_QUEUE = 5

/** With so many claims a person's skills count as known. */
export const ENOUGH_CLAIMS = 5
