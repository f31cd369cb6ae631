import type { SkillId } from './shapes.js'

/**
 * How rare each skill is among the people counted: 1 when nobody has it, 0 when everyone does, by the logarithm of its
 * share, so that from one person to two is a greater step than from fifty to fifty-one.
 */
export function rarityOf(counts: ReadonlyMap<SkillId, number>, people: number): Map<SkillId, number> {
  const whole = Math.log(people + 1)
  const one = (count: number) => (people <= 0 ? 1 : Math.min(1, Math.max(0, 1 - Math.log(count + 1) / whole)))
  return new Map([...counts].map(([skill, count]) => [skill, one(count)]))
}
