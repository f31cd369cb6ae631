import { me, type Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { limitOf, offsetOf, pageOf, type Page } from '../../base/page.js'
import { anyOf, read, sql } from '../../base/read.js'
import { notFound } from '../../base/refusal.js'
import { mayLead, factsOf, openingById } from '../challenge/index.js'
import { AddsKind, MatchPartKind } from './matching.enums.js'
import { contextOf, meaningOf, openingsById, openingsFor, type AskedOpening, type Meaning } from './openings.read.js'
import { matchable, peopleById, type Matchable } from './people.read.js'
import { skillsThatWouldHelp as helping, skillThatRaisesMost } from './rules/counterfactual.js'
import { rank, rankOpenings } from './rules/rank.js'
import { scoreMatch, type Match } from './rules/score.js'

export interface MatchRow {
  openingId: string
  coworkerId: string
  score: number
  known: number
  parts: { kind: MatchPartKind; points: number }[]
  needs: Match['needs']
  adds: { kind: AddsKind; what: string | null; sector: string | null; fieldOfPractice: string | null }[]
  learns: string[]
  mandate: string
  mandateHours: number | null
  kilometres: number | null
  isRemote: boolean
  hoursPerMonth: number | null
  raisedMostBy: string | null
}

const partKinds = Object.values(MatchPartKind).map(
  (kind) => [kind, kind.toLowerCase() as keyof Match['parts']] as const,
)

function told(match: Match, person: Matchable, opening: AskedOpening, meaning: Meaning): MatchRow {
  const { distance } = match
  return {
    openingId: match.opening,
    coworkerId: match.person,
    score: match.total,
    known: match.known,
    parts: partKinds.map(([kind, part]) => ({ kind, points: match.parts[part] })),
    needs: match.needs,
    adds: match.adds.map(({ kind, what }) => ({
      kind: AddsKind[kind],
      what,
      sector: kind === 'SECTOR' ? what : null,
      fieldOfPractice: kind === 'FIELD_OF_PRACTICE' ? what : null,
    })),
    learns: match.learns.map(({ skill }) => skill),
    mandate: match.mandate.standing,
    mandateHours: person.mandateHours.get(opening.challenge) ?? null,
    kilometres: distance.kilometres,
    isRemote: distance.outcome === 'REMOTE',
    hoursPerMonth: person.hoursPerMonth,
    raisedMostBy: skillThatRaisesMost(person, opening, contextOf(meaning, opening))?.skill ?? null,
  }
}

const asked = ({ challenge, themes }: AskedOpening) => ({ id: challenge, themes })

/** People for an opening, the best match first. Only who leads the challenge may ask; others are answered as if it were not there. */
export async function peopleForOpening(
  ctx: Ctx,
  id: string,
  wish: { first: number; after?: string | null },
): Promise<Page<MatchRow>> {
  const row = await openingById(ctx, id)
  const facts = row && (await factsOf(ctx, row.challengeId))
  const [opening] = row && facts && mayLead(ctx.viewer, facts) ? await openingsById(ctx, [id]) : []
  if (!opening) throw notFound('opening')
  const meaning = await meaningOf(ctx)
  const people = new Map((await matchable(ctx, asked(opening))).map((person) => [person.id, person]))
  const ranked = rank([...people.values()], opening, contextOf(meaning, opening))
  const offset = offsetOf(wish.after)
  const page = ranked.slice(offset, offset + limitOf(wish.first))
  return pageOf(
    page.map((match) => told(match, people.get(match.person)!, opening, meaning)),
    offset,
    ranked.length,
  )
}

/** One and the same rule the other way: openings for the one who asks. Without a profile there is nobody to match. */
export async function openingsForMe(ctx: Ctx, wish: { first: number; after?: string | null }): Promise<Page<MatchRow>> {
  const offset = offsetOf(wish.after)
  const limit = limitOf(wish.first)
  const { person, openings, meaning } = await myMatter(ctx)
  if (!person) return pageOf([], 0, 0)
  const byId = new Map(openings.map((opening) => [opening.id, opening]))
  const ranked = rankOpenings(person, openings, (opening) => contextOf(meaning, byId.get(opening.id)!))
  const page = ranked.slice(offset, offset + limit)
  return pageOf(
    page.map((match) => told(match, person, byId.get(match.opening)!, meaning)),
    offset,
    ranked.length,
  )
}

async function myMatter(ctx: Ctx) {
  const openings = await openingsFor(ctx, me(ctx))
  const [person] = await peopleById(ctx, [me(ctx)], openings.map(asked))
  return { person, openings, meaning: await meaningOf(ctx) }
}

/** Who fits what, for pairs that are already known to be the asker's to see: three statements, however many they are. */
const matchOfPair = loadOne<MatchRow>(async (ctx, pairs) => {
  const asks = pairs.map((pair) => pair.split(' ') as [opening: string, coworker: string])
  const openings = new Map(
    (await openingsById(ctx, [...new Set(asks.map(([opening]) => opening))])).map((one) => [one.id, one]),
  )
  const people = await peopleById(
    ctx,
    [...new Set(asks.map(([, coworker]) => coworker))],
    [...openings.values()].map(asked),
  )
  const meaning = await meaningOf(ctx)
  return asks.flatMap(([openingId, coworkerId]) => {
    const opening = openings.get(openingId)
    const person = people.find(({ id }) => id === coworkerId)
    return opening && person
      ? [told(scoreMatch(person, opening, contextOf(meaning, opening)), person, opening, meaning)]
      : []
  })
}, pairOf)

function pairOf({ openingId, coworkerId }: { openingId: string; coworkerId: string }): string {
  return `${openingId} ${coworkerId}`
}

export const matchOf = (ctx: Ctx, openingId: string, coworkerId: string | null) =>
  matchOfPair(ctx, coworkerId && pairOf({ openingId, coworkerId }))

export async function myMatch(ctx: Ctx, openingId: string) {
  return (await openingById(ctx, openingId)) ? matchOf(ctx, openingId, me(ctx)) : null
}

interface AskedRow {
  openingId: string
  coworkerId: string
}

/** Who has applied and who is invited, as far as the asker may see. */
export const applicantsOf = loadMany<AskedRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select opening_id, coworker_id from application where opening_id = ${anyOf(ids)} and state in ('SUBMITTED', 'IN_REVIEW')`,
    ),
  (row) => row.openingId,
)
export const invitedTo = loadMany<AskedRow>(
  (ctx, ids) =>
    read(ctx, sql`select opening_id, coworker_id from invitation where opening_id = ${anyOf(ids)} and state = 'SENT'`),
  (row) => row.openingId,
)

/** "Can you …? It would open four more": the best one first. */
export async function skillsThatWouldHelp(ctx: Ctx, first: number) {
  const limit = limitOf(first)
  const { person, openings, meaning } = await myMatter(ctx)
  if (!person) return []
  const byId = new Map(openings.map((opening) => [opening.id, opening]))
  const found = helping(person, openings, (opening) => contextOf(meaning, byId.get(opening.id)!))
  return found.slice(0, limit).map(({ skill, openings: opened }) => ({ skillId: skill, wouldOpen: opened.length }))
}
