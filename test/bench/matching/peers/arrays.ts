import { holdersOf, type Crowd, type Need, type Open } from './contender.ts'

/** What one would write by hand in an afternoon: a list of people for each skill, and a sum for each person. */
export function bestByHand(crowd: Crowd) {
  const { starts, people } = holdersOf(crowd)
  const sums = new Int32Array(crowd.count)
  const best = (needs: readonly Need[], first: number): number[] => {
    for (const { skill, weight } of needs)
      for (let at = starts[skill]!; at < starts[skill + 1]!; at++) sums[people[at]!]! += weight
    const found = most(sums, first)
    sums.fill(0)
    return found
  }
  return { best, bytes: () => people.byteLength + starts.byteLength + sums.byteLength }
}

/** In order of their numbers, so that whoever comes later must have more. */
function most(sums: Int32Array, first: number): number[] {
  const found: number[] = []
  const isBefore = (one: number, other: number) =>
    sums[one]! > sums[other]! || (sums[one] === sums[other] && one < other)
  let least = 0
  for (let person = 0; person < sums.length; person++) {
    if (sums[person]! <= least) continue
    const at = found.findIndex((other) => isBefore(person, other))
    found.splice(at < 0 ? found.length : at, 0, person)
    if (found.length > first) found.pop()
    if (found.length === first) least = sums[found.at(-1)!]!
  }
  return found
}

export const open: Open = async (crowd) => bestByHand(crowd)
