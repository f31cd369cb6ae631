import { countOf, type Sets } from './sets.js'

/** For each thing, how much of it each item of its set is, squares summing to one; and the same by item. */
export interface Rows {
  readonly sets: Sets
  readonly shares: Float32Array
  readonly byItem: { readonly start: Int32Array; readonly things: Int32Array; readonly shares: Float32Array }
}

/** What more than `most` things have tells nothing of any. */
export function rowsOf(sets: Sets, shares: Float32Array, most = Infinity): Rows {
  toLengthOne(sets, shares)
  return { sets, shares, byItem: turnedWith(sets, shares, most) }
}

function toLengthOne({ start }: Sets, shares: Float32Array) {
  for (let one = 0; one + 1 < start.length; one++) {
    let length = 0
    for (let k = start[one]!; k < start[one + 1]!; k++) length += shares[k]! ** 2
    for (let k = start[one]!; k < start[one + 1]!; k++) shares[k]! /= Math.sqrt(length) || 1
  }
}

function turnedWith(sets: Sets, shares: Float32Array, most: number): Rows['byItem'] {
  const often = new Int32Array(sets.size)
  for (const item of sets.items) often[item]!++
  const isKept = (item: number) => often[item]! <= most
  const start = new Int32Array(sets.size + 1)
  for (let item = 0; item < sets.size; item++) start[item + 1] = start[item]! + (isKept(item) ? often[item]! : 0)
  const at = start.slice()
  const things = new Int32Array(start[sets.size]!)
  const kept = new Float32Array(start[sets.size]!)
  for (let one = 0; one < countOf(sets); one++)
    for (let k = sets.start[one]!; k < sets.start[one + 1]!; k++) {
      const item = sets.items[k]!
      if (!isKept(item)) continue
      kept[at[item]!] = shares[k]!
      things[at[item]!++] = one
    }
  return { start, things, shares: kept }
}

/** How like each other thing is to this one, the cosine of their shares, into numbers that were nought. */
export function compare({ sets, shares, byItem }: Rows, one: number, into: Float32Array) {
  for (let at = sets.start[one]!; at < sets.start[one + 1]!; at++) {
    const [item, share] = [sets.items[at]!, shares[at]!]
    for (let k = byItem.start[item]!; k < byItem.start[item + 1]!; k++)
      into[byItem.things[k]!]! += share * byItem.shares[k]!
  }
}
