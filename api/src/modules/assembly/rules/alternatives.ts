import type { Prices } from './bound.js'
import { problemBy, weighingOf, type Emphasis, type Instance } from './instance.js'
import type { Hint } from './narrow.js'
import type { Progress, Stop } from './search.js'
import type { Musts } from './shapes.js'
import { MANY, searchOn, setOut, sieve, type Crowd, type Way } from './sieve.js'
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
const others = (Object.keys(emphases) as EmphasisName[]).slice(1)

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

const crowdOf = ({ instance, fixed, pool }: Wish): Crowd => ({
  ...{ instance, fixed, pool },
  seats: Math.max(0, instance.size - fixed.length),
})

export function bestBy(
  wish: Wish,
  name: EmphasisName,
  watch: Watch,
  known: readonly (readonly number[])[] = [],
  hint?: Hint,
): Solved {
  const { instance, musts, fixed } = wish
  const crowd = crowdOf(wish)
  const stop = telling(watch, name)
  const weighing = weighingOf(instance, musts, emphases[name])
  if (wish.pool.length > MANY) {
    const way = setOut(crowd, weighing, known)
    sieve(crowd, [way], stop)
    return searchOn(crowd, way, known, stop)
  }
  const problem = problemBy(instance, weighing)
  const from = hint && { ...hint, prices: dearer(instance, hint.prices, emphases[name]) }
  return solve(problem, { ...crowd, team: teamOf(problem, fixed), known, hint: from }, stop)
}

/** What weighs more is dearer. */
const dearer = ({ columns }: Instance, prices: Prices, emphasis: Emphasis): Prices => ({
  column: prices.column.map((price, at) => price * (emphasis[columns[at]!.part] ?? 1)),
  kind: prices.kind.map((price) => price * (emphasis.SPREAD ?? 1)),
  slope: prices.slope.map((price) => price * (emphasis.SPREAD ?? 1)),
  hour: prices.hour,
})

type Look = (name: EmphasisName, known: readonly (readonly number[])[]) => Solved

/** Among many the other ways to weigh set out together: whoever is looked at is looked at once for all of them. */
function lookFrom(wish: Wish, { members, hint }: Solved, watch: Watch): Look {
  const { instance, musts, fixed, pool } = wish
  if (pool.length <= MANY) return (name, known) => bestBy(wish, name, watch, known, hint)
  const crowd = crowdOf(wish)
  const few = [...new Set([...members, ...hint.few])].filter((row) => !fixed.includes(row))
  const ways = others.map((name): Way => ({
    weighing: weighingOf(instance, musts, emphases[name]),
    prices: dearer(instance, hint.prices, emphases[name]),
    best: members,
    few,
    open: pool,
  }))
  sieve(crowd, ways, () => watch())
  return (name, known) => searchOn(crowd, ways[others.indexOf(name)]!, known, telling(watch, name))
}

/** Which team a search is at, and how far it is with it. */
export interface Told extends Progress {
  readonly emphasis: EmphasisName
}
export type Watch = (told?: Told) => boolean

const telling =
  (watch: Watch, emphasis: EmphasisName): Stop =>
  (progress) =>
    watch(progress && { ...progress, emphasis })

const sameTeam = (one: Solved, other: Solved) =>
  one.members.length === other.members.length && one.members.every((row) => other.members.includes(row))

/** The balanced team first, then those that differ from the ones before. */
export function alternatives(wish: Wish, watch: Watch, balanced = bestBy(wish, 'BALANCED', watch)): Alternative[] {
  const found: Alternative[] = [{ ...balanced, emphases: ['BALANCED'] }]
  if (watch()) return found
  const look = lookFrom(wish, balanced, watch)
  for (const name of others) {
    if (watch()) break
    const solved = look(
      name,
      found.map(({ members }) => members),
    )
    const before = found.find((one) => sameTeam(one, solved))
    if (before) before.emphases.push(name)
    else found.push({ ...solved, emphases: [name] })
  }
  return found
}
