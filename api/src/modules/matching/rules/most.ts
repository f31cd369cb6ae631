import { isLacked, mostOfNew } from './adds.js'
import { mostOfFits } from './alike.js'
import { lessonOf } from './learns.js'
import { weightOf } from './needs.js'
import type { Context, Opening } from './shapes.js'
import { addsPoints, mostPoints, type PartKind } from './weights.js'

/** The most that each part of this opening can give anybody: what a bar is drawn against. */
export function mostOf({ needs }: Opening, { nearness, rarity, team }: Context): Record<PartKind, number> {
  const fits = needs.length > 0 ? mostOfFits(needs, nearness) : 0
  const weighed = needs.map((need) => ({ ...need, quality: 0, weight: weightOf(need, rarity) }))
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const lessons = weighed.reduce((sum, need) => sum + lessonOf(need, need.weight, whole, fits), 0)
  const lacks = needs.some((need) => isLacked(need, team.coveredSkills))
  return {
    ...mostPoints,
    fits,
    adds: mostOfNew(team) + (lacks ? addsPoints.SKILL : 0),
    learns: Math.min(mostPoints.learns, lessons),
  }
}
