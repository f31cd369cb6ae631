import { AsyncLocalStorage } from 'node:async_hooks'
import express, { type Express, type Request, type RequestHandler } from 'express'
import { asSystem, type Ctx } from '../base/ctx.js'
import { anyOf, read, readOne, sql } from '../base/read.js'
import { makeAuth, type Auth, type AuthParts } from './auth.js'
import type { Env } from './env.js'

interface DemoParts {
  env: Env
  pool: AuthParts['pool']
  context: () => Ctx
}

/** One click to be an invented person, and the mails that would have been sent. Only in demo mode are these here at all. */
export function openDemo(app: Express, { env, pool, context }: DemoParts) {
  const enter = demoDoor(env, pool)
  app.get('/demo/people', async (_, answer) => void answer.json(await demoPeople(asSystem(context()))))
  app.get('/demo/mails', async (_, answer) => void answer.json(await demoMails(asSystem(context()))))
  app.post('/demo/sign-in', express.urlencoded({ extended: false, limit: '10kb' }), signInAs({ env, context, enter }))
}

const demoPeople = (ctx: Ctx) =>
  read(ctx, sql`select id, name, role, organization from demo_person order by position, name`)
const demoMails = (ctx: Ctx) =>
  read(ctx, sql`select id, "to", subject, text, html, at from demo_mail order by at desc, id`)

type Enter = (email: string) => Promise<string[]>

function signInAs({ env, context, enter }: { env: Env; context: () => Ctx; enter: Enter }): RequestHandler {
  return async (request, answer) => {
    if (!isFromHere(request, env.origin)) return void answer.status(403).json({ error: 'OTHER_ORIGIN' })
    const { person, to } = (request.body ?? {}) as { person?: unknown; to?: unknown }
    const email = await emailOf(asSystem(context()), String(person ?? ''))
    if (!email) return void answer.status(404).json({ error: 'NOT_FOUND' })
    answer.setHeader('Set-Cookie', await enter(email))
    answer.redirect(303, safePath(to))
  }
}

/** A browser that keeps the referrer to itself says `Origin: null`, but still tells where the form stood. */
function isFromHere(request: Request, origin: string): boolean {
  const site = request.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  return (request.get('origin') ?? origin) === origin
}

async function emailOf(ctx: Ctx, person: string): Promise<string | null> {
  const found = await readOne<{ email: string }>(
    ctx,
    sql`
    select email from account join demo_person on demo_person.account_id = account.id
    where demo_person.id::text = ${anyOf([person], 'text')}`,
  )
  return found?.email ?? null
}

/** A path on this very site; anything that could lead away leads home. */
export function safePath(to: unknown): string {
  if (typeof to !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to)) return '/'
  return to
}

/** The same sign-in as everybody's, link and all; only that the link is followed at once instead of mailed. */
function demoDoor(env: Env, pool: AuthParts['pool']): Enter {
  const waiting = new AsyncLocalStorage<{ token?: string }>()
  const sendMail = async ({ token }: { token: string }) => {
    const asked = waiting.getStore()
    if (asked) asked.token = token
  }
  const auth = makeAuth({ env, pool, sendMail, isRateLimited: false })
  return async (email) => {
    const asked: { token?: string } = {}
    await waiting.run(asked, () => askForLink(auth, env.origin, email))
    const link = `${env.origin}/api/auth/magic-link/verify?${new URLSearchParams({ token: asked.token ?? '' })}`
    const answer = await auth.handler(new Request(link, { headers: { origin: env.origin } }))
    return answer.headers.getSetCookie()
  }
}

const askForLink = (auth: Auth, origin: string, email: string) =>
  auth.handler(
    new Request(`${origin}/api/auth/sign-in/magic-link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email, callbackURL: '/' }),
    }),
  )
