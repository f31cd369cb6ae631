import { mostOfFits } from './alike.js'
import { compareIds } from './order.js'
import { nearIn, type Weigh } from './near-in.js'
import { nearestFirst, nearQuality, type NearClaim } from './near.js'
import type {
  Claim,
  Evidence,
  Importance,
  LinkOutcome,
  Need,
  Nearness,
  NeedOutcome,
  Rarity,
  SkillId,
} from './shapes.js'
import type { Link } from '../../skill/rules/taxonomy.js'
import { band, importanceWeight, placeOf } from './weights.js'

/** One need, met or not, with the claim that meets it best. */
export interface NeedMatch {
  readonly skill: SkillId
  readonly importance: Importance
  readonly outcome: NeedOutcome
  /** The person's own skill; null when nothing is near. */
  readonly via: SkillId | null
  readonly evidence: Evidence | null
  readonly level: number | null
  /** How much this need weighs among the others, in thousandths of its importance. */
  readonly weight: number
  /** How well it is met, in thousandths. */
  readonly quality: number
  readonly points: number
  /** When it is met by what is near: every such skill with its share of the points, the nearest first. */
  readonly near: readonly NearShare[]
}

export interface NearShare extends Omit<NearClaim, 'units'> {
  readonly points: number
}

interface Met {
  readonly outcome: NeedOutcome
  readonly quality: number
  readonly claim: Omit<Claim, 'wantsToLearn'> | null
  readonly near: readonly NearClaim[]
}

const unmet: Met = { outcome: 'MISSING', quality: 0, claim: null, near: [] }

export type Shown = Pick<Claim, 'level' | 'evidence'>

export function qualityOf(outcome: LinkOutcome, claim: Shown, need: Pick<Need, 'level'>): number {
  const { from, to } = band[outcome]
  return from + Math.floor(((to - from) * placeOf(claim, need)) / 1000)
}

function meet(claim: Claim, need: Need, link: Link): Met {
  const outcome = link(claim.skill, need.skill)
  return outcome === 'MISSING' ? unmet : { outcome, quality: qualityOf(outcome, claim, need), claim, near: [] }
}

const byClaim = (one: Shown & { skill: SkillId }, other: Shown & { skill: SkillId }) =>
  compareIds(one.skill, other.skill) || other.level - one.level || compareIds(one.evidence, other.evidence)

/** Ties are settled by the claims themselves, so that the answer never depends on the order they are told in. */
function isBetter(one: Met, other: Met): boolean {
  if (one.quality !== other.quality) return one.quality > other.quality
  return one.claim !== null && other.claim !== null && byClaim(one.claim, other.claim) < 0
}

const byLink = (claims: readonly Claim[], need: Need, link: Link): Met =>
  claims.map((claim) => meet(claim, need, link)).reduce((best, met) => (isBetter(met, best) ? met : best), unmet)

/** What is near, and how much it counts in this opening. */
interface NearHere {
  readonly nearness: Nearness
  readonly weigh: Weigh
}

/** What is near counts where it comes to more than any link does; a linked skill is told of by its link alone. */
function meetBest(claims: readonly Claim[], need: Need, link: Link, here?: NearHere): Met {
  const linked = byLink(claims, need, link)
  const around = here?.nearness.get(need.skill)
  if (!here || !around) return linked
  const unlinked = claims.filter(({ skill }) => around.has(skill) && link(skill, need.skill) === 'MISSING')
  const near = nearestFirst(unlinked, need, around, here.weigh)
  const quality = nearQuality(near)
  return quality > linked.quality ? { outcome: 'NEAR', quality, claim: near[0]!, near } : linked
}

/** A rare skill weighs up to ten times a common one: nearly as the logarithm of how few have it does. */
export const weightOf = (need: Need, rarity: Rarity) => {
  const rare = rarity.get(need.skill) ?? 1
  return importanceWeight[need.importance] * (100 + Math.round(900 * rare * rare))
}

/** The heaviest first; the same order whatever order they were written in. */
const heaviestFirst = (one: NeedMatch, other: NeedMatch) =>
  other.weight - one.weight || compareIds(one.skill, other.skill) || compareIds(one.importance, other.importance)

export function judgeNeeds(
  claims: readonly Claim[],
  needs: readonly Need[],
  link: Link,
  rarity: Rarity,
  nearness?: Nearness,
): NeedMatch[] {
  const whole = needs.reduce((sum, need) => sum + weightOf(need, rarity), 0)
  const most = mostOfFits(needs, nearness)
  const here = nearness && { nearness, weigh: nearIn(needs, nearness) }
  const judge = (need: Need): NeedMatch => {
    const { outcome, quality, claim, near } = meetBest(claims, need, link, here)
    const weight = weightOf(need, rarity)
    return {
      skill: need.skill,
      importance: need.importance,
      outcome,
      via: claim?.skill ?? null,
      evidence: claim?.evidence ?? null,
      level: claim?.level ?? null,
      weight,
      quality,
      points: shareOf(weight, quality, whole, most),
      near: sharesOf(near, (some) => shareOf(weight, nearQuality(some), whole, most)),
    }
  }
  return needs.map(judge).sort(heaviestFirst)
}

export const shareOf = (weight: number, quality: number, whole: number, most: number): number =>
  whole === 0 ? 0 : Math.floor((most * weight * quality) / (whole * 1000))

/** Each adds what there is with it and was not before it, so that the shares sum to the whole. */
function sharesOf(near: readonly NearClaim[], pointsOf: (some: readonly Pick<NearClaim, 'units'>[]) => number) {
  let [units, before] = [0, 0]
  return near.map(({ skill, evidence, level, units: own }): NearShare => {
    units += own
    const now = pointsOf([{ units }])
    const points = now - before
    before = now
    return { skill, evidence, level, points }
  })
}
