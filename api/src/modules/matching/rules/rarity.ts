import type { Person, Rarity, SkillId } from './shapes.js'

/**
 * 1 when nobody has it, 0 when everyone does, by the logarithm of its share, so that from one person to two is a greater
 * step than from fifty to fifty-one.
 */
const rarityAmong = (people: number, count: number) =>
  people <= 0 ? 1 : Math.min(1, Math.max(0, 1 - Math.log(count + 1) / Math.log(people + 1)))

export interface Census {
  /** How many have told of any skill at all. */
  readonly people: number
  readonly counts: Pick<ReadonlyMap<SkillId, number>, 'get'>
}

/**
 * How rare each skill is among all others: what somebody holds makes it no commoner for themselves, so that what a new
 * skill is said to change is what it does change.
 */
export function rarityBeside({ people, counts }: Census, { claims }: Pick<Person, 'claims'>): Rarity {
  const own = new Set(claims.map(({ skill }) => skill))
  const others = people - (own.size > 0 ? 1 : 0)
  return { get: (skill) => rarityAmong(others, (counts.get(skill) ?? 0) - (own.has(skill) ? 1 : 0)) }
}
