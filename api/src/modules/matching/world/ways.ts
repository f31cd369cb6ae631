import { kilometresBetween } from '../rules/distance.js'
import type { Place } from '../rules/shapes.js'
import type { Book } from './book.js'

/** Nobody lives so far away. */
export const UNKNOWN_WAY = 0xffff

/** Openings lie at few places, and the way to everyone's home from there need be measured only once. */
const REMEMBERED = 2048

/** The kilometres from a place to every home in the book. */
export function waysTo(book: Book): (place: Place | null) => Uint16Array {
  const known = new Map<string, Uint16Array>()
  return (place) => {
    const key = place ? `${place.latitude} ${place.longitude}` : ''
    const found = known.get(key)
    if (found?.length === book.homes.all.length) return found
    if (known.size >= REMEMBERED) known.clear()
    const measured = new Uint16Array(book.homes.all.length)
    for (let at = 0; at < measured.length; at++) {
      const { location } = book.homes.all[at]!
      measured[at] = place && location ? kilometresBetween(location, place) : UNKNOWN_WAY
    }
    known.set(key, measured)
    return measured
  }
}
