import { asSystem, me, type Ctx } from '../../base/ctx.js'
import { read, sql } from '../../base/read.js'
import { Refusal } from '../../base/refusal.js'
import { accountById, type Account } from '../identity/index.js'
import { forgetAnswers } from '../request/index.js'
import { personalTables, pointersFirst, type Owner } from './personal-data.js'

/**
 * Takes the person out of every table, as each annotation says, in one transaction. Done by the system: shared work that
 * stays without the name is not the person's own to write.
 */
export async function eraseMe(ctx: Ctx, confirmation: string) {
  const account = await accountById(ctx, me(ctx))
  if (!account || confirmation.trim().toLowerCase() !== account.email) {
    throw new Refusal('CONFIRMATION_DIFFERS', { field: 'confirmation' })
  }
  const system = asSystem(ctx)
  await system.em.transactional(async (em) => {
    const within = { ...system, em }
    await signOutForGood(within, account.email)
    await forgetAnswers(within)
    for (const { table, owners } of pointersFirst(personalTables(ctx))) {
      for (const owner of owners) await eraseFrom(within, table, owner, account)
    }
  })
  return true
}

async function eraseFrom(ctx: Ctx, table: string, { column, by, note, emptied }: Owner, account: Account) {
  const whose = sql`${sql.ref(column)} = ${account[by]}`
  const changes = sql.join(emptied.map((name) => sql`${sql.ref(name)} = null`))
  const step =
    note.erase === 'row'
      ? sql`delete from ${sql.table(table)} where`
      : sql`update ${sql.table(table)} set ${changes} where`
  await read(ctx, sql`${step} ${whose}`)
}

/** The sign-in's own tables: sessions and identities go with the user, and so do links that wait in a mailbox. */
async function signOutForGood(ctx: Ctx, email: string) {
  const user = sql`(select auth_user_id from account where email = ${email})`
  await read(ctx, sql`delete from auth.session where "userId" = ${user}`)
  await read(ctx, sql`delete from auth.account where "userId" = ${user}`)
  await read(ctx, sql`delete from auth."user" where id = ${user}`)
  await read(ctx, sql`delete from auth.verification where strpos(lower(value), ${`"${email}"`}) > 0`)
}
