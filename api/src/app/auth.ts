import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { genericOAuth, magicLink } from 'better-auth/plugins'
import { Pool } from 'pg'
import type { Env } from './env.js'
import { languageFrom } from './language.js'
import { limits } from './limits.js'
import type { Log } from './log.js'
import type { SendMail } from './mail.js'
import { healPool } from './pool.js'

export interface AuthParts {
  env: Env
  pool: Pool
  sendMail: SendMail
  log?: Log
  /** False where the asker is ourselves. */
  isRateLimited?: boolean
}

/** better-auth keeps its own tables in the schema `auth`; sessions, tokens and OIDC are its work. */
export function authOptions({ env, pool, sendMail, isRateLimited, log }: AuthParts): BetterAuthOptions {
  return {
    baseURL: env.origin,
    basePath: '/api/auth',
    secret: env.authSecret,
    trustedOrigins: [env.origin],
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message, ...about) => log?.error({ err: about.find(isFault) }, message) },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    advanced: {
      useSecureCookies: env.origin.startsWith('https:'),
      cookiePrefix: 'mellanrum',
      // Said aloud, since the library leaves the check out by itself when it believes to be tested.
      disableOriginCheck: false,
    },
    ...(isRateLimited === false ? { rateLimit: { enabled: false } } : {}),
    plugins: [
      magicLink({
        expiresIn: 60 * 15,
        storeToken: 'hashed',
        sendMagicLink: ({ email, url, token }, asked) =>
          sendMail({
            email,
            token,
            to: new URL(url).searchParams.get('callbackURL') ?? '/',
            language: languageFrom((name) => asked?.headers?.get(name)),
          }),
      }),
      genericOAuth({
        config: env.oidc.map(({ id, ...provider }) => ({
          providerId: id,
          scopes: ['openid', 'email', 'profile'],
          ...provider,
        })),
      }),
    ],
  }
}

const isFault = (about: unknown) => about instanceof Error

export function makeAuth(parts: AuthParts): Auth {
  const { api, handler } = betterAuth(authOptions(parts))
  return { api, handler: async (request) => spentLinkLandsOnSignIn(request, await handler(request), parts.env.origin) }
}

/** A link that ran out, was used or never was: all land on the one page that offers a new one, whatever the link said. */
function spentLinkLandsOnSignIn(request: Request, answer: Response, origin: string): Response {
  const isLink = new URL(request.url).pathname.endsWith('/magic-link/verify')
  const isRefused = answer.status === 400 || (answer.status === 302 && answer.headers.getSetCookie().length === 0)
  if (!isLink || !isRefused) return answer
  return new Response(null, { status: 302, headers: { location: `${origin}/sign-in?error=EXPIRED` } })
}

/** better-auth's tables are reached through the search path, so that they stand apart from the region's own. */
export const authPool = (url: string) => {
  const patience = {
    connectionTimeoutMillis: limits.statementMs,
    statement_timeout: limits.statementMs,
    keepAlive: true,
  }
  const pool = new Pool({ connectionString: url, max: 4, options: '-c search_path=auth', ...patience })
  healPool(pool)
  return pool
}

/** What the rest of the app needs of better-auth: its door, and who is signed in. */
export interface Auth {
  handler(request: Request): Promise<Response>
  api: {
    getSession(asked: {
      headers: Headers
    }): Promise<{ user: { id: string; email: string; emailVerified: boolean } } | null>
  }
}
