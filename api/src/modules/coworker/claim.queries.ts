import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'
import type { SkillClaim } from './claim.entity.js'
import { seesCard } from './coworker.queries.js'

export type ClaimRow = Omit<SkillClaim, 'coworker' | 'skill'> & { coworkerId: string; skillId: string; asSeen?: object }

const ofWhom = seesCard(sql`coworker_id`)
const isShown = sql`(is_shown or coworker_id = viewer_id())`

export const claimById = loadOne<ClaimRow>(
  (ctx, ids) => read(ctx, sql`select * from skill_claim where id = ${anyOf(ids)} and ${ofWhom} and ${isShown}`),
  (row) => row.id,
)

export const claimsOf = loadMany<ClaimRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`
      select c.* from skill_claim c join skill s on s.id = c.skill_id
      where coworker_id = ${anyOf(ids)} and ${ofWhom} and ${isShown} order by level desc, s.key`,
    ),
  (row) => row.coworkerId,
)

interface NoteRow {
  claimId: string
  note: string
}
export const noteOfClaim = loadOne<NoteRow>(
  (ctx, ids) => read(ctx, sql`select * from claim_note where claim_id = ${anyOf(ids)} and coworker_id = viewer_id()`),
  (row) => row.claimId,
)

interface WantedRow {
  coworkerId: string
  skillId: string
}
export const wantedBy = loadMany<WantedRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`
      select w.* from wanted_skill w join skill s on s.id = w.skill_id
      where coworker_id = ${anyOf(ids)} and ${ofWhom} order by s.key`,
    ),
  (row) => row.coworkerId,
)
