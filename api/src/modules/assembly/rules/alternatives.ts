import type { Emphasis, Instance } from './instance.js'
import { problemOf, type Problem } from './instance.js'
import type { Hint } from './narrow.js'
import type { Musts } from './shapes.js'
import { solve, type Solved } from './solve.js'
import { teamOf } from './standing.js'

/**
 * Each trade-off is one way to weigh the parts. All weights are whole numbers of at least one, so the best team by any of
 * them is not outdone by another in every part at once: whoever gains in one part loses in some other.
 */
export const emphases = {
  BALANCED: {},
  BEST_COVER: { COVERS: 6 },
  MOST_DIVERSE: { SPREAD: 6, RURAL: 4 },
  NEAREST: { TRAVEL: 10 },
  LEAST_LOAD: { LOAD: 6 },
  READIEST: { MANDATES: 8, HOURS: 4 },
  ROLES_IN_BALANCE: { ROLES: 6, LEAD: 4 },
} as const satisfies Record<string, Emphasis>
export type EmphasisName = keyof typeof emphases
const names = Object.keys(emphases) as EmphasisName[]

export interface Wish {
  readonly instance: Instance
  readonly musts: Musts
  /** Those who are in whatever happens. */
  readonly fixed: readonly number[]
  readonly pool: Int32Array
}

export interface Alternative extends Solved {
  /** What it is the best at; several when one team is. */
  readonly emphases: EmphasisName[]
}

export function bestBy(
  { instance, musts, fixed, pool }: Wish,
  name: EmphasisName,
  stop: () => boolean,
  known: readonly (readonly number[])[] = [],
  hint?: Hint,
): Solved {
  const problem = problemOf(instance, musts, emphases[name])
  const seats = Math.max(0, instance.size - fixed.length)
  return solve(
    problem,
    { team: teamOf(problem, fixed), seats, pool, known, hint: hint && hintFor(problem, hint, emphases[name]) },
    stop,
  )
}

/** What weighs more is dearer. */
const hintFor = ({ instance }: Problem, { prices, few }: Hint, emphasis: Emphasis): Hint => ({
  few,
  prices: {
    column: prices.column.map((price, at) => price * (emphasis[instance.columns[at]!.part] ?? 1)),
    kind: prices.kind.map((price) => price * (emphasis.SPREAD ?? 1)),
    slope: prices.slope.map((price) => price * (emphasis.SPREAD ?? 1)),
    hour: prices.hour,
  },
})

const sameTeam = (one: Solved, other: Solved) =>
  one.members.length === other.members.length && one.members.every((row) => other.members.includes(row))

/** The balanced team first, then those that differ from the ones before. */
export function alternatives(
  wish: Wish,
  stop: () => boolean,
  balanced = bestBy(wish, 'BALANCED', stop),
): Alternative[] {
  const found: Alternative[] = [{ ...balanced, emphases: ['BALANCED'] }]
  for (const name of names.slice(1)) {
    if (stop()) break
    const known = found.map(({ members }) => members)
    const solved = bestBy(wish, name, stop, known, balanced.hint)
    const before = found.find((one) => sameTeam(one, solved))
    if (before) before.emphases.push(name)
    else found.push({ ...solved, emphases: [name] })
  }
  return found
}
