import type { Ctx } from '../../base/ctx.js'
import { dayOf } from '../../base/time.js'
import { standingOf } from '../team/index.js'
import { worldNow } from './followed-world.js'
import { contextOf, type AskedOpening, type MeaningHere } from './openings.read.js'
import { leftOut, matchable, type AskedChallenge, type Matchable } from './people.read.js'
import { isAmong, type Among } from './rules/among.js'
import { rank } from './rules/rank.js'
import { rarityBeside } from './rules/rarity.js'
import type { Match } from './rules/score.js'
import { isSuggested } from './rules/suggested.js'
import { reachIn, type Asked, type World } from './world/index.js'

export interface BestPeople {
  readonly matches: readonly Match[]
  readonly people: readonly Matchable[]
  /** Of how many these are the best. */
  readonly count: number
}

interface Part {
  readonly offset: number
  readonly limit: number
}

/** The best people for an opening that has something for them. Whoever asks is not among them, and needs no invitation. */
export async function bestPeople(
  system: Ctx,
  opening: AskedOpening,
  meaning: MeaningHere,
  part: Part,
  among: Among = {},
): Promise<BestPeople> {
  const world = await worldNow(system)
  return world
    ? fromWorld(system, world, opening, meaning, part, among)
    : fromDatabase(system, opening, meaning, part, among)
}

const challengeOf = ({ challenge, themes }: AskedOpening): AskedChallenge => ({ id: challenge, themes })

/** While the world is not there: everyone is read and ranked, by the same rule. */
async function fromDatabase(
  system: Ctx,
  opening: AskedOpening,
  meaning: MeaningHere,
  { offset, limit }: Part,
  among: Among,
) {
  const everyone = await matchable(system, challengeOf(opening))
  const people = everyone.filter((person) => person.id !== system.viewer.accountId && isAmong(person, among))
  const matches = rank(people, opening, (person) => contextOf(meaning, opening, person)).filter(isSuggested)
  return { matches: matches.slice(offset, offset + limit), people, count: matches.length }
}

/**
 * The world says who they are; the database, asked once more for these few under the same conditions, what is told of
 * them. Who has gone in between is neither shown nor counted.
 */
async function fromWorld(
  system: Ctx,
  world: World,
  opening: AskedOpening,
  meaning: MeaningHere,
  part: Part,
  among: Among,
) {
  const out = await leftOut(system, challengeOf(opening))
  if (system.viewer.accountId) out.add(system.viewer.accountId)
  const asked = askedOf(system, opening, meaning, among)
  const found = world.best(asked, part.offset + part.limit, out).slice(part.offset)
  const count = world.count(asked, out)
  const ids = found.map(({ id }) => id)
  const now = await matchable(system, challengeOf(opening), ids)
  const people = now.filter((person) => isAmong(person, among))
  const matches = rank(people, opening, (person) => contextOf(meaning, opening, person)).filter(isSuggested)
  return { matches, people, count: count - (ids.length - matches.length) }
}

const reaches = new WeakMap<object, ReturnType<typeof reachIn>>()

/** Who reaches what is reckoned once for each state of the catalogue. */
function reachOf({ taxonomy }: MeaningHere): Asked['reach'] {
  const reach = reaches.get(taxonomy) ?? reachIn(taxonomy)
  reaches.set(taxonomy, reach)
  return reach
}

export function askedOf({ now }: Ctx, opening: AskedOpening, meaning: MeaningHere, among: Among = {}): Asked {
  const challenge = challengeOf(opening)
  const said = { level: 1, evidence: 'NONE', wantsToLearn: false } as const
  return {
    opening,
    needs: opening.needs,
    team: { ...opening.team, coveredSkills: new Set(opening.team.skills) },
    reach: reachOf(meaning),
    nearness: meaning.nearness,
    rarityBeside: (own) => rarityBeside(meaning.census, { claims: own.map((skill) => ({ skill, ...said })) }),
    standing: (mandates) => standingOf(mandates, challenge, dayOf(now)),
    within: { ...among, isReached: opening.needs.length > 0 },
  }
}
