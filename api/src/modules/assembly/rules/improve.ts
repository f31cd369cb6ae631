import type { Problem } from './instance.js'
import { gainOf, teamOf, withMember, type Standing } from './standing.js'

/** The one who adds most, if anybody adds at all. */
export function bestToAdd(problem: Problem, team: Standing, pool: Int32Array): { row: number; gain: number } | null {
  let [row, most] = [-1, 0]
  for (let at = 0; at < pool.length; at++) {
    const one = pool[at]!
    const gain = gainOf(problem, team, one)
    if (gain > most && !team.members.includes(one)) [row, most] = [one, gain]
  }
  return row < 0 ? null : { row, gain: most }
}

/** The next best, and the next, for as long as somebody adds something. */
export function greedy(problem: Problem, from: Standing, seats: number, pool: Int32Array): Standing {
  let team = from
  for (let seat = 0; seat < seats; seat++) {
    const next = bestToAdd(problem, team, pool)
    if (!next) break
    team = withMember(problem, team, next.row)
  }
  return team
}

/** Changes one for another, or leaves one out, for as long as that helps. The first `fixed` members stay. */
export function swapped(problem: Problem, from: Standing, fixed: number, pool: Int32Array): Standing {
  let team = from
  for (let isBetter = true; isBetter;) {
    isBetter = false
    for (let seat = fixed; seat < team.members.length; seat++) {
      const rest = teamOf(problem, team.members.toSpliced(seat, 1))
      const next = bestToAdd(problem, rest, pool)
      const value = rest.value + (next?.gain ?? 0)
      if (value <= team.value) continue
      team = next ? withMember(problem, rest, next.row) : rest
      isBetter = true
    }
  }
  return team
}
