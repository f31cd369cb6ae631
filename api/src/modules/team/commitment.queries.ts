import { asSystem, me, type Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, readOne, sql, type Sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import type { Commitment, Contribution } from './commitment.entity.js'
import { commitmentOn } from './rules/settled.js'
import type { CommitmentState } from './team.enums.js'

export type CommitmentRow = Omit<Commitment, 'challenge' | 'opening' | 'coworker'> & {
  challengeId: string
  openingId: string | null
  coworkerId: string | null
}
export type ContributionRow = Omit<Contribution, 'commitment' | 'coworker'>

/** The first lock: the person's own, their teammates', and those of challenges the viewer leads. */
const inSight = sql`(coworker_id = viewer_id() or viewer_leads(challenge_id) or viewer_in_team(challenge_id))`

async function commitments(ctx: Ctx, where: Sql): Promise<CommitmentRow[]> {
  const rows = await read<CommitmentRow>(
    ctx,
    sql`
    select * from commitment where ${where} and ${inSight} order by is_lead desc, joined_at, id`,
  )
  return rows.map((row) => ({ ...row, state: stateOf(ctx, row) }))
}

/** A promise nobody stands behind any more is over, whatever was kept of it. */
const stateOf = (ctx: Ctx, row: CommitmentRow) =>
  (row.coworkerId ? commitmentOn({ ...row, until: row.until ?? null }, dayOf(ctx.now)) : 'ENDED') as CommitmentState

export const commitmentById = async (ctx: Ctx, id: string) => (await commitments(ctx, sql`id = ${id}`))[0]!
export const listMyCommitments = (ctx: Ctx) => commitments(ctx, sql`coworker_id = ${me(ctx)}`)

/** Everyone ever in it, as far as the viewer may see; those who are in now come first. */
export const commitmentsOfChallenge = loadMany<CommitmentRow>(
  (ctx, ids) => commitments(ctx, sql`challenge_id = ${anyOf(ids)}`),
  (row) => row.challengeId,
)

/** Whoever sits in a team is told apart from those who may ask to. */
export const myPlaceIn = loadOne<{ challengeId: string }>(
  (ctx, ids) =>
    read(
      ctx,
      sql`
      select distinct challenge_id from commitment
      where challenge_id = ${anyOf(ids)} and coworker_id = viewer_id() and state <> 'ENDED'`,
    ),
  (row) => row.challengeId,
)

interface Hours {
  commitmentId: string
  hours: number
  thisMonth: number
}

/** Sums for whoever sees the promise; what was done on which day is the person's own. */
export const hoursGivenTo = loadOne<Hours>(
  (ctx, ids) =>
    read(
      asSystem(ctx),
      sql`
      select commitment_id, sum(hours)::int as hours,
        coalesce(sum(hours) filter (where "on" >= date_trunc('month', ${dayOf(ctx.now)}::date)), 0)::int as this_month
      from contribution where commitment_id = ${anyOf(ids)} group by 1`,
    ),
  (row) => row.commitmentId,
)

export const contributionById = (ctx: Ctx, id: string) =>
  readOne<ContributionRow>(
    ctx,
    sql`select id, hours, "on", coalesce(what, '') as what from contribution where id = ${id}`,
  )
