import { compareWords } from './people.js'

/** Where each id stands: an open table, half empty at least, by the first word of each. */
export interface Places {
  /** -1 when it is not here. */
  of(id: Uint32Array): number
  /** All whose ids begin with these eight digits. */
  beginningWith(word: number): number[]
}

const FREE = 0xffff_ffff

const bitsFor = (people: number) => Math.max(4, 32 - Math.clz32(Math.ceil(people * 1.5)))
/** How many words the table takes. */
export const roomForPlaces = (people: number) => 2 ** bitsFor(people)

/** The slot an id is looked for from. */
function startIn(room: number) {
  const shift = Math.clz32(room) + 1
  return (word: number) => Math.imul(word, 0x9e37_79b1) >>> shift
}

/** Whose slots are near each other are put in together, so that little of the table is waited for. */
export function fillPlaces(ids: Uint32Array, table: Uint32Array): Uint32Array {
  const mask = table.length - 1
  const { slots, people } = byRegion(ids, table.length)
  table.fill(FREE)
  for (let at = 0; at < slots.length; at++) {
    let slot = slots[at]!
    while (table[slot] !== FREE) slot = (slot + 1) & mask
    table[slot] = people[at]!
  }
  return table
}

const REGIONS = 256

function byRegion(ids: Uint32Array, room: number): { slots: Uint32Array; people: Uint32Array } {
  const startOf = startIn(room)
  const shift = Math.max(0, Math.log2(room / REGIONS))
  const ends = new Uint32Array(REGIONS + 1)
  for (let at = 0; at < ids.length; at += 4) ends[(startOf(ids[at]!) >>> shift) + 1]!++
  for (let region = 0; region < REGIONS; region++) ends[region + 1]! += ends[region]!
  const [slots, people] = [new Uint32Array(ids.length / 4), new Uint32Array(ids.length / 4)]
  for (let at = 0; at < people.length; at++) {
    const slot = startOf(ids[at * 4]!)
    const end = ends[slot >>> shift]!++
    slots[end] = slot
    people[end] = at
  }
  return { slots, people }
}

export function placesIn(ids: Uint32Array, table: Uint32Array): Places {
  const [startOf, mask] = [startIn(table.length), table.length - 1]
  return {
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
