import type { Ctx } from '../../base/ctx.js'
import { asSystem, me } from '../../base/ctx.js'
import { loadOne } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'
import { askedOf } from './best-people.read.js'
import { worldNow } from './followed-world.js'
import {
  contextOf,
  meaningOf,
  nearnessFor,
  openingsById,
  type AskedOpening,
  type MeaningHere,
} from './openings.read.js'
import { peopleById, type Matchable } from './people.read.js'
import { placeOf, skillThatRaisesMost } from './rules/counterfactual.js'
import type { Census } from './rules/rarity.js'
import { scoreMatch } from './rules/score.js'
import type { World } from './world/index.js'

const TOP = 10

interface Promised {
  openingId: string
  skillId: string
}

/**
 * "With this skill you would be among the first ten": held against everyone as they would stand then, since a skill that
 * one more has is a little less rare for the others too. Nothing is said to who is there already, or is not suggested
 * at all; nor while everybody is still being read.
 */
export const firstTenWith = loadOne<Promised>(
  async (ctx, ids) => {
    const system = asSystem(ctx)
    const world = await worldNow(system)
    if (!world) return []
    const [openings, known] = await Promise.all([openingsById(system, ids), meaningOf(system)])
    const challenges = openings.map(({ challenge, themes }) => ({ id: challenge, themes }))
    const [[person], teams] = await Promise.all([
      peopleById(system, [me(ctx)], challenges),
      inTeams(system, challenges),
    ])
    if (!person?.isCounted) return []
    const meaning = { ...known, nearness: await nearnessFor(system, openings, person) }
    return openings.flatMap((opening): Promised[] => {
      const others = new Set([person.id, ...(teams.get(opening.challenge) ?? [])])
      const skillId = promised({ system, world, others }, person, opening, meaning)
      return skillId ? [{ openingId: opening.id, skillId }] : []
    })
  },
  ({ openingId }) => openingId,
)

interface Among {
  system: Ctx
  world: World
  /** Who does not stand in the way: the person, and those in the team already. */
  others: ReadonlySet<string>
}

function promised(among: Among, person: Matchable, opening: AskedOpening, meaning: MeaningHere): string | null {
  const context = contextOf(meaning, opening, person)
  const best = skillThatRaisesMost(person, opening, context)
  if (!best || isFirst(among, person, scoreMatch(person, opening, context).total, opening, meaning)) return null
  const then = { ...meaning, census: withClaim(meaning.census, person, best.skill) }
  return isFirst(among, person, best.total, opening, then) ? best.skill : null
}

function isFirst(
  { system, world, others }: Among,
  { id }: Matchable,
  total: number,
  opening: AskedOpening,
  meaning: MeaningHere,
) {
  const best = world.best(askedOf(system, opening, meaning), TOP, others)
  const first = best.map((other) => ({ person: other.id, total: other.total }))
  return placeOf(total, id, first) <= TOP
}

const withClaim = ({ people, counts }: Census, { claims }: Matchable, claimed: string): Census => ({
  people: people + (claims.length === 0 ? 1 : 0),
  counts: { get: (skill) => (counts.get(skill) ?? 0) + (skill === claimed ? 1 : 0) },
})

async function inTeams(system: Ctx, challenges: readonly { id: string }[]): Promise<Map<string, string[]>> {
  const rows = await read<{ challengeId: string; people: string[] }>(
    system,
    sql`select challenge_id, to_json(array_agg(coworker_id)) as people from commitment
      where challenge_id = ${anyOf(challenges.map(({ id }) => id))} and state <> 'ENDED' and coworker_id is not null group by 1`,
  )
  return new Map(rows.map(({ challengeId, people }) => [challengeId, people]))
}
