import { nearShare } from './near.js'
import type { Nearness, Need } from './shapes.js'
import { importanceWeight, mostPoints } from './weights.js'

type Asked = Pick<Need, 'skill' | 'importance'>

/**
 * The most points that fitting an opening gives: less where its needs say the same. Whoever comes near one of them comes
 * near all, so that it tells less of anybody: as much less as such a sum spreads wider than one of needs that have
 * nothing to do with each other.
 */
export function mostOfFits(needs: readonly Asked[], nearness?: Nearness): number {
  if (!nearness || needs.length < 2) return mostPoints.fits
  const known = remembered.get(needs)
  if (known?.nearness === nearness) return known.most
  const most = Math.floor(mostPoints.fits / Math.sqrt(spreadOf(needs, nearness)))
  remembered.set(needs, { nearness, most })
  return most
}

/** The same for everyone, so it is reckoned once for all who are scored. */
const remembered = new WeakMap<readonly Asked[], { nearness: Nearness; most: number }>()

/** From a tenth on it is worth telling that one need says the same as another. */
const ALIKE = 100

/** The needs that say partly the same as another one. */
export function needsAlike<One extends Asked>(needs: readonly One[], nearness?: Nearness): One[] {
  const share = (one: Asked, other: Asked) => nearShare(nearness?.get(one.skill)?.get(other.skill) ?? 0)
  const areAlike = (one: Asked, other: Asked) => Math.max(share(one, other), share(other, one)) >= ALIKE
  return needs.filter((one) => needs.some((other) => other.skill !== one.skill && areAlike(one, other)))
}

/** How much wider such a sum spreads; 1 where no need says anything of another. */
export function spreadOf(needs: readonly Asked[], nearness: Nearness): number {
  let [alone, both] = [0, 0]
  needs.forEach(({ skill, importance }, at) => {
    const weight = importanceWeight[importance]
    const near = nearness.get(skill)
    alone += 1000 * weight ** 2
    for (const [place, other] of needs.entries())
      if (place !== at) both += weight * importanceWeight[other.importance] * nearShare(near?.get(other.skill) ?? 0)
  })
  return 1 + both / alone
}
