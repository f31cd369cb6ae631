import { areas, BITMAP, CHUNK, MOST_LISTS, words, type Engine } from './engine.js'
import { placeOf } from './layout.js'
import type { Postings } from './postings.js'

/** A skill, or what comes after all skills for those who wish for it, and the most points of it. */
export type Worth = readonly [one: number, points: number]

/** How a list is gone through, as in strong.asc.ts. */
const [PLACES, FEW, MANY] = [0, 1, 2]
/** From one in so many on, sixteen at a time are faster than one by one. */
const DENSE = 28

/**
 * Not to read what everybody claims: only what is worth most is added up, list by list, and every claim is taken to be
 * worth at least as much as those that are not. Together these come to a share of what the best lack.
 */
const SHARE_OF_REST = 1 / 3
const UNITS_OF_LACKING = 80
const MOST_UNITS = 255

/** Nanoseconds, roughly, for one in a list, a list, a bitmap's words one by one and sixteen at a time, and for a block read through. */
const [EACH, LIST, WORDS, SIXTEENS, READ] = [3.5, 8, 700, 3600, 1000]

/** Writes down what is gone through list by list for who lacks at least so many points by skills; nothing where that is none. */
export function layStrong(postings: Postings, all: readonly Worth[], lacking: number, claims: number): void {
  const { engine } = postings
  const spare = Math.floor((lacking * SHARE_OF_REST) / claims)
  const unit = Math.ceil(lacking / UNITS_OF_LACKING)
  const strong = all.filter(([one, points]) => points > spare && postings.counts[one]! > 0)
  const isWritten = lacking > UNITS_OF_LACKING && strong.length <= MOST_LISTS
  let price = 0
  if (isWritten)
    for (let at = 0; at < strong.length; at++) {
      const [one, points] = strong[at]!
      const units = Math.min(MOST_UNITS, Math.ceil((points - spare) / unit))
      price += layList(postings, one, units, (areas.lists >> 2) + at * words.list)
    }
  tell(engine, isWritten ? strong.length : 0, [Math.ceil(price / READ), unit, spare])
}

function tell({ numbers }: Engine, lists: number, told: readonly number[]): void {
  numbers[(areas.question >> 2) + placeOf.countOfLists] = lists
  numbers.set(told, (areas.question >> 2) + placeOf.price)
}

/** What it takes for each chunk. */
function layList(
  { engine: { numbers }, bitmaps, lists, counts, people, chunks }: Postings,
  one: number,
  units: number,
  at: number,
): number {
  const isDense = counts[one]! * DENSE > people
  const [address, perChunk, kind] = !bitmaps[one]
    ? [lists[one]!, 0, PLACES]
    : [bitmaps[one]!, BITMAP, isDense ? MANY : FEW]
  numbers[at] = address
  numbers[at + 1] = perChunk
  numbers[at + 2] = units
  numbers[at + 3] = kind
  if (kind === MANY) return SIXTEENS
  return (kind === FEW ? WORDS : LIST) + (EACH * counts[one]!) / Math.max(chunks, people / CHUNK)
}
