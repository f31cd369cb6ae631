import type { Ctx } from '../../base/ctx.js'
import { allOf, anyOf, sql, type Sql } from '../../base/read.js'
import type { ChallengeFilter } from './challenge.inputs.js'
import { minesOf, seenBy } from './challenge.queries.js'
import { rolesWhere, takesPeople } from './role.filter.js'

type Wish = Readonly<ChallengeFilter>
type Condition = Sql | null | undefined | false | ''
type Part = 'text' | 'themes' | 'stages' | 'place' | 'municipality' | 'people' | 'roles' | 'viewer' | 'publication'

/** What has to hold of a challenge `c`, part by part, so that a facet may leave its own part out. */
function conditionsOf(ctx: Ctx, wish: Wish): Record<Part, Condition> {
  return {
    publication: whichPublication(ctx, wish),
    text: allOf([
      !!wish.languages?.length && sql`c.title->>'language' = ${anyOf(wish.languages, 'text')}`,
      wish.text?.trim() && hasWords(wish.text.trim()),
    ]),
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
      !!wish.sectors?.length && ownedBySector(wish.sectors),
      typeof wish.isRecruiting === 'boolean' && seeksPeople(ctx.now, wish.isRecruiting),
    ]),
    roles: rolesWhere(ctx, wish),
    viewer: allOf([
      wish.mine && minesOf(ctx.viewer),
      wish.followed && sql`c.id in (select challenge_id from follow where account_id = ${ctx.viewer.accountId})`,
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

/** Who says so and has no place left seeks nobody. */
const seeksPeople = (now: Date, does: boolean) =>
  sql`exists (select 1 from opening o where o.challenge_id = c.id and ${takesPeople(now)}) = ${does}`

const takesPart = (
  slug: string,
) => sql`exists (select 1 from challenge_organization p join organization g on g.id = p.organization_id
  where p.challenge_id = c.id and g.slug = ${slug})`

const ownedBySector = (sectors: readonly string[]) =>
  sql`exists (select 1 from challenge_organization p join organization g on g.id = p.organization_id
    where p.challenge_id = c.id and p.role in ('LEAD', 'CO_OWNER') and g.sector = ${anyOf(sectors, 'text')})`

/** In its texts, nearly in its title, or in a skill that it seeks. */
const hasWords = (text: string) => sql`(c.words @@ words_sought(${text}) or ${text} <% text_of(c.title)
  or c.id in (select o.challenge_id from opening o join opening_skill n on n.opening_id = o.id where o.is_open and n.skill_id in (
    select s.id from skill s where words_of(s.label) @@ words_sought(${text})
    union all select y.skill_id from skill_synonym y where lower(y.label) = lower(${text}))))`

/** The words weigh by where they stand; a title that nearly says the same counts beside them. */
export const nearnessTo = (text: string) =>
  sql`(ts_rank(c.words, words_sought(${text})) + word_similarity(${text}, text_of(c.title)))`
