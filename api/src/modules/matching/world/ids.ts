import { compareWords } from './people.js'

/** Where each id stands: an open table, half empty at least, by the first word of each. */
export interface Places {
  /** -1 when it is not here. */
  of(id: Uint32Array): number
  /** All whose ids begin with these eight digits. */
  beginningWith(word: number): number[]
  readonly bytes: number
}

const FREE = 0xffff_ffff

export function placesOf(ids: Uint32Array): Places {
  const count = ids.length / 4
  const bits = Math.max(4, 32 - Math.clz32(Math.ceil(count * 1.5)))
  const table = new Uint32Array(2 ** bits).fill(FREE)
  const mask = table.length - 1
  const startOf = (word: number) => (Math.imul(word, 0x9e37_79b1) >>> (32 - bits)) & mask
  for (let one = 0; one < count; one++) {
    let slot = startOf(ids[one * 4]!)
    while (table[slot] !== FREE) slot = (slot + 1) & mask
    table[slot] = one
  }
  return {
    bytes: table.byteLength,
    of(id) {
      let slot = startOf(id[0]!)
      while (table[slot] !== FREE && compareWords(ids, table[slot]! * 4, id, 0) !== 0) slot = (slot + 1) & mask
      return table[slot] === FREE ? -1 : table[slot]!
    },
    beginningWith(word) {
      const found: number[] = []
      for (let slot = startOf(word); table[slot] !== FREE; slot = (slot + 1) & mask)
        if (ids[table[slot]! * 4] === word) found.push(table[slot]!)
      return found
    },
  }
}
