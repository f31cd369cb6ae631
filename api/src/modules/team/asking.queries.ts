import { asSystem, me, type Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, readOne, sql, type Sql } from '../../base/read.js'
import type { Application, Invitation } from './application.entity.js'
import { applicationAt, invitationAt } from './rules/settled.js'
import type { ApplicationState, InvitationState } from './team.enums.js'

interface Pointers {
  openingId: string
  challengeId: string
  coworkerId: string
}
type Points = 'opening' | 'challenge' | 'coworker'
export type ApplicationRow = Omit<Application, Points> & Pointers
export type InvitationRow = Omit<Invitation, Points | 'invitedBy'> & Pointers & { invitedById: string | null }

/** The first lock of every read of these: the person's own, and those of challenges the viewer leads. */
export const mineOrLed = sql`(coworker_id = viewer_id() or viewer_leads(challenge_id))`

export const isWaiting = (now: Date): Sql => sql`(state in ('SUBMITTED', 'IN_REVIEW') and answer_by >= ${now})`
export const isSent = (now: Date): Sql => sql`(state = 'SENT' and answer_by >= ${now})`

async function applications(ctx: Ctx, where: Sql): Promise<ApplicationRow[]> {
  const rows = await read<ApplicationRow>(
    ctx,
    sql`
    select * from application where ${where} and ${mineOrLed} order by applied_at desc, id`,
  )
  return rows.map((row) => ({ ...row, state: applicationAt(timed(row), ctx.now) as ApplicationState }))
}

async function invitations(ctx: Ctx, where: Sql): Promise<InvitationRow[]> {
  const rows = await read<InvitationRow>(
    ctx,
    sql`
    select * from invitation where ${where} and ${mineOrLed} order by sent_at desc, id`,
  )
  return rows.map((row) => ({ ...row, state: invitationAt(timed(row), ctx.now) as InvitationState }))
}

/** Statements answer with moments as text. */
const timed = <State>(row: { state: State; answerBy: Date }) => ({ state: row.state, answerBy: new Date(row.answerBy) })

export const applicationById = async (ctx: Ctx, id: string) => (await applications(ctx, sql`id = ${id}`))[0]!
export const invitationById = async (ctx: Ctx, id: string) => (await invitations(ctx, sql`id = ${id}`))[0]!

export const applicationsOfChallenge = loadMany<ApplicationRow>(
  (ctx, ids) => applications(ctx, sql`challenge_id = ${anyOf(ids)}`),
  (row) => row.challengeId,
)
export const invitationsOfChallenge = loadMany<InvitationRow>(
  (ctx, ids) => invitations(ctx, sql`challenge_id = ${anyOf(ids)}`),
  (row) => row.challengeId,
)

export const listMyApplications = (ctx: Ctx) => applications(ctx, sql`coworker_id = ${me(ctx)}`)
export const listMyInvitations = (ctx: Ctx) => invitations(ctx, sql`coworker_id = ${me(ctx)}`)

/** What others ask of the challenges the viewer leads, the most urgent first. */
export const listToAnswer = async (ctx: Ctx) =>
  (await applications(ctx, sql`coworker_id <> ${me(ctx)} and ${isWaiting(ctx.now)}`)).toSorted((one, other) =>
    String(one.answerBy).localeCompare(String(other.answerBy)),
  )

/** The viewer's own latest application to an opening. */
export const myApplicationTo = loadOne<ApplicationRow>(
  async (ctx, ids) => {
    const newestFirst = await applications(ctx, sql`opening_id = ${anyOf(ids)} and coworker_id = viewer_id()`)
    return newestFirst.toReversed()
  },
  (row) => row.openingId,
)

interface OpeningCounts {
  id: string
  filled: number
  queue: number
}

/** Counted by the system: a number is for everyone, who stands behind it is not. */
export const countsOfOpening = loadOne<OpeningCounts>(
  (ctx, ids) =>
    read(
      asSystem(ctx),
      sql`
      select o.id, places_filled(o.id, ${ctx.now}::date) as filled,
        (select count(*)::int from application a where a.opening_id = o.id and ${isWaiting(ctx.now)}) as queue
      from opening o where o.id = ${anyOf(ids)}`,
    ),
  (row) => row.id,
)

export interface WaitingCounts {
  invitations: number
  applicants: number
  mandates: number
}

/** One statement, under the viewer's own locks. */
export const whatWaits = (ctx: Ctx): Promise<WaitingCounts> =>
  readOne<WaitingCounts>(
    ctx,
    sql`
    select (select count(*)::int from invitation where coworker_id = viewer_id() and ${isSent(ctx.now)}) as invitations,
      (select count(*)::int from application where coworker_id <> viewer_id() and ${isWaiting(ctx.now)}
        and viewer_leads(challenge_id)) as applicants,
      (select count(*)::int from mandate where state = 'REQUESTED' and coworker_id <> viewer_id()
        and viewer_holds('EMPLOYER_REPRESENTATIVE', organization_id)) as mandates`,
  ) as Promise<WaitingCounts>
