import { asSystem, me, type Ctx } from '../../base/ctx.js'
import type { Language } from '../../base/localized.js'
import type { PersonalNote } from '../../base/personal.js'
import { read, sql, type Sql } from '../../base/read.js'
import { accountById, type Account } from '../identity/index.js'
import { ofSignIn } from './consent.personal.js'
import type { PersonalField } from './consent.type.js'
import { noteIn } from './note-words.js'
import { personalTables, type Owner } from './personal-data.js'

type Row = Record<string, unknown>

/** What the sign-in keeps; its secrets (tokens, passwords) are nobody's to take away. */
const signInTables: Record<string, readonly string[]> = {
  user: ['name', 'email', 'image', 'createdAt', 'updatedAt'],
  session: ['createdAt', 'expiresAt', 'ipAddress', 'userAgent'],
  account: ['providerId', 'accountId', 'createdAt'],
}

interface Noted {
  record: string
  field: string
  note: PersonalNote
}

const noted = (ctx: Ctx): Noted[] => [
  ...personalTables(ctx).flatMap(({ record, personal }) =>
    personal.map(({ name, note }) => ({ record, field: name, note })),
  ),
  ...Object.entries(signInTables).flatMap(([name, fields]) =>
    fields.map((field) => ({ record: `SignIn.${name}`, field, note: ofSignIn })),
  ),
]

/** The record of processing, as the annotations say. */
export const personalFields = (ctx: Ctx, language: Language): PersonalField[] =>
  noted(ctx).map(({ record, field, note }) => ({
    record,
    field,
    purpose: noteIn(language, note.purpose),
    legalBasisPublic: noteIn(language, note.legalBasis.public),
    legalBasisPrivate: noteIn(language, note.legalBasis.private),
    retention: noteIn(language, note.retention),
    visibility: noteIn(language, note.visibility),
  }))

const columns = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)))

const mine = (table: string, { column, by, exported }: Owner, account: Account): Sql =>
  sql`select ${columns(exported)} from ${sql.table(table)} where ${sql.ref(column)} = ${account[by]}`

const mineOfSignIn = (table: string, names: readonly string[], user: string | null | undefined) => sql`
  select ${columns(names)} from ${sql.table(`auth.${table}`)}
  where ${sql.ref(table === 'user' ? 'id' : 'userId')} = ${user}`

/**
 * Everything we keep of the viewer, as JSON. Read by the system, because some of it (what others wrote of them) the
 * person has a right to but no screen for; every statement asks for the person's own rows only.
 */
export async function myData(ctx: Ctx): Promise<string> {
  const system = asSystem(ctx)
  const account = (await accountById(ctx, me(ctx)))!
  const found: Record<string, Row[]> = {}
  for (const { record, table, owners } of personalTables(ctx)) {
    const whole = owners.filter(({ exported }) => exported.length > 0)
    for (const owner of whole) (found[record] ??= []).push(...(await read<Row>(system, mine(table, owner, account))))
  }
  for (const [table, names] of Object.entries(signInTables)) {
    found[`SignIn.${table}`] = await read<Row>(system, mineOfSignIn(table, names, account.authUserId))
  }
  return JSON.stringify({ madeAt: ctx.now, records: found }, null, 2)
}
