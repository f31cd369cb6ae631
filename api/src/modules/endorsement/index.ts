// What those who lead the work vouch for: evidence of a skill that nobody can give themselves.
import type { Ctx } from '../../base/ctx.js'
import type { Module } from '../../base/module.js'
import { read, sql } from '../../base/read.js'
import { moved } from '../skill/index.js'
import { CommitmentEndorsementFields } from './commitment.fields.js'
import { permissions } from './endorsement.access.js'
import { Endorsement } from './endorsement.entity.js'
import { functions } from './endorsement.functions.js'
import { EndorsementResolver } from './endorsement.resolver.js'

export const endorsement: Module = {
  name: 'endorsement',
  entities: [Endorsement],
  resolvers: [EndorsementResolver, CommitmentEndorsementFields],
  permissions,
  functions,
}

export { Endorsement }

/** What was vouched for of a skill is vouched for of another. Of two by the same giver the one the person took is kept. */
export async function endorsementsFollow(ctx: Ctx, from: string, into: string) {
  const besides = ['coworker_id', 'challenge_id', 'endorsed_by_id']
  await read(
    ctx,
    sql`delete from endorsement kept using endorsement gone where gone.skill_id = ${from}::uuid and kept.skill_id = ${into}::uuid
      and gone.state = 'ACCEPTED' and kept.state <> 'ACCEPTED' and gone.coworker_id = kept.coworker_id
      and gone.challenge_id = kept.challenge_id and gone.endorsed_by_id = kept.endorsed_by_id`,
  )
  for (const statement of moved('endorsement', besides, from, into)) await read(ctx, statement)
}
