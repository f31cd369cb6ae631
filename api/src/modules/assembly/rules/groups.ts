import type { Bounded, Place } from './bound.js'
import { SORTS } from './flat.js'
import type { Problem } from './instance.js'

/**
 * Of people who are nearly alike one is as good as the next, and leaving one out rules out next to nothing. So it is settled
 * first how many of each group are in, and only then who: with how many fixed, they compete among themselves alone.
 */
export interface Quotas {
  /** By row; -1 for who stands alone. */
  readonly groupOf: Int32Array
  /** At least and at most so many of a group are still to come in. */
  readonly least: Int32Array
  readonly most: Int32Array
}

/** Fewer than these are told apart one by one. */
const GROUP = 4
/** So great a share of what somebody gives may differ from the first of the group. */
const NEAR = 0.15

interface Profile {
  readonly row: number
  readonly gives: Float64Array
  readonly whole: number
}

function profileOf({ instance, value }: Problem, row: number): Profile {
  const gives = new Float64Array(instance.columns.length)
  let whole = 0
  for (let at = instance.start[row]!; at < instance.start[row + 1]!; at++) {
    gives[instance.column[at]!] = value[at]!
    whole += value[at]!
  }
  return { row, gives, whole }
}

const sameKinds = ({ instance: { kinds } }: Problem, one: number, other: number) => {
  for (let sort = 0; sort < SORTS; sort++) if (kinds[one * SORTS + sort] !== kinds[other * SORTS + sort]) return false
  return true
}

function isNear(problem: Problem, one: Profile, other: Profile): boolean {
  let room = NEAR * one.whole
  for (let at = 0; at < one.gives.length; at++) {
    room -= Math.abs(one.gives[at]! - other.gives[at]!)
    if (room < 0) return false
  }
  return sameKinds(problem, one.row, other.row)
}

/** Null where nobody is like enough to others. */
export function quotasFor(problem: Problem, { pool, seats }: Pick<Place, 'pool' | 'seats'>): Quotas | null {
  const groups: { readonly first: Profile; readonly rows: number[] }[] = []
  for (const row of pool) {
    const own = profileOf(problem, row)
    const near = groups.find(({ first }) => isNear(problem, first, own))
    if (near) near.rows.push(row)
    else groups.push({ first: own, rows: [row] })
  }
  const great = groups.filter(({ rows }) => rows.length >= GROUP)
  if (great.length === 0) return null
  const groupOf = new Int32Array(problem.instance.hours.length).fill(-1)
  great.forEach(({ rows }, group) => rows.forEach((row) => (groupOf[row] = group)))
  return { groupOf, least: new Int32Array(great.length), most: new Int32Array(great.length).fill(seats) }
}

/** Whoever is worth most comes in, where each group gives no fewer and no more than it may. */
export function boundWithin(
  fixed: number,
  worth: Float64Array,
  pool: Int32Array,
  seats: number,
  quotas: Quotas,
): Bounded {
  const { groupOf, least, most } = quotas
  const count = new Int32Array(least.length)
  const lowest = new Float64Array(least.length).fill(Infinity)
  const chosen: number[] = []
  let [bound, loose, free] = [fixed, Infinity, seats - least.reduce((sum, some) => sum + some, 0)]
  const take = (at: number, group: number) => {
    chosen.push(at)
    bound += worth[at]!
    if (group < 0) loose = Math.min(loose, worth[at]!)
    else [count[group], lowest[group]] = [count[group]! + 1, worth[at]!]
  }
  for (const at of byWorth(worth, pool.length)) {
    const group = groupOf[pool[at]!]!
    if (group >= 0 && count[group]! < least[group]!) take(at, group)
    else if (free > 0 && worth[at]! > 0 && (group < 0 || count[group]! < most[group]!)) {
      take(at, group)
      free--
    }
  }
  if (free < 0 || count.some((some, group) => some < least[group]!)) bound = -Infinity
  count.forEach((some, group) => some > least[group]! && (loose = Math.min(loose, lowest[group]!)))
  const instead = free > 0 ? Math.min(0, loose) : loose
  const leastOf = (row: number) => {
    const group = groupOf[row]!
    if (group < 0) return instead
    return Math.min(lowest[group]!, count[group]! < most[group]! ? instead : Infinity)
  }
  return { bound, least: instead, leastOf, chosen, worth }
}

const byWorth = (worth: Float64Array, people: number) =>
  Int32Array.from({ length: people }, (_, at) => at).sort((one, other) => worth[other]! - worth[one]! || one - other)

/** With one of them in, one fewer is still to come. */
export function withOneOf(quotas: Quotas, row: number): Quotas {
  const group = quotas.groupOf[row]!
  if (group < 0) return quotas
  const { least, most } = quotas
  return {
    ...quotas,
    least: least.with(group, Math.max(0, least[group]! - 1)),
    most: most.with(group, Math.max(0, most[group]! - 1)),
  }
}

/** Two ways to go on, as the prices would have it first: so many of a group or more, or fewer. Null when all that is settled. */
export function parted(quotas: Quotas, pool: Int32Array, chosen: readonly number[]): [Quotas, Quotas] | null {
  const { groupOf, least, most } = quotas
  const here = new Int32Array(least.length)
  const wanted = new Int32Array(least.length)
  for (const row of pool) if (groupOf[row]! >= 0) here[groupOf[row]!]! += 1
  for (const row of chosen) if (groupOf[row]! >= 0) wanted[groupOf[row]!]! += 1
  let part = -1
  for (let group = 0; group < least.length; group++) {
    if (here[group]! < GROUP || least[group] === most[group]) continue
    if (part < 0 || wanted[group]! > wanted[part]! || (wanted[group] === wanted[part] && here[group]! > here[part]!))
      part = group
  }
  if (part < 0) return null
  const [want, low] = [wanted[part]!, least[part]!]
  const from = want > low ? want : low + 1
  const more = { ...quotas, least: least.with(part, from) }
  const fewer = { ...quotas, most: most.with(part, from - 1) }
  return want > low ? [more, fewer] : [fewer, more]
}
