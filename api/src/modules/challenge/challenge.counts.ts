import type { Ctx } from '../../base/ctx.js'
import { readOne, sql, type Sql } from '../../base/read.js'
import { whereOf } from './challenge.filter.js'
import { takesPeople } from './role.filter.js'
import type { ChallengeFilter } from './challenge.inputs.js'
import type { ChallengeFacets, RegionPicture } from './challenge.types.js'

/** How many of the challenges `c` fit, by a value of each; the commonest first. */
const counted = (
  value: Sql,
  from: Sql,
) => sql`(select coalesce(json_agg(json_build_object('value', value, 'count', times)
  order by times desc, value), '[]') from (select ${value} as value, count(*)::int as times from ${from} group by 1) counted)`

/** Each facet counts under all other filters, so that the count is what choosing it would list. */
export async function facetsOf(ctx: Ctx, filter: ChallengeFilter): Promise<ChallengeFacets> {
  const facets = await readOne<ChallengeFacets>(
    ctx,
    sql`select
    (select count(*)::int from challenge c where ${whereOf(ctx, filter)}) as total,
    ${counted(sql`theme`, sql`challenge c, unnest(c.themes) theme where ${whereOf(ctx, filter, 'themes')}`)} as themes,
    ${counted(sql`c.stage`, sql`challenge c where ${whereOf(ctx, filter, 'stages')}`)} as stages,
    ${counted(sql`m.code`, sql`challenge c join municipality m on m.id = c.municipality_id where ${whereOf(ctx, filter, 'municipality')}`)} as municipalities`,
  )
  return facets!
}

const published = sql`c.publication = 'PUBLISHED'`

export async function regionPicture(ctx: Ctx): Promise<RegionPicture> {
  const picture = await readOne<RegionPicture>(
    ctx,
    sql`select
    (select count(*)::int from challenge c where ${published}) as challenges,
    (select count(*)::int from hub) as hubs,
    (select count(distinct p.organization_id)::int from challenge_organization p join challenge c on c.id = p.challenge_id
      where ${published}) as organizations,
    (select count(*)::int from opening o join challenge c on c.id = o.challenge_id
      where ${takesPeople(ctx.now)}) as openings,
    (select count(*)::int from challenge c where c.stage = 'IN_USE' and ${published}) as in_use,
    ${counted(sql`c.stage`, sql`challenge c where ${published}`)} as stages,
    ${counted(sql`theme`, sql`challenge c, unnest(c.themes) theme where ${published}`)} as themes`,
  )
  return picture!
}
