import { asSystem, type Ctx } from '../../base/ctx.js'
import { enqueueMails, type MailKind } from '../../base/job.js'
import { read, sql, type Sql } from '../../base/read.js'
import type { Challenge, Opening } from '../challenge/index.js'

interface About {
  opening?: Opening
  challenge?: Challenge
  answer?: string
  answerBy?: Date
  hours?: number
  mandate?: { id: string }
}

const factsOf = ({ opening, challenge, answer, answerBy, hours, mandate }: About) => ({
  ...(challenge && { challenge: challenge.title, slug: challenge.slug }),
  ...(opening && { opening: opening.title }),
  ...(answer && { answer }),
  ...(answerBy && { answerBy: answerBy.toISOString().slice(0, 10) }),
  ...(hours && { hours: String(hours) }),
  ...(mandate && { mandate: mandate.id }),
})

/** Letters go into the caller's own transaction: nothing is told that did not happen. */
export const tell = (ctx: Ctx, kind: MailKind, accounts: readonly string[], about: About) =>
  enqueueMails(
    ctx,
    accounts.map((account) => ({ kind, to: { account }, facts: factsOf(about) })),
  )

interface Holder {
  accountId: string
}

/** Who holds a role is for the system to look up; whoever writes to them does not learn it. */
async function holders(ctx: Ctx, where: Sql): Promise<string[]> {
  const rows = await read<Holder>(
    asSystem(ctx),
    sql`select distinct account_id from role_grant where ${where} order by 1`,
  )
  return rows.map(({ accountId }) => accountId)
}

export const ownersOf = (ctx: Ctx, challenge: { id: string }) =>
  holders(
    ctx,
    sql`role = 'AGENCY_EDITOR' and organization_id in (
    select organization_id from challenge_organization where challenge_id = ${challenge.id} and role in ('LEAD', 'CO_OWNER'))`,
  )

export const representativesOf = (ctx: Ctx, organization: { id: string }) =>
  holders(ctx, sql`role = 'EMPLOYER_REPRESENTATIVE' and organization_id = ${organization.id}`)
