import { SORTS } from './flat.js'
import type { Instance } from './instance.js'

/** Some of many, laid next to each other, with everything that they give. Who was at a place is told by `rows`. */
export interface Among {
  readonly instance: Instance
  readonly rows: Int32Array
  /** Where in it those are who were at these rows. */
  at(rows: Iterable<number>): number[]
}

const pick = <Numbers extends Int32Array | Uint8Array>(all: Numbers, rows: Int32Array): Numbers => {
  const some = all.slice(0, rows.length) as Numbers
  for (let at = 0; at < rows.length; at++) some[at] = all[rows[at]!]!
  return some
}

function entriesOf({ start, column, points, wholly }: Instance, rows: Int32Array) {
  const from = new Int32Array(rows.length + 1)
  for (let at = 0; at < rows.length; at++) from[at + 1] = from[at]! + start[rows[at]! + 1]! - start[rows[at]!]!
  const length = from[rows.length]!
  const some = { column: new Uint16Array(length), points: new Int32Array(length), wholly: new Uint8Array(length) }
  for (let at = 0, to = 0; at < rows.length; at++) {
    for (let entry = start[rows[at]!]!, end = start[rows[at]! + 1]!; entry < end; entry++, to++) {
      some.column[to] = column[entry]!
      some.points[to] = points[entry]!
      some.wholly[to] = wholly[entry]!
    }
  }
  return { start: from, ...some }
}

function kindsOf({ kinds }: Instance, rows: Int32Array): Int32Array {
  const some = new Int32Array(rows.length * SORTS)
  for (let at = 0; at < rows.length; at++)
    for (let sort = 0; sort < SORTS; sort++) some[at * SORTS + sort] = kinds[rows[at]! * SORTS + sort]!
  return some
}

export function among(instance: Instance, some: ReadonlySet<number>): Among {
  const rows = Int32Array.from(some).sort()
  const places = new Map(Array.from(rows, (row, at) => [row, at]))
  const { hours, isRural, costs } = instance
  return {
    rows,
    at: (wanted) => Array.from(wanted, (row) => places.get(row)!),
    instance: {
      ...instance,
      ...entriesOf(instance, rows),
      kinds: kindsOf(instance, rows),
      hours: pick(hours, rows),
      isRural: pick(isRural, rows),
      costs: {
        MANDATES: pick(costs.MANDATES, rows),
        TRAVEL: pick(costs.TRAVEL, rows),
        LOAD: pick(costs.LOAD, rows),
      },
    },
  }
}
