import type { Blocks } from './blocks.js'
import type { Part } from './columns.js'
import { engineOver } from './engine.js'
import { fillPlaces, placesIn, roomForPlaces, type Places } from './ids.js'
import { aliveIn, columnsIn, tableIn, type Laid } from './lay.js'
import type { People } from './people.js'
import type { Postings } from './postings.js'
import type { Mandates } from './question.js'
import { unionsIn } from './unions.js'

/** People who came in together. They never change; who is no longer as here is struck out, and comes again elsewhere. */
export interface Segment extends Part {
  readonly places: Places
  readonly alive: Uint8Array
  living: number
  /** All that it takes up. */
  readonly bytes: number
  /** Too few are looked through one by one. */
  readonly search: { readonly postings: Postings; readonly blocks: Blocks } | null
}

/** To be searched; by whichever thread it was laid. */
export function opened({ memory, rooms, blocks, mandates }: Laid<Mandates>): Segment {
  const engine = engineOver(memory)
  const columns = columnsIn(engine, rooms)
  const unions = unionsIn(engine, rooms.bitmaps, rooms.chunks, rooms.at.unions)
  return {
    ...columns,
    count: rooms.people,
    mandates,
    places: placesIn(columns.ids, tableIn(engine, rooms)),
    alive: aliveIn(engine, rooms),
    living: rooms.people,
    bytes: memory.buffer.byteLength,
    search: { postings: { ...rooms, engine, unions }, blocks },
  }
}

export function unsearched(people: People): Segment {
  const alive = new Uint8Array(Math.ceil(people.count / 8)).fill(255)
  const table = fillPlaces(people.ids, new Uint32Array(roomForPlaces(people.count)))
  const taken = [people.ids, people.records, people.claims, table, alive]
  const bytes = taken.reduce((sum, { byteLength }) => sum + byteLength, 0)
  return { ...people, places: placesIn(people.ids, table), alive, living: people.count, bytes, search: null }
}

export function strikeOut(segment: Segment, at: number): void {
  segment.alive[at >>> 3]! &= ~(1 << (at & 7))
  segment.living--
}

/** From here on it is worth while to lay all together: before come only those who are many beside all who came after them. */
export function firstScattered(segments: readonly Segment[]): number {
  const few = segments.findIndex(({ search }) => !search)
  let first = few < 0 ? segments.length : few
  let sum = segments.slice(first).reduce((all, { count }) => all + count, 0)
  while (first > 0 && segments[first - 1]!.count <= sum * 4) sum += segments[--first]!.count
  return first
}
