import { isAlive } from './columns.js'
import { compareWords, type Newcomer, type People } from './people.js'
import { toldOf } from './told.js'
import type { World } from './world.js'

interface Place {
  readonly people: People
  readonly at: number
}

const isBefore = (one: Place, other: Place) =>
  compareWords(one.people.ids, one.at * 4, other.people.ids, other.at * 4) < 0

/** By the first word of the id, as numbers are sorted quickly; the few that share one, by all of it. */
function inOrder(places: readonly Place[]): Place[] {
  const keys = new BigUint64Array(places.length)
  places.forEach(({ people, at }, place) => (keys[place] = (BigInt(people.ids[at * 4]!) << 32n) | BigInt(place)))
  const ordered = Array.from(keys.sort(), (key) => places[Number(key & 0xffff_ffffn)]!)
  for (let last = 1; last < ordered.length; last++)
    for (let at = last; at > 0 && isBefore(ordered[at]!, ordered[at - 1]!); at--)
      [ordered[at - 1], ordered[at]] = [ordered[at]!, ordered[at - 1]!]
  return ordered
}

/** Everybody who is here, in the order of their ids. */
export function* everyoneIn(world: World): Generator<Newcomer> {
  const places: Place[] = []
  for (const segment of world.segments)
    for (let at = 0; at < segment.count; at++) if (isAlive(segment, at)) places.push({ people: segment, at })
  for (const { people, at } of inOrder(places)) yield toldOf(world.book, people, at)
}
