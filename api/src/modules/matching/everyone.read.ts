import type { Ctx } from '../../base/ctx.js'
import { dayOf } from '../../base/time.js'
import { worldNow } from './followed-world.js'
import { leftOut, matchable, standsWith, type AskedChallenge, type Matchable } from './people.read.js'
import { compareIds } from './rules/order.js'
import { everyoneIn, type World } from './world/index.js'

/** Everybody who may be told of for a challenge. */
export interface Everyone {
  /** One after the other, in the order of their ids. */
  people(): Iterable<Matchable>
  /** Some of them, as the database has them by now; who has gone since is not among them. */
  again(ids: readonly string[]): Promise<readonly Matchable[]>
}

/** From memory where everybody is there, else from the database; the same people, as the same. */
export async function everyoneFor(system: Ctx, challenge: AskedChallenge): Promise<Everyone> {
  const world = await worldNow(system)
  return world ? fromWorld(system, world, challenge) : peopleAmong(system, challenge)
}

/** Everybody, or some of them, as the database has them. */
export async function peopleAmong(system: Ctx, challenge: AskedChallenge, ids?: readonly string[]): Promise<Everyone> {
  const people = (await matchable(system, challenge, ids)).toSorted((one, other) => compareIds(one.id, other.id))
  const again = async (wanted: readonly string[]) => {
    const asked = new Set(wanted)
    return people.filter(({ id }) => asked.has(id))
  }
  return { people: () => people, again }
}

async function fromWorld(system: Ctx, world: World, challenge: AskedChallenge): Promise<Everyone> {
  const out = await leftOut(system, challenge)
  const today = dayOf(system.now)
  function* people() {
    for (const one of everyoneIn(world))
      if (!out.has(one.id)) yield { ...standsWith(one, [challenge], today), isCounted: true }
  }
  return { people, again: (ids) => matchable(system, challenge, ids) }
}
