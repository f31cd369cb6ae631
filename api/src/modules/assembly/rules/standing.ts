import { SORTS } from './flat.js'
import type { Problem } from './instance.js'

/** A team as far as it has come, so that what one more would give is a matter of a few steps. */
export interface Standing {
  readonly best: Float64Array
  readonly has: Uint8Array
  readonly kinds: Int32Array
  hours: number
  value: number
  readonly members: readonly number[]
}

export const nobody = ({ instance }: Problem): Standing => ({
  best: new Float64Array(instance.columns.length),
  has: new Uint8Array(instance.sortOfKind.length),
  kinds: new Int32Array(SORTS),
  hours: 0,
  value: 0,
  members: [],
})

/** What the hours give, every stretch of them together. */
export function hoursValue({ hourly }: Problem, hours: number): number {
  let value = 0
  for (const { per, upTo } of hourly) value += per * Math.min(upTo, hours)
  return value
}

/** What a candidate would add to a team, less what it costs. */
export function gainOf(problem: Problem, team: Standing, row: number): number {
  const { instance, value, steps, cost } = problem
  const { start, column, kinds, hours } = instance
  let gain = -cost[row]!
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const more = value[at]! - team.best[column[at]!]!
    if (more > 0) gain += more
  }
  for (let sort = 0; sort < SORTS; sort++) {
    const kind = kinds[row * SORTS + sort]!
    if (kind >= 0 && team.has[kind] === 0) gain += steps[sort]![team.kinds[sort]!] ?? 0
  }
  return gain + hoursValue(problem, team.hours + hours[row]!) - hoursValue(problem, team.hours)
}

export function withMember(problem: Problem, team: Standing, row: number): Standing {
  const { start, column, kinds, hours } = problem.instance
  const next: Standing = {
    best: team.best.slice(),
    has: team.has.slice(),
    kinds: team.kinds.slice(),
    hours: team.hours + hours[row]!,
    value: team.value + gainOf(problem, team, row),
    members: [...team.members, row],
  }
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const where = column[at]!
    if (problem.value[at]! > next.best[where]!) next.best[where] = problem.value[at]!
  }
  for (let sort = 0; sort < SORTS; sort++) {
    const kind = kinds[row * SORTS + sort]!
    if (kind < 0 || next.has[kind] === 1) continue
    next.has[kind] = 1
    next.kinds[sort] = next.kinds[sort]! + 1
  }
  return next
}

export const teamOf = (problem: Problem, rows: readonly number[]): Standing =>
  rows.reduce((team, row) => withMember(problem, team, row), nobody(problem))

/** What a team comes to with some more in it, without laying it down: most are met only to be passed by. */
export function valueWith(problem: Problem, team: Standing, rows: readonly number[]): number {
  const { instance, value, cost, desk } = problem
  const { start, column, hours } = instance
  const { best } = desk
  best.set(team.best)
  let [sum, given] = [team.value, team.hours]
  for (const row of rows) {
    sum -= cost[row]!
    given += hours[row]!
    for (let at = start[row]!, end = start[row + 1]!; at < end; at++) {
      const more = value[at]! - best[column[at]!]!
      if (more <= 0) continue
      sum += more
      best[column[at]!] = value[at]!
    }
  }
  return sum + kindsWith(problem, team, rows) + hoursValue(problem, given) - hoursValue(problem, team.hours)
}

function kindsWith({ instance: { kinds }, steps }: Problem, team: Standing, rows: readonly number[]): number {
  let sum = 0
  for (let sort = 0; sort < SORTS; sort++) {
    let count = team.kinds[sort]!
    for (let at = 0; at < rows.length; at++) {
      const kind = kinds[rows[at]! * SORTS + sort]!
      if (kind < 0 || team.has[kind] === 1) continue
      let before = 0
      while (before < at && kinds[rows[before]! * SORTS + sort] !== kind) before++
      if (before === at) sum += steps[sort]![count++] ?? 0
    }
  }
  return sum
}
