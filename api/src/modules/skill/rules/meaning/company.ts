import { setsOf, type Sets } from './sets.js'

/**
 * What stands together: the skills of each occupation; and around a skill that no occupation takes, what it is tied to in
 * the tree. Where no classification with occupations was imported, that is the whole catalogue's own graph.
 */
export function companyOf(
  size: number,
  occupations: readonly (readonly number[])[],
  ties: readonly (readonly [number, number])[],
): Sets {
  const taken = new Set(occupations.flat())
  const around = new Map<number, number[]>()
  const tie = (one: number, other: number) => {
    if (!taken.has(one)) around.set(one, [...(around.get(one) ?? [one]), other])
  }
  for (const [one, other] of ties) {
    tie(one, other)
    tie(other, one)
  }
  return setsOf([...occupations, ...around.values()], size)
}
