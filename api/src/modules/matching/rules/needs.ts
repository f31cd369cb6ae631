import { compareIds } from './order.js'
import type { Claim, Evidence, Importance, Need, NeedOutcome, Rarity, SkillId } from './shapes.js'
import type { Link } from '../../skill/rules/taxonomy.js'
import { band, evidenceWeight, importanceWeight, levelWeight, mostPoints } from './weights.js'

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
}

interface Met {
  readonly outcome: NeedOutcome
  readonly quality: number
  readonly claim: Claim | null
}

const unmet: Met = { outcome: 'MISSING', quality: 0, claim: null }

export type Shown = Pick<Claim, 'level' | 'evidence'>

export function qualityOf(outcome: NeedOutcome, claim: Shown, need: Pick<Need, 'level'>): number {
  const short = Math.min(levelWeight.length - 1, Math.max(0, need.level - claim.level))
  const place = evidenceWeight[claim.evidence] + (levelWeight[short] ?? 0)
  const { from, to } = band[outcome]
  return from + Math.floor(((to - from) * place) / 1000)
}

function meet(claim: Claim, need: Need, link: Link): Met {
  const outcome = link(claim.skill, need.skill)
  return outcome === 'MISSING' ? unmet : { outcome, quality: qualityOf(outcome, claim, need), claim }
}

const byClaim = (one: Claim, other: Claim) =>
  compareIds(one.skill, other.skill) || other.level - one.level || compareIds(one.evidence, other.evidence)

/** Ties are settled by the claims themselves, so that the answer never depends on the order they are told in. */
function isBetter(one: Met, other: Met): boolean {
  if (one.quality !== other.quality) return one.quality > other.quality
  return one.claim !== null && other.claim !== null && byClaim(one.claim, other.claim) < 0
}

const bestOf = (claims: readonly Claim[], need: Need, link: Link): Met =>
  claims.map((claim) => meet(claim, need, link)).reduce((best, met) => (isBetter(met, best) ? met : best), unmet)

/** A rare skill weighs up to twice a common one. */
export const weightOf = (need: Need, rarity: Rarity) =>
  importanceWeight[need.importance] * (500 + Math.round(500 * (rarity.get(need.skill) ?? 1)))

/** The heaviest first; the same order whatever order they were written in. */
const heaviestFirst = (one: NeedMatch, other: NeedMatch) =>
  other.weight - one.weight || compareIds(one.skill, other.skill) || compareIds(one.importance, other.importance)

export function judgeNeeds(claims: readonly Claim[], needs: readonly Need[], link: Link, rarity: Rarity): NeedMatch[] {
  const whole = needs.reduce((sum, need) => sum + weightOf(need, rarity), 0)
  const judge = (need: Need): NeedMatch => {
    const { outcome, quality, claim } = bestOf(claims, need, link)
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
      points: shareOf(weight, quality, whole),
    }
  }
  return needs.map(judge).sort(heaviestFirst)
}

export const shareOf = (weight: number, quality: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((mostPoints.fits * weight * quality) / (whole * 1000))
