import { blocksOf, type Blocks } from './blocks.js'
import type { Book } from './book.js'
import type { Part } from './columns.js'
import { engineOver, layAlways, memoryOf, type Engine, type Memory } from './engine.js'
import { fillPlaces, roomForPlaces } from './ids.js'
import { arrange, heapsOf, ranksOf } from './order.js'
import { RECORD, type Columns } from './people.js'
import { countsOf, fillPostings, roomsFor, type Rooms } from './postings.js'

/** People laid out to be searched, in a memory that any thread may open. */
export interface Laid<Held> {
  readonly memory: Memory
  readonly rooms: Rooms
  readonly blocks: Blocks
  readonly claimants: number
  readonly mandates: ReadonlyMap<number, Held>
}

/** As much of the book as is needed for it. */
export interface Extent {
  readonly skills: number
  /** By home. */
  readonly ranks: Uint16Array
}

export const extentOf = ({ skills, homes }: Book): Extent => ({ skills: skills.all.length, ranks: ranksOf(homes.all) })

export function lay<Held>(parts: readonly Part<Held>[], { skills, ranks }: Extent): Laid<Held> {
  const counts = countsOf(parts, skills)
  const rooms = roomsFor(counts, ranks.length)
  const memory = memoryOf(rooms.bytes)
  const engine = engineOver(memory)
  layAlways(engine)
  const columns = columnsIn(engine, rooms)
  const mandates = arrange(heapsOf(parts, ranks), ranks, columns)
  fillPlaces(columns.ids, tableIn(engine, rooms))
  fillPostings(engine, rooms)
  const blocks = blocksOf(columns)
  engine.words.set(blocks.kindOf, rooms.at.kindOf >>> 2)
  engine.words.set(blocks.spanOf, rooms.at.spanOf >>> 2)
  engine.words.set(blocks.claimsOf, rooms.at.claimsOf >>> 2)
  layAlive(aliveIn(engine, rooms), rooms.people)
  return { memory, rooms, blocks, claimants: counts.claimants, mandates }
}

const wordsAt = ({ words }: Engine, at: number, count: number) => words.subarray(at >>> 2, (at >>> 2) + count)

export const columnsIn = (engine: Engine, { people, claims, at }: Rooms): Columns => ({
  ids: wordsAt(engine, at.ids, people * 4),
  records: wordsAt(engine, at.records, people * RECORD),
  claims: wordsAt(engine, at.claims, claims),
})

export const tableIn = (engine: Engine, { people, at }: Rooms) => wordsAt(engine, at.places, roomForPlaces(people))

export const aliveIn = ({ bytes }: Engine, { people, at }: Rooms) =>
  bytes.subarray(at.alive, at.alive + Math.ceil(people / 8))

/** Nobody stands after the last. */
function layAlive(alive: Uint8Array, people: number): void {
  alive.fill(255)
  if (people % 8 !== 0) alive[alive.length - 1] = (1 << (people % 8)) - 1
}
