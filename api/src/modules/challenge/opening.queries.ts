import type { Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, readOne, sql } from '../../base/read.js'
import type { Skill } from '../skill/index.js'
import { seenBy } from './challenge.queries.js'
import type { Opening, OpeningSkill } from './opening.entity.js'

export type OpeningRow = Omit<Opening, 'challenge'> & { challengeId: string }
export type NeededSkillRow = Omit<OpeningSkill, 'opening' | 'skill'> & { openingId: string; skillId: string }

export const openingById = loadOne<OpeningRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select o.* from opening o join challenge c on c.id = o.challenge_id
      where o.id = ${anyOf(ids)} and ${seenBy(ctx.viewer)}`,
    ),
  (row) => row.id,
)

/** Open ones first, in the order they were opened. */
export const openingsOfChallenge = loadMany<OpeningRow>(
  (ctx, ids) =>
    read(ctx, sql`select * from opening where challenge_id = ${anyOf(ids)} order by is_open desc, created_at, id`),
  (row) => row.challengeId,
)

export const skillsOfOpening = loadMany<NeededSkillRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select * from opening_skill where opening_id = ${anyOf(ids)}
      order by array_position('{REQUIRED,DESIRED,LEARNABLE}'::text[], importance::text), id`,
    ),
  (row) => row.openingId,
)

type Sought = Skill & { challengeId: string }

/** What the open roles of a challenge ask for, the most asked for first. */
export const soughtSkillsOf = loadMany<Sought>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select s.*, w.challenge_id from (
        select o.challenge_id, n.skill_id, count(*) as times from opening o join opening_skill n on n.opening_id = o.id
        where o.is_open and o.challenge_id = ${anyOf(ids)} group by 1, 2) w
      join skill s on s.id = w.skill_id order by w.times desc, s.key`,
    ),
  (row) => row.challengeId,
)

/** An opening as it stands now, past what this request has already read. */
export const rereadOpening = (ctx: Ctx, id: string) =>
  readOne<OpeningRow>(ctx, sql`select * from opening where id = ${id}`)
