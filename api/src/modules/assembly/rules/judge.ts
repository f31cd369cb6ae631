import { qualityOf } from '../../matching/rules/needs.js'
import type { Claim } from '../../matching/rules/shapes.js'
import type { Link } from '../../skill/rules/taxonomy.js'
import type { Need } from './shapes.js'

/** A need by its place, and how well one claim meets it. */
type Meets = readonly (readonly [at: number, quality: number])[]

/**
 * How well claims meet each of some needs, in thousandths: the same as matching says, but remembered claim by claim, for
 * among many people the same ones come again and again.
 */
export function judging(needs: readonly Need[], link: Link): (claims: readonly Claim[]) => number[] {
  const known = new Map<string, Meets>()
  const seen = new WeakMap<Claim, Meets>()
  const reckon = (claim: Claim): Meets =>
    needs.flatMap((need, at) => {
      const outcome = link(claim.skill, need.skill)
      return outcome === 'MISSING' ? [] : [[at, qualityOf(outcome, claim, need)] as const]
    })
  const meets = (claim: Claim): Meets => {
    const before = seen.get(claim)
    if (before) return before
    const key = `${claim.skill} ${claim.level} ${claim.evidence}`
    const made = known.get(key) ?? reckon(claim)
    known.set(key, made)
    seen.set(claim, made)
    return made
  }
  return (claims) => {
    const best = needs.map(() => 0)
    for (const claim of claims) for (const [at, quality] of meets(claim)) best[at] = Math.max(best[at]!, quality)
    return best
  }
}
