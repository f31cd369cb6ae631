import { fixedPart, hourPrice, worthOfKinds, type Place, type Prices } from './bound.js'
import { SORTS } from './flat.js'
import type { Instance, Problem } from './instance.js'

/** One way to weigh and its prices, as they are held against many: its problem is about a few of them only. */
export interface Held {
  readonly problem: Problem
  readonly place: Pick<Place, 'team' | 'seats'>
  readonly prices: Prices
}

/** What each of many is worth by one way to weigh, and what the bound sets out from. */
export interface Scanned {
  readonly worth: Float64Array
  readonly fixed: number
}

/** So many are looked at by every way before the next are: what is told of them is near at hand meanwhile. */
const AT_ONCE = 512

/** Of those at hand, everything that somebody pays for. */
interface Paid {
  readonly who: Int32Array
  readonly entry: Int32Array
  count: number
}

/** Up to so many points nobody pays for, by column. */
function freeOf(held: readonly Held[], { columns }: Instance): Float64Array {
  const free = new Float64Array(columns.length).fill(Infinity)
  for (const { problem, prices } of held) {
    for (let at = 0; at < free.length; at++) {
      const [price, scale] = [prices.column[at]! - problem.bonus[at]!, problem.scale[at]!]
      free[at] = Math.min(free[at]!, price < 0 ? -1 : scale > 0 ? price / scale : Infinity)
    }
  }
  return free
}

function findPaid({ start, column, points }: Instance, rows: Int32Array, from: number, free: Float64Array, paid: Paid) {
  const until = Math.min(rows.length, from + AT_ONCE)
  let count = 0
  for (let at = from; at < until; at++) {
    for (let entry = start[rows[at]!]!, end = start[rows[at]! + 1]!; entry < end; entry++) {
      if (points[entry]! <= free[column[entry]!]!) continue
      paid.who[count] = at
      paid.entry[count++] = entry
    }
  }
  paid.count = count
}

/** What they are worth whatever they can: their hours and kinds, less what they cost. */
function reckonOthers(
  { kinds, hours, costs }: Instance,
  rows: Int32Array,
  from: number,
  held: Held,
  worth: Float64Array,
) {
  const { problem, place, prices } = held
  const perHour = hourPrice(problem, prices, place.team)
  const ofKind = worthOfKinds(problem, place.team, prices)
  const { LOAD, MANDATES, TRAVEL } = problem.asks
  const [load, mandates, travel] = [costs.LOAD, costs.MANDATES, costs.TRAVEL]
  for (let at = from, until = Math.min(rows.length, from + AT_ONCE); at < until; at++) {
    const row = rows[at]!
    const own = row * SORTS
    worth[at] =
      perHour * hours[row]! -
      (load[row]! * LOAD + mandates[row]! * MANDATES + travel[row]! * TRAVEL) +
      ofKind[kinds[own]! + 1]! +
      ofKind[kinds[own + 1]! + 1]! +
      ofKind[kinds[own + 2]! + 1]!
  }
}

function addPaid({ column, points, wholly }: Instance, paid: Paid, { problem, prices }: Held, worth: Float64Array) {
  const { scale, bonus } = problem
  const price = prices.column
  for (let at = 0; at < paid.count; at++) {
    const entry = paid.entry[at]!
    const where = column[entry]!
    const over = points[entry]! * scale[where]! + wholly[entry]! * bonus[where]! - price[where]!
    if (over > 0) worth[paid.who[at]!] = worth[paid.who[at]!]! + over
  }
}

/** Everyone is read once, however many ways there are to weigh them. */
export function scan(instance: Instance, rows: Int32Array, held: readonly Held[]): Scanned[] {
  const scanned = held.map(({ problem, place, prices }) => ({
    fixed: fixedPart(problem, place, prices),
    worth: new Float64Array(rows.length),
  }))
  const free = freeOf(held, instance)
  const most = AT_ONCE * instance.columns.length
  const paid: Paid = { who: new Int32Array(most), entry: new Int32Array(most), count: 0 }
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    findPaid(instance, rows, from, free, paid)
    held.forEach((way, at) => {
      reckonOthers(instance, rows, from, way, scanned[at]!.worth)
      addPaid(instance, paid, way, scanned[at]!.worth)
    })
  }
  return scanned
}
