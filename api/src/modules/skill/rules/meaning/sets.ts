/** Which things stand together, as flat numbers: set `one` holds `items[start[one]]` up to `items[start[one + 1]]`. */
export interface Sets {
  readonly size: number
  readonly start: Int32Array
  readonly items: Int32Array
}

/** Doubles are dropped, so that nothing counts for standing somewhere twice. */
export function setsOf(lists: readonly Iterable<number>[], size: number): Sets {
  const sorted = lists.map((list) => Int32Array.from(new Set(list)).sort())
  const start = new Int32Array(lists.length + 1)
  sorted.forEach((list, one) => (start[one + 1] = start[one]! + list.length))
  const items = new Int32Array(start[lists.length]!)
  sorted.forEach((list, one) => items.set(list, start[one]))
  return { size, start, items }
}

export const countOf = ({ start }: Sets) => start.length - 1

/** The same turned round: for each thing, the sets it stands in. */
export function turned(sets: Sets): Sets {
  const start = new Int32Array(sets.size + 1)
  for (const item of sets.items) start[item + 1]!++
  for (let item = 0; item < sets.size; item++) start[item + 1]! += start[item]!
  const at = start.slice()
  const items = new Int32Array(sets.items.length)
  for (let one = 0; one < countOf(sets); one++)
    for (let k = sets.start[one]!; k < sets.start[one + 1]!; k++) items[at[sets.items[k]!]!++] = one
  return { size: countOf(sets), start, items }
}

/** In how many sets one thing stands together with each other one, added to numbers that were nought. */
export function meet(ofThing: Sets, sets: Sets, one: number, together: Float32Array) {
  for (let at = ofThing.start[one]!; at < ofThing.start[one + 1]!; at++) {
    const set = ofThing.items[at]!
    for (let k = sets.start[set]!; k < sets.start[set + 1]!; k++) together[sets.items[k]!]!++
  }
}

/** How telling each thing is: the fewer sets it stands in, the more. */
export function tellingOf(sets: Sets): Float64Array {
  const counts = turned(sets)
  const all = countOf(sets) + 1
  return Float64Array.from({ length: sets.size }, (_, item) =>
    Math.log(all / (counts.start[item + 1]! - counts.start[item]! + 1)),
  )
}
