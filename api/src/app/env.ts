import { randomBytes } from 'node:crypto'

export interface Env {
  databaseUrl: string
  appDatabaseUrl: string
  port: number
  origin: string
  demo: boolean
  production: boolean
  authSecret: string
  webHandler: string | null
  smtpUrl: string | null
  mailFrom: string
  oidc: OidcProvider[]
  /** What our own site shows when it asks on behalf of a visitor; the site, in the same process, reads it from the environment. */
  siteKey: string
  /** How many proxies in front may say who a request comes from. */
  trustedProxies: number
  /** What everyone may spend in an hour, as a multiple of the promise. */
  pointsFactor: number
}

/** An identity provider is configuration, not code: `OIDC_PROVIDERS='[{"id":"entra","name":"Entra","discoveryUrl":…}]'`. */
export interface OidcProvider {
  id: string
  name: string
  discoveryUrl: string
  clientId: string
  clientSecret: string
}

/** A fault in the configuration, said in one sentence to whoever starts the server. */
export class Misconfigured extends Error {}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (!value) throw new Misconfigured(`Set ${name}; docs/running.md tells what it is.`)
  return value
}

function numberIn(env: NodeJS.ProcessEnv, name: string, usual: number, [least, most]: readonly [number, number]) {
  const number = Number(env[name] || usual)
  if (number >= least && number <= most) return number
  throw new Misconfigured(`${name} is a number from ${least} to ${most}; docs/running.md tells what it is.`)
}

/** How long anyone waits for an answer at most: the promise, or longer where the machine is slow. */
export const answerSeconds = (env: NodeJS.ProcessEnv): number => numberIn(env, 'ANSWER_SECONDS', 5, [5, 600])

export function readEnv(env: NodeJS.ProcessEnv = process.env): Env {
  const port = Number(env.PORT ?? 3000)
  const demo = env.DEMO === '1'
  const production = env.NODE_ENV === 'production'
  if (demo && production && env.DEMO_IN_PRODUCTION !== '1') {
    throw new Misconfigured(
      'Demo mode lets anyone sign in as anyone: it is refused in production unless DEMO_IN_PRODUCTION=1.',
    )
  }
  return {
    databaseUrl: needed(env, 'DATABASE_URL'),
    appDatabaseUrl: needed(env, 'APP_DATABASE_URL'),
    port,
    origin: env.ORIGIN ?? `http://localhost:${port}`,
    demo,
    production,
    authSecret: env.AUTH_SECRET ?? (production ? needed(env, 'AUTH_SECRET') : randomBytes(32).toString('hex')),
    webHandler: env.WEB_HANDLER ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? 'Mellanrum <no-reply@localhost>',
    siteKey: (env.SITE_KEY ??= randomBytes(32).toString('hex')),
    trustedProxies: Number(env.TRUSTED_PROXIES ?? 0),
    pointsFactor: numberIn(env, 'POINTS_FACTOR', 1, [1, 1000]),
    oidc: env.OIDC_PROVIDERS ? (JSON.parse(env.OIDC_PROVIDERS) as OidcProvider[]) : [],
  }
}
