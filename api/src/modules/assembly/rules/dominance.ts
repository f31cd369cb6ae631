import { SORTS } from './flat.js'
import type { Problem } from './instance.js'

/** Too many to hold each against each; the search does without. */
const MANY = 1500

/** Whatever `lesser` gives, `greater` gives as well, and costs no more. Of two alike, the first is the greater. */
function isLesser(problem: Problem, lesser: number, greater: number): boolean {
  const { instance, value, cost } = problem
  const { start, column, kinds, hours } = instance
  if (cost[lesser]! < cost[greater]! || hours[lesser]! > hours[greater]!) return false
  for (let sort = 0; sort < SORTS; sort++) {
    const kind = kinds[lesser * SORTS + sort]!
    if (kind >= 0 && kind !== kinds[greater * SORTS + sort]!) return false
  }
  let other = start[greater]!
  const end = start[greater + 1]!
  for (let at = start[lesser]!; at < start[lesser + 1]!; at++) {
    while (other < end && column[other]! < column[at]!) other++
    if (other === end || column[other] !== column[at] || value[other]! < value[at]!) return false
  }
  return true
}

/** Even if nothing of its hours is lost, they are not worth what it costs. */
const hoursDoNotPay = ({ hourly, instance, cost }: Problem, row: number) =>
  hourly.reduce((sum, { per }) => sum + per, 0) * instance.hours[row]! <= cost[row]!

/** All but hours and costs, as a word. */
function giftsOf({ instance, value }: Problem, row: number): string {
  const { start, column, kinds } = instance
  let word = kinds.subarray(row * SORTS, row * SORTS + SORTS).join()
  for (let at = start[row]!; at < start[row + 1]!; at++) word += ` ${column[at]}:${value[at]}`
  return word
}

/**
 * Of many who give the very same, only those who cost least and have most hours can matter, and of these no more than
 * there are seats. They are held against each other alone, so that this is quick among any number.
 */
function withoutAlike(problem: Problem, seats: number, pool: Int32Array): Int32Array {
  const { cost, instance } = problem
  const { hours } = instance
  const kept = new Map<string, number[]>()
  const byCost = pool.toSorted((one, other) => cost[one]! - cost[other]! || hours[other]! - hours[one]! || one - other)
  const left = byCost.filter((row) => {
    const word = giftsOf(problem, row)
    const before = kept.get(word) ?? []
    const greater = before.filter((other) => hours[other]! >= hours[row]!).length
    if (greater >= (hoursDoNotPay(problem, row) ? 1 : seats)) return false
    kept.set(word, [...before, row])
    return true
  })
  const isLeft = new Set(left)
  return pool.filter((row) => isLeft.has(row))
}

/**
 * Who may be left out without losing the best team: somebody can take their seat who gives as much. Beside such a one they
 * add hours at most, so one such is enough when their hours do not pay, and else as many as there are seats.
 */
export function withoutLesser(problem: Problem, seats: number, everyone: Int32Array): Int32Array {
  const pool = withoutAlike(problem, seats, everyone)
  if (pool.length > MANY) return pool
  const kept: number[] = []
  for (const row of pool) {
    const enough = hoursDoNotPay(problem, row) ? 1 : seats
    let greater = 0
    for (const other of pool) {
      if (other === row || !isLesser(problem, row, other)) continue
      if (isLesser(problem, other, row) && other > row) continue
      if (++greater >= enough) break
    }
    if (greater < enough) kept.push(row)
  }
  return Int32Array.from(kept)
}
