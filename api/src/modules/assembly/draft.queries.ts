import type { Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, sql, type Sql } from '../../base/read.js'
import { seesCard } from '../coworker/index.js'
import type { TeamDraft, TeamDraftMember } from './draft.entity.js'

export type DraftRow = Omit<TeamDraft, 'challenge' | 'madeBy' | 'members'> & { challengeId: string }
export type DraftMemberRow = Omit<TeamDraftMember, 'draft' | 'coworker'> & { draftId: string; coworkerId: string }

/** The first lock: a draft is its maker's own. */
const mine = sql`made_by_id = viewer_id()`

const drafts = (ctx: Ctx, where: Sql) =>
  read<DraftRow>(ctx, sql`select * from team_draft where ${where} and ${mine} order by changed_at desc, id`)

export const draftsOf = (ctx: Ctx, challenge: string) => drafts(ctx, sql`challenge_id = ${challenge}`)
export const draftById = async (ctx: Ctx, id: string) => (await drafts(ctx, sql`id = ${id}`))[0] ?? null

interface Gone {
  draftId: string
}

/** That somebody has withdrawn is told to the maker, but never who. */
export const goneFromDraft = loadOne<Gone>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select distinct m.draft_id from team_draft_member m join team_draft d on d.id = m.draft_id
        where m.draft_id = ${anyOf(ids)} and d.made_by_id = viewer_id() and m.mark <> 'FORBIDDEN' and not ${seesCard(sql`m.coworker_id`)}`,
    ),
  (row) => row.draftId,
)

/** Whoever has withdrawn is gone from it at once. */
export const membersOfDraft = loadMany<DraftMemberRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select m.* from team_draft_member m join team_draft d on d.id = m.draft_id
        where m.draft_id = ${anyOf(ids)} and d.made_by_id = viewer_id() and ${seesCard(sql`m.coworker_id`)}
        order by array_position('{LOCKED,MEMBER,FORBIDDEN}'::text[], m.mark::text), m.coworker_id`,
    ),
  (row) => row.draftId,
)
