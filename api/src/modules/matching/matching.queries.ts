import { asSystem, me, type Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { limitOf, offsetOf, pageOf, type Page } from '../../base/page.js'
import { anyOf, read, sql } from '../../base/read.js'
import { notFound } from '../../base/refusal.js'
import { challengeById, mayLead, openingById, organizationsOfChallenge } from '../challenge/index.js'
import { claimsOf } from '../coworker/index.js'
import { livedThrough } from '../skill/index.js'
import { isSent, isWaiting } from '../team/index.js'
import { bestPeople } from './best-people.read.js'
import { AddsKind, MatchPartKind } from './matching.enums.js'
import {
  contextOf,
  meaningOf,
  nearnessFor,
  openingsById,
  openingsFor,
  type AskedOpening,
  type MeaningHere,
} from './openings.read.js'
import { peopleById, type Matchable } from './people.read.js'
import type { Among } from './rules/among.js'
import { skillsThatWouldHelp as helping, skillThatRaisesMost } from './rules/counterfactual.js'
import { rankOpenings } from './rules/rank.js'
import { scoreMatch, type Match } from './rules/score.js'
import { isSuggested } from './rules/suggested.js'
import { mostPoints } from './rules/weights.js'

export interface MatchRow {
  openingId: string
  coworkerId: string
  score: number
  known: number
  parts: { kind: MatchPartKind; points: number; most: number }[]
  needs: Match['needs']
  adds: { kind: AddsKind; what: string | null; sector: string | null; fieldOfPractice: string | null }[]
  learns: string[]
  mandate: string
  mandateHours: number | null
  kilometres: number | null
  distance: string
  isRemote: boolean
  hoursPerMonth: number | null
  raisedMostBy: string | null
}

const partKinds = Object.values(MatchPartKind).map(
  (kind) => [kind, kind.toLowerCase() as keyof Match['parts']] as const,
)

function told(match: Match, person: Matchable, opening: AskedOpening, meaning: MeaningHere): MatchRow {
  const { distance } = match
  return {
    openingId: match.opening,
    coworkerId: match.person,
    score: match.total,
    known: match.known,
    parts: partKinds.map(([kind, part]) => ({ kind, points: match.parts[part], most: mostPoints[part] })),
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
    distance: distance.outcome,
    isRemote: distance.outcome === 'REMOTE',
    hoursPerMonth: person.hoursPerMonth,
    raisedMostBy: skillThatRaisesMost(person, opening, contextOf(meaning, opening, person))?.skill ?? null,
  }
}

const byId = <Thing extends { id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]))

const asked = ({ challenge, themes }: AskedOpening) => ({ id: challenge, themes })

/** People for an opening, the best match first. Only who leads the challenge may ask; others are answered as if it were not there. */
export async function peopleForOpening(
  ctx: Ctx,
  id: string,
  wish: { first: number; after?: string | null; among?: AmongWish | null },
): Promise<Page<MatchRow>> {
  if (!(await mayStaff(ctx, id))) throw notFound('opening')
  const offset = offsetOf(wish.after)
  const limit = limitOf(wish.first)
  const system = asSystem(ctx)
  const [[opening], meaning] = await Promise.all([openingsById(system, [id]), meaningOf(system)])
  if (!opening) throw notFound('opening')
  const here = { ...meaning, nearness: await nearnessFor(system, [opening]) }
  const { matches, people, count } = await bestPeople(
    system,
    opening,
    here,
    { offset, limit },
    amongFor(opening, wish.among),
  )
  const known = byId(people)
  return pageOf(
    matches.map((match) => told(match, known.get(match.person)!, opening, here)),
    offset,
    count,
  )
}

/** What is asked of people, before it is known from where it is far. */
export interface AmongWish {
  hoursPerMonth?: number | null
  kilometres?: number | null
  orRemote?: boolean | null
  sectors?: readonly string[] | null
}

/** Where an opening has no place nobody is far from it. */
function amongFor({ location }: AskedOpening, wish?: AmongWish | null): Among {
  const { hoursPerMonth, kilometres, orRemote, sectors } = wish ?? {}
  const way = location && kilometres != null ? { of: location, kilometres, orRemote: orRemote === true } : null
  return { hoursPerMonth, way, sectors: sectors?.length ? new Set(sectors) : null }
}

async function mayStaff(ctx: Ctx, opening: string): Promise<boolean> {
  const challenge = await challengeById(ctx, (await openingById(ctx, opening))?.challengeId)
  if (!challenge) return false
  const organizations = await organizationsOfChallenge(ctx, challenge.id)
  return mayLead(ctx.viewer, { ...challenge, organizations, hasOpening: true })
}

/** One and the same rule the other way: openings for the one who asks. Without a profile there is nobody to match. */
export async function openingsForMe(ctx: Ctx, wish: { first: number; after?: string | null }): Promise<Page<MatchRow>> {
  const offset = offsetOf(wish.after)
  const limit = limitOf(wish.first)
  const { person, openings, meaning } = await myMatter(ctx)
  if (!person) return pageOf([], 0, 0)
  const known = byId(openings)
  const all = rankOpenings(person, openings, (opening) => contextOf(meaning, opening, person))
  const ranked = hasTold(person) ? all.filter(isSuggested) : all
  const page = ranked.slice(offset, offset + limit)
  return pageOf(
    page.map((match) => told(match, person, known.get(match.opening)!, meaning)),
    offset,
    ranked.length,
  )
}

/** Of whom no skill is known anything may be of use, and it is the rest that says what first. */
const hasTold = ({ claims, wantedSkills }: Matchable) => claims.length + wantedSkills.length > 0

async function myMatter(ctx: Ctx) {
  const system = asSystem(ctx)
  const [openings, meaning] = await Promise.all([openingsFor(system, me(ctx)), meaningOf(system)])
  const [person] = await peopleById(system, [me(ctx)], openings.map(asked))
  return { person, openings, meaning: { ...meaning, nearness: await nearnessFor(system, openings, person) } }
}

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

/**
 * "Can you …? It would open four more": the best one first. Nobody is asked what they have lived through, nor what they
 * have said already and keep for themselves.
 */
export async function skillsThatWouldHelp(ctx: Ctx, first: number) {
  const limit = limitOf(first)
  const { person, openings, meaning } = await myMatter(ctx)
  if (!person) return []
  const found = helping(person, openings, (opening) => contextOf(meaning, opening, person))
  const lived = await livedThrough(
    ctx,
    found.map(({ skill: id }) => ({ id })),
  )
  const said = new Set((await claimsOf(ctx, me(ctx))).map(({ skillId }) => skillId))
  return found
    .filter(({ skill }) => !lived.has(skill) && !said.has(skill))
    .slice(0, limit)
    .map(({ skill, openings: opened }) => ({ skillId: skill, wouldOpen: opened.length }))
}
