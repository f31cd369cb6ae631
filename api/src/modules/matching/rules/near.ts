import type { Weigh } from './near-in.js'
import { compareIds } from './order.js'
import type { Claim, Evidence, NearTo, Need, SkillId } from './shapes.js'
import { MOST_NEAR, MOST_UNITS_OF_ONE, placeOf } from './weights.js'

/** A skill somebody holds that is near what is asked for, and how much that counts. */
export interface NearClaim {
  readonly skill: SkillId
  readonly evidence: Evidence
  readonly level: number
  readonly units: number
}

/** What is well shown counts up to half as much again. */
export const unitsOf = (near: number, place: number) =>
  Math.min(MOST_UNITS_OF_ONE, Math.floor((near * (1000 + place / 2)) / 1000))

/** What is near a need, the nearest first; a skill told of twice counts once. */
export function nearestFirst(claims: readonly Claim[], need: Need, near: NearTo, weigh: Weigh): NearClaim[] {
  const best = new Map<SkillId, NearClaim>()
  for (const { skill, evidence, level } of claims) {
    const units = unitsOf(weigh(skill, near.get(skill) ?? 0), placeOf({ level, evidence }, need))
    const one = { skill, evidence, level, units }
    const other = best.get(skill)
    if (units > 0 && (!other || isNearer(one, other) < 0)) best.set(skill, one)
  }
  return [...best.values()].sort(isNearer)
}

const isNearer = (one: NearClaim, other: NearClaim) =>
  other.units - one.units ||
  compareIds(one.skill, other.skill) ||
  other.level - one.level ||
  compareIds(one.evidence, other.evidence)

/** What one skill says of another, in thousandths; never more than a single one may. */
export const nearShare = (near: number) => shares[Math.min(MOST_UNITS_OF_ONE, Math.round(near))]!

const shares = Int16Array.from(
  { length: MOST_UNITS_OF_ONE + 1 },
  (_, units) => 1000 * (1 - Math.exp(-units / 1000)) + 0.5,
)

/** Signs that agree make surer, each of what doubt is left: in thousandths, and only ever more with more that is near. */
export function nearQuality(near: readonly Pick<NearClaim, 'units'>[]): number {
  const units = near.reduce((sum, one) => sum + one.units, 0)
  return Math.floor(MOST_NEAR * (1 - Math.exp(-units / 1000)))
}
