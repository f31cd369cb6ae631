import type { Ctx } from './ctx.js'
import type { LocalizedText } from './localized.js'
import { readOne, sql } from './read.js'

export type MailKind =
  | 'sign-in'
  | 'applied'
  | 'application-answered'
  | 'application-lapsed'
  | 'application-unanswered'
  | 'invited'
  | 'invitation-answered'
  | 'invitation-revoked'
  | 'invitation-lapsed'
  | 'invitation-unanswered'
  | 'mandate-asked'
  | 'mandate-answered'
  | 'lead-named'
  | 'endorsed'
  | 'skill-accepted'
  | 'skill-merged'
  | 'skill-declined'
  | 'one-found'
  | 'several-found'

/**
 * A letter to write. It is addressed to an account, whose address and language are looked up when it is sent, so that
 * nothing is left of an erased person in the queue; only a sign-in link knows an address and nobody behind it.
 */
export interface Mail {
  kind: MailKind
  to: { account: string } | { email: string; language: string }
  facts: { readonly [name: string]: string | LocalizedText }
}

/** Leaves work for the job worker, in the caller's own transaction: it is done if, and only if, that commits. */
export async function enqueue(ctx: Ctx, task: 'mail', payload: Mail): Promise<void> {
  await readOne(
    ctx,
    sql`
    select id from graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, max_attempts => 8)`,
  )
}

/** The same letter to many, in one statement. */
export async function enqueueMails(ctx: Ctx, letters: readonly Mail[]): Promise<void> {
  if (letters.length === 0) return
  await readOne(
    ctx,
    sql`
    select count(j.id) from graphile_worker.add_jobs(array(
      select row('mail', letter, null, null, 8, null, null, null)::graphile_worker.job_spec
      from json_array_elements(${JSON.stringify(letters)}::json) letter)) j`,
  )
}
