import { createTransport } from 'nodemailer'
import { asSystem, type Ctx } from '../base/ctx.js'
import { enqueue, type Mail } from '../base/job.js'
import { Language } from '../base/localized.js'
import { read, readOne, sql } from '../base/read.js'
import { DemoMail } from '../modules/demo/index.js'
import type { Env } from './env.js'
import { worded } from './mail-words.js'

export interface Letter {
  to: string
  subject: string
  text: string
  html: string
}

/** Puts a letter where it belongs: an SMTP server, or the demonstration's own mailbox. */
export type Post = (ctx: Ctx, letter: Letter) => Promise<void>

/** better-auth's way out: an address, a token to sign in by, and where to go then. */
export type SendMail = (link: { email: string; token: string; to: string; language: Language }) => Promise<void>

export const signInMails =
  (context: () => Ctx): SendMail =>
  ({ email, token, to, language }) =>
    enqueue(context(), 'mail', {
      kind: 'sign-in',
      to: { email, language },
      facts: { token: encodeURIComponent(token), to: encodeURIComponent(to) },
    })

export function makePost(env: Env): Post {
  if (env.smtpUrl) return bySmtp(env.smtpUrl, env.mailFrom)
  if (env.demo) return intoDemoMailbox
  return () => Promise.reject(new Error('SMTP_URL is not set: this mail cannot be sent'))
}

function bySmtp(url: string, from: string): Post {
  const smtp = createTransport(url, { from })
  return async (_, letter) => void (await smtp.sendMail(letter))
}

const KEPT_IN_DEMO = 200

const intoDemoMailbox: Post = async (ctx, letter) => {
  ctx.em.create(DemoMail, { ...letter, at: ctx.now })
  await ctx.em.flush()
  await read(
    ctx,
    sql`
    delete from demo_mail where id in (select id from demo_mail order by at desc, id offset ${KEPT_IN_DEMO})`,
  )
}

interface Addressee {
  email: string
  language: Language
}

/** Whoever has an account is written to in the language chosen there; an erased one is written to no more. */
async function addresseeOf(ctx: Ctx, { to }: Mail): Promise<Addressee | null> {
  const where = 'account' in to ? sql`id = ${to.account}` : sql`email = ${to.email.toLowerCase()}`
  const known = await readOne<Addressee>(ctx, sql`select email, language from account where ${where}`)
  if (known || 'account' in to) return known
  return { email: to.email, language: to.language in Language ? (to.language as Language) : Language.sv }
}

export async function deliver(ctx: Ctx, mail: Mail, { env, post }: { env: Env; post: Post }): Promise<void> {
  const system = asSystem(ctx)
  const addressee = await addresseeOf(system, mail)
  if (!addressee) return
  await post(system, { to: addressee.email, ...worded(mail, addressee.language, env.origin) })
}
