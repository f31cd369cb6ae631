import { asSystem, type Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'
import { isSent, isWaiting } from '../team/index.js'
import { asked, byId, told, type MatchRow } from './match.told.js'
import { contextOf, meaningOf, nearnessFor, openingsById } from './openings.read.js'
import { peopleById } from './people.read.js'
import { scoreMatch } from './rules/score.js'

/** Who fits what, for pairs that are already known to be the asker's to see: the same few statements, however many. */
const matchOfPair = loadOne<MatchRow>(async (ctx, pairs) => {
  const asks = pairs.map((pair) => pair.split(' ') as [opening: string, coworker: string])
  const system = asSystem(ctx)
  const wanted = [...new Set(asks.map(([opening]) => opening))]
  const [found, known] = await Promise.all([openingsById(system, wanted), meaningOf(system)])
  const [coworkers, nearness] = await Promise.all([
    peopleById(system, [...new Set(asks.map(([, coworker]) => coworker))], found.map(asked)),
    nearnessFor(system, found),
  ])
  const meaning = { ...known, nearness }
  const [openings, people] = [byId(found), byId(coworkers)]
  return asks.flatMap(([openingId, coworkerId]) => {
    const opening = openings.get(openingId)
    const person = people.get(coworkerId)
    return opening && person
      ? [told(scoreMatch(person, opening, contextOf(meaning, opening, person)), person, opening, meaning)]
      : []
  })
}, pairOf)

function pairOf({ openingId, coworkerId }: { openingId: string; coworkerId: string }): string {
  return `${openingId} ${coworkerId}`
}

export const matchOf = (ctx: Ctx, openingId: string, coworkerId: string | null) =>
  matchOfPair(ctx, coworkerId && pairOf({ openingId, coworkerId }))

interface AskedRow {
  openingId: string
  coworkerId: string
  hasApplied: boolean
}

/** Who has applied and who is invited and waits for an answer, as far as the asker may see. */
const asking = loadMany<AskedRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`
      select opening_id, coworker_id, true as has_applied from application where opening_id = ${anyOf(ids)} and ${isWaiting(ctx.now)}
      union all
      select opening_id, coworker_id, false from invitation where opening_id = ${anyOf(ids)} and ${isSent(ctx.now)}`,
    ),
  (row) => row.openingId,
)
const isAmong = async (ctx: Ctx, { openingId, coworkerId }: MatchRow, hasApplied: boolean) =>
  (await asking(ctx, openingId)).some((row) => row.coworkerId === coworkerId && row.hasApplied === hasApplied)

export const hasApplied = (ctx: Ctx, match: MatchRow) => isAmong(ctx, match, true)
export const isInvited = (ctx: Ctx, match: MatchRow) => isAmong(ctx, match, false)
