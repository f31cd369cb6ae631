import { blocksOf, type Blocks } from './blocks.js'
import type { Book } from './book.js'
import { placesOf, type Places } from './ids.js'
import { inOrder } from './order.js'
import type { People } from './people.js'
import { postingsOf, type Postings } from './postings.js'

/** People who came in together. They never change; who is no longer as here is struck out, and comes again elsewhere. */
export interface Segment extends People {
  readonly places: Places
  /** One bit each. */
  readonly alive: Uint8Array
  living: number
  /** Too few are looked through one by one. */
  readonly search: { readonly postings: Postings; readonly blocks: Blocks } | null
}

/** Below this it costs more to prepare a search than to look at everyone. */
const FEW = 4096

export function segmentOf(book: Book, arrived: People, few = FEW): Segment {
  if (arrived.count < few) return unsearched(arrived)
  const people = inOrder(book, arrived)
  const blocks = blocksOf(people)
  const postings = postingsOf(people, blocks, book.skills.all.length, book.homes.all.length)
  const { engine, at } = postings
  const alive = engine.bytes.subarray(at.alive, at.alive + Math.ceil(people.count / 8))
  const records = engine.words.subarray(at.records >> 2, (at.records >> 2) + people.records.length)
  const claims = engine.words.subarray(at.claims >> 2, (at.claims >> 2) + people.claims.length)
  const search = { postings, blocks }
  return { ...people, records, claims, places: placesOf(people.ids), alive, living: people.count, search }
}

function unsearched(people: People): Segment {
  const alive = new Uint8Array(Math.ceil(people.count / 8)).fill(255)
  return { ...people, places: placesOf(people.ids), alive, living: people.count, search: null }
}

export const isAlive = ({ alive }: Segment, at: number) => ((alive[at >>> 3]! >>> (at & 7)) & 1) === 1

export function strikeOut(segment: Segment, at: number): void {
  segment.alive[at >>> 3]! &= ~(1 << (at & 7))
  segment.living--
}
