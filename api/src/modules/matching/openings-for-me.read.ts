import { asSystem, me, type Ctx } from '../../base/ctx.js'
import { limitOf, offsetOf, pageOf, type Page } from '../../base/page.js'
import { claimsOf } from '../coworker/index.js'
import { livedThrough } from '../skill/index.js'
import { asked, byId, told, type MatchRow } from './match.told.js'
import { contextOf, meaningOf, nearnessFor, openingsFor } from './openings.read.js'
import { peopleById, type Matchable } from './people.read.js'
import { skillsThatWouldHelp as helping } from './rules/counterfactual.js'
import { isOpeningAmong, type OpeningsAmong } from './rules/openings-among.js'
import { rankOpenings } from './rules/rank.js'
import { isSuggested } from './rules/suggested.js'

/** One and the same rule the other way: openings for the one who asks. Without a profile there is nobody to match. */
export async function openingsForMe(
  ctx: Ctx,
  wish: { first: number; after?: string | null; among?: OpeningsAmong | null },
): Promise<Page<MatchRow>> {
  const offset = offsetOf(wish.after)
  const limit = limitOf(wish.first)
  const { person, openings, meaning } = await myMatter(ctx)
  if (!person) return pageOf([], 0, 0)
  const some = openings.filter((opening) => isOpeningAmong(opening, person.location, wish.among ?? {}))
  const known = byId(some)
  const all = rankOpenings(person, some, (opening) => contextOf(meaning, opening, person))
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
