import type { Ctx } from '../../base/ctx.js'
import { read, sql, type Sql } from '../../base/read.js'
import { moved } from '../skill/index.js'

/** What people said of a skill they now say of another. Whoever said both keeps the better of each thing that was said. */
export async function claimsFollow(ctx: Ctx, from: string, into: string) {
  for (const statement of statements(from, into)) await read(ctx, statement)
}

const statements = (from: string, into: string): Sql[] => [
  sql`update skill_claim kept set level = greatest(kept.level, gone.level),
      evidence = case when kept.evidence = 'NONE' or gone.evidence = 'ENDORSED' then gone.evidence else kept.evidence end,
      rested_on = case when 'ENDORSED' in (kept.evidence, gone.evidence) then coalesce(kept.rested_on,
        nullif(nullif(kept.evidence, 'ENDORSED'), 'NONE'), nullif(gone.evidence, 'ENDORSED'), gone.rested_on) end,
      wants_to_learn = kept.wants_to_learn or gone.wants_to_learn, is_shown = kept.is_shown and gone.is_shown,
      since = least(kept.since, gone.since), last_used = greatest(kept.last_used, gone.last_used)
    from skill_claim gone
    where gone.skill_id = ${from}::uuid and kept.skill_id = ${into}::uuid and kept.coworker_id = gone.coworker_id`,
  sql`update claim_note note set claim_id = kept.id from skill_claim gone, skill_claim kept
    where note.claim_id = gone.id and gone.skill_id = ${from}::uuid and kept.skill_id = ${into}::uuid
      and kept.coworker_id = gone.coworker_id and not exists (select 1 from claim_note other where other.claim_id = kept.id)`,
  ...moved('skill_claim', ['coworker_id'], from, into),
  ...moved('wanted_skill', ['coworker_id'], from, into),
]
