import type { EntityManager } from '@mikro-orm/postgresql'
import { Refusal } from './refusal.js'
import type { Viewer } from './viewer.js'

/** Everything one request knows. Time comes from here, so that rules and tests need no clock. */
export interface Ctx {
  em: EntityManager
  viewer: Viewer
  now: Date
  loaders: Map<object, unknown>
  signIn: SignIn
  /** Whose hourly points the operation draws on; left out when the system asks itself. */
  payer?: string
  /** Raised when nobody waits for the answer any more. */
  gone?: AbortSignal
}

/** The ways to sign in on this server. */
export interface SignIn {
  magicLink: boolean
  demo: boolean
  providers: { id: string; name: string }[]
}

/** The signed-in account's id; the allow-lock has already refused strangers, this keeps the type honest. */
export function me(ctx: Ctx): string {
  if (!ctx.viewer.accountId) throw new Refusal('SIGN_IN_FIRST')
  return ctx.viewer.accountId
}

/**
 * The same request seen by the system itself, for work no single person may do (counting over everyone, jobs).
 * PostgreSQL knows it as its own role, with policies of its own.
 */
export function asSystem(ctx: Ctx): Ctx {
  const em = ctx.em.fork({ session: { role: 'mellanrum_worker' } })
  em.setFilterParams('visible', { viewer: ctx.viewer, system: true })
  return { ...ctx, em, loaders: new Map() }
}

/** Several things as the system in one transaction, instead of one transaction each. */
export function asSystemAtOnce<Answer>(ctx: Ctx, work: (system: Ctx) => Promise<Answer>): Promise<Answer> {
  const system = asSystem(ctx)
  return system.em.transactional((em) => work({ ...system, em: em as EntityManager }))
}
