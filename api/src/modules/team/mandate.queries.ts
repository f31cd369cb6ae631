import { asSystem, me, type Ctx } from '../../base/ctx.js'
import { loadOne } from '../../base/loader.js'
import { anyOf, read, sql, type Sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import type { Mandate } from './mandate.entity.js'
import { mandateOn } from './rules/settled.js'
import type { MandateState } from './team.enums.js'

export type MandateRow = Omit<Mandate, 'coworker' | 'organization' | 'challenge'> & {
  coworkerId: string
  organizationId: string | null
  challengeId: string | null
  /** Seen by those the person works with: only what it allows, not what was said between employer and employee. */
  isGlimpsed?: boolean
}

/** The first lock: the person's own, and those asked of an employer the viewer represents. */
const between = sql`(coworker_id = viewer_id() or viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id))`

const asOfToday = <Row extends MandateRow>(ctx: Ctx, rows: Row[]): Row[] =>
  rows.map((row) => ({
    ...row,
    state: mandateOn({ ...row, until: row.until ?? null }, dayOf(ctx.now)) as MandateState,
  }))

const mandates = async (ctx: Ctx, where: Sql) =>
  asOfToday(
    ctx,
    await read<MandateRow>(ctx, sql`select * from mandate where ${where} and ${between} order by asked_at desc, id`),
  )

export const mandateById = async (ctx: Ctx, id: string) => (await mandates(ctx, sql`id = ${id}`))[0]!
export const listMyMandates = (ctx: Ctx) => mandates(ctx, sql`coworker_id = ${me(ctx)}`)
export const mandatesAskedOf = (ctx: Ctx, organization: string) => mandates(ctx, sql`organization_id = ${organization}`)

interface Name {
  id: string
  name: string
}

/**
 * Whoever asks does so by name: the employer is told it, though the lens shows an employer nothing. The ids come from
 * mandates that the viewer has been let see.
 */
export const nameOnMandate = loadOne<Name>(
  (ctx, ids) =>
    read(
      asSystem(ctx),
      sql`
      select m.id, n.name from mandate m join coworker_name n on n.coworker_id = m.coworker_id where m.id = ${anyOf(ids)}`,
    ),
  (row) => row.id,
)

/** Of a mandate `m` and a challenge `c`. */
export const reaches = sql`(m.scope = 'ALL' or m.challenge_id = c.id or (m.scope = 'THEME' and m.theme = any(c.themes)))`

const pair = (coworker: string, challenge: string) => `${coworker} ${challenge}`

type Glimpse = MandateRow & { asked: string }

/** The strongest mandate of a person that reaches a challenge, of `coworker challenge` pairs the viewer has been let see. */
const glimpses = loadOne<Glimpse>(
  async (ctx, pairs) => {
    const viewer = ctx.viewer.accountId
    const ofMine = (column: Sql) => sql`case when m.coworker_id = ${viewer}::uuid then ${column} end`
    const rows = await read<Glimpse>(
      asSystem(ctx),
      sql`
    select p.asked, m.id, m.coworker_id, m.organization_id, case when m.challenge_id = c.id then c.id end as challenge_id, m.scope, m.theme, m.hours_asked, m.hours_granted,
      m.until, m.state, m.asked_at, m.coworker_id is distinct from ${viewer}::uuid as is_glimpsed, ${ofMine(sql`m.message`)} as message,
      ${ofMine(sql`m.reason`)} as reason, ${ofMine(sql`m.answered_at`)} as answered_at
    from (select asked, split_part(asked, ' ', 1)::uuid as coworker, split_part(asked, ' ', 2)::uuid as challenge
      from unnest(${pairs as string[]}::text[]) asked) p
    join challenge c on c.id = p.challenge
    join mandate m on m.coworker_id = p.coworker and ${reaches}
    order by array_position('{GRANTED,SELF_GRANTED,REQUESTED,SUSPENDED,DECLINED,EXPIRED,REVOKED}'::text[], m.state::text) desc, m.asked_at`,
    )
    return asOfToday(ctx, rows).filter(({ state }) => state !== 'EXPIRED' && state !== 'REVOKED')
  },
  (row) => row.asked,
)

export const mandateReaching = async (ctx: Ctx, at: { coworkerId: string | null; challengeId: string }) =>
  at.coworkerId ? glimpses(ctx, pair(at.coworkerId, at.challengeId)) : null
