import { asSystem, me, type Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, readOne, sql, type Sql } from '../../base/read.js'
import type { Endorsement } from './endorsement.entity.js'

export type EndorsementRow = Omit<Endorsement, 'coworker' | 'skill' | 'challenge' | 'endorsedBy'> & {
  coworkerId: string
  skillId: string
  challengeId: string
  endorsedById: string | null
}

/** The first lock: what the viewer was given, and what the viewer gave. */
const inSight = sql`(e.coworker_id = viewer_id() or e.endorsed_by_id = viewer_id())`
const newestFirst = sql`e.given_at desc, e.id`

const endorsements = (ctx: Ctx, where: Sql) =>
  read<EndorsementRow>(ctx, sql`select e.* from endorsement e where ${where} and ${inSight} order by ${newestFirst}`)

export const endorsementById = async (ctx: Ctx, id: string) => (await endorsements(ctx, sql`e.id = ${id}`))[0]!

export const listMyEndorsements = (ctx: Ctx) =>
  endorsements(ctx, sql`e.coworker_id = ${me(ctx)} and e.state in ('OFFERED', 'ACCEPTED')`)

/** What the viewer has given somebody for what they did in one team. */
export const givenFor = loadMany<EndorsementRow & { commitmentId: string }>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select e.*, m.id as commitment_id from commitment m
        join endorsement e on e.coworker_id = m.coworker_id and e.challenge_id = m.challenge_id
      where m.id = ${anyOf(ids)} and e.endorsed_by_id = viewer_id() and e.state <> 'WITHDRAWN' order by ${newestFirst}`,
    ),
  (row) => row.commitmentId,
)

/** The challenges whose work the viewer leads: for those who own it, as a system entrepreneur, or in its team. */
export const ledByViewer = loadOne<{ challengeId: string }>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select c.id as challenge_id from challenge c where c.id = ${anyOf(ids)} and (viewer_leads(c.id) or viewer_leads_team(c.id))`,
    ),
  (row) => row.challengeId,
)

export const isSoughtIn = async (ctx: Ctx, challenge: string, skill: string) =>
  (await readOne(
    ctx,
    sql`select 1 as sought from opening o join opening_skill n on n.opening_id = o.id
      where o.challenge_id = ${challenge} and n.skill_id = ${skill} limit 1`,
  )) !== null

interface Giver {
  coworkerId: string
  name: string
}
/** An endorsement is signed: whoever gives it is told that the person will read the name. */
export const nameOfGiver = loadOne<Giver>(
  (ctx, ids) => read(asSystem(ctx), sql`select coworker_id, name from coworker_name where coworker_id = ${anyOf(ids)}`),
  (row) => row.coworkerId,
)
