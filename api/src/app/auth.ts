import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { genericOAuth, magicLink } from 'better-auth/plugins'
import { Pool } from 'pg'
import type { Env } from './env.js'
import type { SendMail } from './mail.js'

export interface AuthParts {
  env: Env
  pool: Pool
  sendMail: SendMail
}

/** better-auth keeps its own tables in the schema `auth`; sessions, tokens and OIDC are its work. */
export function authOptions({ env, pool, sendMail }: AuthParts): BetterAuthOptions {
  return {
    baseURL: env.origin,
    basePath: '/api/auth',
    secret: env.authSecret,
    trustedOrigins: [env.origin],
    database: pool,
    telemetry: { enabled: false },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    advanced: { useSecureCookies: env.origin.startsWith('https:'), cookiePrefix: 'mellanrum' },
    plugins: [
      magicLink({
        expiresIn: 60 * 15,
        storeToken: 'hashed',
        sendMagicLink: ({ email, url }) => sendMail({ kind: 'sign-in', to: email, facts: { url } }),
      }),
      genericOAuth({ config: env.oidc.map(({ id, ...provider }) => ({ providerId: id, scopes: ['openid', 'email', 'profile'], ...provider })) }),
    ],
  }
}

export const makeAuth = (parts: AuthParts): Auth => betterAuth(authOptions(parts))

/** better-auth's tables are reached through the search path, so that they stand apart from the region's own. */
export const authPool = (url: string) => {
  const pool = new Pool({ connectionString: url, max: 4, options: '-c search_path=auth', connectionTimeoutMillis: 4000 })
  pool.on('error', () => undefined)
  return pool
}

/** What the rest of the app needs of better-auth: its door, and who is signed in. */
export interface Auth {
  handler(request: Request): Promise<Response>
  api: { getSession(asked: { headers: Headers }): Promise<{ user: { id: string; email: string; emailVerified: boolean } } | null> }
}
