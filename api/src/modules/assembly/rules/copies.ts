import { SORTS, type Flat } from './flat.js'

const mix = (hash: number, number: number) => Math.imul(hash ^ number, 0x0100_0193)

function hashOf({ start, column, points, kinds, hours, costs }: Flat, row: number): number {
  let hash = mix(mix(mix(hours[row]!, costs.MANDATES[row]!), costs.TRAVEL[row]!), costs.LOAD[row]!)
  for (let at = row * SORTS; at < row * SORTS + SORTS; at++) hash = mix(hash, kinds[at]!)
  for (let at = start[row]!, end = start[row + 1]!; at < end; at++) hash = mix(mix(hash, column[at]!), points[at]!)
  return hash
}

const areAlike = (numbers: ArrayLike<number>, one: number, other: number, length: number) => {
  for (let at = 0; at < length; at++) if (numbers[one + at] !== numbers[other + at]) return false
  return true
}

function isCopy(flat: Flat, one: number, other: number): boolean {
  const { start, column, points, wholly, kinds, hours, costs } = flat
  const [from, there] = [start[one]!, start[other]!]
  const length = start[one + 1]! - from
  return (
    length === start[other + 1]! - there &&
    [hours, costs.MANDATES, costs.TRAVEL, costs.LOAD].every((numbers) => numbers[one] === numbers[other]) &&
    areAlike(kinds, one * SORTS, other * SORTS, SORTS) &&
    [column, points, wholly].every((numbers) => areAlike(numbers, from, there, length))
  )
}

/** Of those who are alike in everything that is weighed, however it is weighed, as many as there may be in a team. */
export function withoutCopies(flat: Flat, pool: Int32Array): Int32Array {
  const firsts = new Map<number, { readonly row: number; count: number }[]>()
  return pool.filter((row) => {
    const hash = hashOf(flat, row)
    const alike = firsts.get(hash)
    const same = alike?.find((one) => isCopy(flat, one.row, row))
    if (same) return ++same.count <= flat.size
    if (alike) alike.push({ row, count: 1 })
    else firsts.set(hash, [{ row, count: 1 }])
    return true
  })
}
