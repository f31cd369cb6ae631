import { shareOf, type NeedMatch } from './needs.js'
import type { Person, SkillId } from './shapes.js'
import { learningShare, mostPoints } from './weights.js'

export interface Learnt {
  readonly skill: SkillId
  readonly points: number
}

const wantedBy = (person: Person): Set<SkillId> =>
  new Set([...person.wantedSkills, ...person.claims.filter((claim) => claim.wantsToLearn).map((claim) => claim.skill)])

/** What learning would give, were there no limit to it. */
export const lessonOf = (
  { quality, importance }: Pick<NeedMatch, 'quality' | 'importance'>,
  weight: number,
  whole: number,
  most: number,
) => Math.floor((shareOf(weight, 1000 - quality, whole, most) * learningShare[importance]) / 1000)

/**
 * What a person wants to learn and this work would teach. It gives a part of the points that holding the skill would
 * add, never all of them: whoever learns it gains by it, always.
 */
export function whatIsLearnt(person: Person, needs: readonly NeedMatch[], most: number): Learnt[] {
  const wanted = wantedBy(person)
  const whole = needs.reduce((sum, need) => sum + need.weight, 0)
  let left: number = mostPoints.learns
  return needs
    .filter((need) => wanted.has(need.skill) && need.quality < 1000)
    .map((need) => {
      const points = Math.min(left, lessonOf(need, need.weight, whole, most))
      left -= points
      return { skill: need.skill, points }
    })
}
