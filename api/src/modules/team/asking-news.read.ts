import type { Ctx } from '../../base/ctx.js'
import { read, readOne, sql } from '../../base/read.js'
import { mineOrLed } from './asking.queries.js'

export const NEWS = 'asking_news'

/** Tells every process, once this is committed, that somebody was asked or has answered: not who, nor what. */
export const tellNews = (inside: Ctx) => read(inside, sql`select pg_notify(${NEWS}, '')`)

const waiting = new Set<() => void>()
let heard = 0

/** Whoever waits looks for themselves whether it is anything to them. */
export async function wakeAll(): Promise<void> {
  heard++
  for (const wake of waiting) wake()
}

/** Less than a request may take, so that the answer is there before it is called off. */
const PATIENCE_MS = 3500

function untilNews(patience: number, gone?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      waiting.delete(done)
      gone?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, patience)
    waiting.add(done)
    gone?.addEventListener('abort', done, { once: true })
  })
}

/** Under the viewer's own locks: what they may not see changes nothing here. What time alone has changed counts too. */
async function markOf(ctx: Ctx, challenge: string): Promise<string> {
  const row = await readOne<{ mark: string }>(
    ctx,
    sql`select md5(coalesce(string_agg(told, ' ' order by told), '')) as mark from (
      select concat(id, state, state = 'SENT' and answer_by < ${ctx.now}) as told from invitation
        where challenge_id = ${challenge} and ${mineOrLed}
      union all select concat(id, state) from application where challenge_id = ${challenge} and ${mineOrLed}) asked`,
  )
  return row!.mark
}

/** A word for where asking and answering stand; when it is the one already seen, the answer waits for news a while. */
export async function askingMark(ctx: Ctx, challenge: string, seen?: string | null): Promise<string> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const before = heard
    const mark = await markOf(ctx, challenge)
    const left = until - performance.now()
    if (mark !== seen || left <= 0 || ctx.gone?.aborted) return mark
    // What was told while it was read may not be in it.
    if (heard === before) await untilNews(left, ctx.gone)
  }
}
