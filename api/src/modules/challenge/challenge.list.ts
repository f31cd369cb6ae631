import type { EntityManager, EntityName } from '@mikro-orm/postgresql'
import type { Asked } from '../../base/asked.js'
import type { Ctx } from '../../base/ctx.js'
import { columnsFor, jsonOf } from '../../base/json.js'
import { limitOf, offsetOf, pageOf, type Page } from '../../base/page.js'
import { readOne, sql, type Sql } from '../../base/read.js'
import {
  Hub,
  Municipality,
  Organization,
  Region,
  type HubRow,
  type MunicipalityRow,
  type OrganizationRow,
  type PageWish,
  type RegionRow,
} from '../hub/index.js'
import { Skill } from '../skill/index.js'
import { Challenge } from './challenge.entity.js'
import { ChallengeOrder } from './challenge.enums.js'
import { nearnessTo, whereOf } from './challenge.filter.js'
import type { ChallengeFilter } from './challenge.inputs.js'
import type { ChallengeOrganizationRow, ChallengeRow } from './challenge.queries.js'

/** A challenge with what the list brought along in the same statement; where it brought nothing, loaders answer. */
export interface ListedChallenge extends ChallengeRow {
  hub?: HubRow | null
  municipality?: MunicipalityRow | null
  region?: RegionRow | null
  organizations?: (ChallengeOrganizationRow & { organization?: OrganizationRow })[]
  soughtSkills?: Skill[]
}

export interface ListWish extends PageWish {
  filter?: ChallengeFilter | null
  order?: ChallengeOrder | null
}

/** What a list brings along when it is asked for: each a JSON value that belongs to the challenge `c`. */
const nested: Record<string, (em: EntityManager, asked: Asked) => Sql> = {
  hub: (em, asked) => sql`(select ${row(em, Hub, 'h', asked)} from hub h where h.id = c.hub_id)`,
  municipality: (em, asked) =>
    sql`(select ${row(em, Municipality, 'm', asked)} from municipality m where m.id = c.municipality_id)`,
  region: (em, asked) => sql`(select ${row(em, Region, 'r', asked)} from region r where r.id = c.region_id)`,
  organizations: (em, asked) => sql`(select coalesce(json_agg(json_build_object('id', p.id, 'role', p.role,
      'organizationId', g.id, 'organization', ${row(em, Organization, 'g', asked.organization ?? {})})
      order by array_position('{LEAD,CO_OWNER,RECEIVER,SPONSOR}'::text[], p.role::text), p.id), '[]')
    from challenge_organization p join organization g on g.id = p.organization_id where p.challenge_id = c.id)`,
  // `offset 0` asks for each skill by its id; left to join as it likes, PostgreSQL reads the whole catalogue for every challenge.
  soughtSkills: (em, asked) => sql`(select coalesce(json_agg(${row(em, Skill, 's', asked)}
      order by w.times desc, s.key), '[]')
    from (select n.skill_id, count(*) as times from opening o join opening_skill n on n.opening_id = o.id
      where o.is_open and o.challenge_id = c.id group by 1) w,
      lateral (select * from skill where id = w.skill_id offset 0) s)`,
}

const row = (em: EntityManager, entity: EntityName<object>, alias: string, asked: Asked) =>
  jsonOf(alias, columnsFor(em, entity, asked))

/** What may be long comes only when asked for by name. */
const long = ['question', 'background', 'causes', 'statement', 'approach']

function challengeAsJson(em: EntityManager, asked: Asked): Sql {
  const own = columnsFor(em, Challenge, asked, nested).filter(({ key }) => !long.includes(key) || key in asked)
  const more = Object.entries(nested).flatMap(([field, bring]) => {
    const below = asked[field]
    return below ? [sql`${sql.lit(field)}, ${bring(em, below)}`] : []
  })
  return jsonOf('c', own, more)
}

function orderOf({ order, filter }: ListWish): Sql {
  const newest = sql`c.published_at desc nulls first, c.id`
  const text = filter?.text?.trim()
  if (order === ChallengeOrder.STAGE) return sql`array_position(${stagesInOrder}, c.stage::text), ${newest}`
  return text && order !== ChallengeOrder.NEWEST ? sql`${nearnessTo(text)} desc, ${newest}` : newest
}

const stagesInOrder = sql`'{IDENTIFIED,UNDERSTANDING,FRAMED,TEAMING,CO_CREATING,IMPLEMENTING,IN_USE,PAUSED,CLOSED}'::text[]`

/**
 * A page of challenges with all that is asked for on it, in one statement: PostgreSQL writes the JSON, no entity is built,
 * and the total is counted only when somebody wants to know it.
 */
export async function listChallenges(ctx: Ctx, wish: ListWish, asked: Asked): Promise<Page<ListedChallenge>> {
  const offset = offsetOf(wish.after)
  const limit = limitOf(wish.first)
  const where = whereOf(ctx, wish.filter ?? {})
  // One more than asked for tells whether others follow, without counting them.
  const page = sql`select c.* from challenge c where ${where} order by ${orderOf(wish)} limit ${limit + 1} offset ${offset}`
  const rows = sql`select coalesce(json_agg(${challengeAsJson(ctx.em, asked.edges?.node ?? {})}), '[]') from (${page}) c`
  const total = asked.totalCount ? sql`(select count(*)::int from challenge c where ${where})` : sql`null`
  const answer = await readOne<{ rows: ListedChallenge[]; total: number | null }>(
    ctx,
    sql`select (${rows}) as rows, ${total} as total`,
  )
  const found = answer!.rows
  return pageOf(found.slice(0, limit), offset, answer!.total ?? offset + found.length)
}
