import { randomUUID } from 'node:crypto'
import { asSystem, type Ctx } from '../../base/ctx.js'
import type { Language } from '../../base/localized.js'
import { readOne, sql } from '../../base/read.js'
import type { Viewer, ViewerGrant } from '../../base/viewer.js'
import { loadOne } from '../../base/loader.js'
import { anyOf, read } from '../../base/read.js'
import type { Account } from './account.entity.js'

interface SignedIn {
  accountId: string
  grants: ViewerGrant[]
}

/**
 * Who asks, in one statement. The first visit makes the account; one that a role was granted to beforehand is found by
 * its address, which the sign-in has verified.
 */
export async function viewerOf(ctx: Ctx, user: { id: string; email: string }, language: Language): Promise<Viewer> {
  const system = asSystem(ctx)
  const found = (await readOne<SignedIn>(system, accountOf(user.id))) ?? (await welcome(system, user, language))
  return { ...found, language }
}

const accountOf = (authUserId: string) => sql`
  select a.id as account_id, coalesce(g.grants, '[]') as grants
  from account a left join lateral (
    select json_agg(json_build_object('id', id, 'role', role, 'organizationId', organization_id, 'hubId', hub_id) order by created_at, id) as grants
    from role_grant where account_id = a.id) g on true
  where a.auth_user_id = ${authUserId}`

async function welcome(system: Ctx, user: { id: string; email: string }, language: Language): Promise<SignedIn> {
  await readOne(
    system,
    sql`
    insert into account (id, auth_user_id, email, language, created_at)
    values (${randomUUID()}, ${user.id}, ${user.email.toLowerCase()}, ${language}, ${system.now})
    on conflict (email) do update set auth_user_id = excluded.auth_user_id`,
  )
  return (await readOne<SignedIn>(system, accountOf(user.id)))!
}

export const accountById = loadOne<Account>(
  (ctx, ids) => read(ctx, sql`select * from account where id = ${anyOf(ids)}`),
  (row) => row.id,
)
