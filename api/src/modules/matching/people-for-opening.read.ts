import { asSystem, type Ctx } from '../../base/ctx.js'
import { limitOf, offsetOf, pageOf, type Page } from '../../base/page.js'
import { notFound } from '../../base/refusal.js'
import { challengeById, mayLead, openingById, organizationsOfChallenge } from '../challenge/index.js'
import { bestPeople } from './best-people.read.js'
import { byId, told, type MatchRow } from './match.told.js'
import { meaningOf, nearnessFor, openingsById, type AskedOpening } from './openings.read.js'
import type { Among } from './rules/among.js'

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
  languages?: readonly string[] | null
}

/** Where an opening has no place nobody is far from it. */
function amongFor({ location }: AskedOpening, wish?: AmongWish | null): Among {
  const { hoursPerMonth, kilometres, orRemote, sectors, languages } = wish ?? {}
  const way = location && kilometres != null ? { of: location, kilometres, orRemote: orRemote === true } : null
  return {
    hoursPerMonth,
    way,
    sectors: sectors?.length ? new Set(sectors) : null,
    languages: languages?.length ? languages : null,
  }
}

async function mayStaff(ctx: Ctx, opening: string): Promise<boolean> {
  const challenge = await challengeById(ctx, (await openingById(ctx, opening))?.challengeId)
  if (!challenge) return false
  const organizations = await organizationsOfChallenge(ctx, challenge.id)
  return mayLead(ctx.viewer, { ...challenge, organizations, hasOpening: true })
}
