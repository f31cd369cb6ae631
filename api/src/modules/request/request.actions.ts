import { randomUUID } from 'node:crypto'
import { me, type Ctx } from '../../base/ctx.js'
import { read, readOne, sql } from '../../base/read.js'

const DAY = 24 * 60 * 60_000

/** Longer than any answer takes: who has not answered by then never will. */
const GIVEN_UP = 30_000

const before = (ctx: Ctx, ms: number) => new Date(ctx.now.getTime() - ms)

/** What became of a key: ours to use, answered before, being done at this moment, begun and never answered, or used for something else. */
export type Claim =
  | { is: 'ours'; id: string }
  | { is: 'answered'; answer: unknown }
  | { is: 'in flight' | 'never answered' | 'used for another' }

interface Kept {
  payload: string
  answer: unknown
  isOld: boolean
}

/** One statement decides among any number who come at once. A key is free again after a day. */
export async function claimKey(ctx: Ctx, key: string, payload: string): Promise<Claim> {
  const ours = await readOne<{ id: string }>(
    ctx,
    sql`
    insert into idempotency_key (id, account_id, key, payload, claimed_at)
    values (${randomUUID()}, ${me(ctx)}, ${key}, ${payload}, ${ctx.now})
    on conflict (account_id, key) do update
      set id = excluded.id, payload = excluded.payload, claimed_at = excluded.claimed_at, answer = null
      where idempotency_key.claimed_at < ${before(ctx, DAY)}
    returning id`,
  )
  return ours ? { is: 'ours', id: ours.id } : claimOfAnother(ctx, key, payload)
}

async function claimOfAnother(ctx: Ctx, key: string, payload: string): Promise<Claim> {
  const kept = await readOne<Kept>(
    ctx,
    sql`
    select payload, answer, claimed_at < ${before(ctx, GIVEN_UP)} as is_old from idempotency_key
    where account_id = ${me(ctx)} and key = ${key}`,
  )
  if (kept && kept.payload !== payload) return { is: 'used for another' }
  if (kept?.answer) return { is: 'answered', answer: kept.answer }
  return { is: kept?.isOld ? 'never answered' : 'in flight' }
}

export const keepAnswer = (ctx: Ctx, id: string, answer: unknown) =>
  read(ctx, sql`update idempotency_key set answer = ${JSON.stringify(answer)}::jsonb where id = ${id}`)

/** What was refused had no effect: the sender may correct it and send it under the same key. */
export const forgetKey = (ctx: Ctx, id: string) => read(ctx, sql`delete from idempotency_key where id = ${id}`)

/**
 * What was answered to others may hold somebody's name or words, and cannot be looked for. Their keys stay used: what was
 * sent with them is not done again.
 */
export const forgetAnswers = (system: Ctx) =>
  read(system, sql`update idempotency_key set answer = null where answer is not null`)

export async function forgetOldKeys(ctx: Ctx): Promise<void> {
  await read(ctx, sql`delete from idempotency_key where claimed_at < ${before(ctx, DAY)}`)
}
