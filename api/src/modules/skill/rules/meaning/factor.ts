import { countOf, tellingOf, type Sets } from './sets.js'

/** Each thing as so many numbers between -1 and 1, of length one; things that stand in like company point the same way. */
export interface Vectors {
  readonly dimensions: number
  readonly values: Float32Array
}

const ROUNDS = 5
const NOTHING = 1e-9

type Columns = Float64Array[]

/**
 * The strongest directions of a table of sets × things, by subspace iteration from a fixed start: the same input gives
 * the same numbers. Each thing counts by how telling it is, and none for being in many sets.
 */
export function factor(sets: Sets, wanted: number): Vectors {
  const telling = tellingOf(sets)
  const dimensions = Math.min(wanted, countOf(sets), sets.size)
  let things = begin(sets.size, dimensions)
  for (let round = 0; round < ROUNDS; round++)
    things = upright(things.map((column) => gather(sets, telling, column))).map((rows) => spread(sets, telling, rows))
  return rowsOf(upright(things), sets.size)
}

/** A plain sequence of numbers (xorshift), the same on every machine. */
function begin(size: number, dimensions: number): Columns {
  let state = 0x9e3779b9
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state / 0x80000000
  }
  return Array.from({ length: dimensions }, () => Float64Array.from({ length: size }, next))
}

function gather({ start, items }: Sets, telling: Float64Array, column: Float64Array): Float64Array {
  const weighed = column.map((value, item) => value * telling[item]!)
  const rows = new Float64Array(start.length - 1)
  for (let one = 0; one < rows.length; one++) {
    let sum = 0
    for (let k = start[one]!; k < start[one + 1]!; k++) sum += weighed[items[k]!]!
    rows[one] = sum
  }
  return rows
}

function spread({ size, start, items }: Sets, telling: Float64Array, rows: Float64Array): Float64Array {
  const column = new Float64Array(size)
  for (let one = 0; one < rows.length; one++) {
    const value = rows[one]!
    for (let k = start[one]!; k < start[one + 1]!; k++) column[items[k]!]! += value
  }
  return column.map((value, item) => value * telling[item]!)
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}

function take(column: Float64Array, share: number, from: Float64Array) {
  for (let at = 0; at < column.length; at++) column[at]! -= share * from[at]!
}

/** Gram–Schmidt: every direction at right angles to those before it; one that says nothing new becomes nothing. */
function upright(columns: Columns): Columns {
  columns.forEach((column, at) => {
    const before = Math.sqrt(dot(column, column))
    for (const other of columns.slice(0, at)) take(column, dot(column, other), other)
    const length = Math.sqrt(dot(column, column))
    const scale = length > NOTHING * before ? 1 / length : 0
    column.forEach((value, k) => (column[k] = value * scale))
  })
  return columns
}

function rowsOf(columns: Columns, size: number): Vectors {
  const dimensions = columns.length
  const values = new Float32Array(size * dimensions)
  for (let item = 0; item < size; item++) {
    const length = Math.sqrt(columns.reduce((sum, column) => sum + column[item]! ** 2, 0))
    if (length > NOTHING) columns.forEach((column, k) => (values[item * dimensions + k] = column[item]! / length))
  }
  return { dimensions, values }
}
