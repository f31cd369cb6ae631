import type { Ctx } from '../../base/ctx.js'
import { allOf, anyOf, read, sql, type Sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import type { ChallengeFilter } from './challenge.inputs.js'
import { minesOf, seenBy } from './challenge.queries.js'

type Wish = Readonly<ChallengeFilter>
type Condition = Sql | null | undefined | false | ''
type Part = 'text' | 'themes' | 'stages' | 'place' | 'municipality' | 'people' | 'viewer' | 'publication'

/** What has to hold of a challenge `c`, part by part, so that a facet may leave its own part out. */
function conditionsOf(ctx: Ctx, wish: Wish): Record<Part, Condition> {
  return {
    publication: whichPublication(ctx, wish),
    text: wish.text?.trim() && hasWords(wish.text.trim()),
    themes: !!wish.themes?.length && sql`c.themes && ${wish.themes}::text[]`,
    stages: !!wish.stages?.length && sql`c.stage = ${anyOf(wish.stages, 'text')}`,
    municipality:
      wish.municipality && sql`c.municipality_id = (select id from municipality where code = ${wish.municipality})`,
    place: allOf([
      wish.region && sql`c.region_id = (select id from region where key = ${wish.region})`,
      wish.hub && sql`c.hub_id = (select id from hub where slug = ${wish.hub})`,
    ]),
    people: allOf([
      wish.organization && takesPart(wish.organization),
      typeof wish.isRecruiting === 'boolean' && seeksPeople(ctx.now, wish.isRecruiting),
    ]),
    viewer: allOf([
      wish.mine && minesOf(ctx.viewer),
      wish.followed && sql`c.id in (select challenge_id from follow where account_id = ${ctx.viewer.accountId})`,
      wish.needsMySkills && needsSkillsOf(ctx.viewer.accountId),
    ]),
  }
}

/** All that was wished for, less the parts left out. */
export function whereOf(ctx: Ctx, wish: Wish, leftOut?: Part): Sql {
  const parts = { ...conditionsOf(ctx, wish) }
  if (leftOut) delete (parts as Partial<typeof parts>)[leftOut]
  return allOf(Object.values(parts))
}

function whichPublication({ viewer }: Ctx, { publication, mine }: Wish): Condition {
  if (publication === 'PUBLISHED') return sql`c.publication = 'PUBLISHED'`
  // An unlisted one is found by who has its address, and by who writes for it: not in lists.
  if (publication === 'UNLISTED' && !mine) return allOf([sql`c.publication = 'UNLISTED'`, minesOf(viewer)])
  if (publication) return allOf([sql`c.publication = ${publication}`, seenBy(viewer)])
  return !mine && sql`c.publication = 'PUBLISHED'`
}

/** Of an opening `o` of the challenge `c`: whether one may apply to it now. */
export const takesPeople = (now: Date) => sql`o.is_open and c.is_recruiting and c.publication = 'PUBLISHED'
  and c.stage not in ('CLOSED', 'PAUSED', 'IN_USE') and places_filled(o.id, ${dayOf(now)}::date) < o.places`

/** Who says so and has no place left seeks nobody. */
const seeksPeople = (now: Date, does: boolean) =>
  sql`exists (select 1 from opening o where o.challenge_id = c.id and ${takesPeople(now)}) = ${does}`

const takesPart = (
  slug: string,
) => sql`exists (select 1 from challenge_organization p join organization g on g.id = p.organization_id
  where p.challenge_id = c.id and g.slug = ${slug})`

/** In its texts, nearly in its title, or in a skill that it seeks. */
const hasWords = (text: string) => sql`(c.words @@ words_sought(${text}) or ${text} <% text_of(c.title)
  or c.id in (select o.challenge_id from opening o join opening_skill n on n.opening_id = o.id where o.is_open and n.skill_id in (
    select s.id from skill s where words_of(s.label) @@ words_sought(${text})
    union all select y.skill_id from skill_synonym y where lower(y.label) = lower(${text}))))`

/** The words weigh by where they stand; a title that nearly says the same counts beside them. */
export const nearnessTo = (text: string) =>
  sql`(ts_rank(c.words, words_sought(${text})) + word_similarity(${text}, text_of(c.title)))`

/** One step in the catalogue, in any direction, is near enough to be of use. */
const within = (people: Sql) => sql`
  select k.coworker_id, k.skill_id from skill_claim k where ${people}
  union all select k.coworker_id, l.to_id from skill_claim k join skill_link l on l.from_id = k.skill_id where ${people}
  union all select k.coworker_id, l.from_id from skill_claim k join skill_link l on l.to_id = k.skill_id where ${people}`

const needsSkillsOf = (accountId: string | null) => sql`c.id in (
  select o.challenge_id from opening o join opening_skill n on n.opening_id = o.id
  where o.is_open and n.skill_id in (select skill_id from (${within(sql`k.coworker_id = ${accountId}`)}) near))`

/** The same for several at once: by person, the challenges with an open role that needs what they can. */
export async function needsOfPeople(ctx: Ctx, people: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await read<{ coworkerId: string; challenges: string[] }>(
    ctx,
    sql`select near.coworker_id, to_json(array_agg(distinct o.challenge_id)) as challenges
      from (${within(sql`k.coworker_id = ${anyOf(people)}`)}) near
      join opening_skill n on n.skill_id = near.skill_id join opening o on o.id = n.opening_id
      where o.is_open group by 1`,
  )
  return new Map(rows.map(({ coworkerId, challenges }) => [coworkerId, new Set(challenges)]))
}
