import { fromNodeHeaders } from 'better-auth/node'
import type { IncomingHttpHeaders } from 'node:http'
import type { Ctx, SignIn } from '../base/ctx.js'
import { Language } from '../base/localized.js'
import { anonymous, type Viewer } from '../base/viewer.js'
import { viewerOf } from '../modules/identity/index.js'
import type { Auth } from './auth.js'
import type { Database } from './database.js'
import type { Env } from './env.js'
import { languageFrom } from './language.js'

/** One fork of the entity manager a request, carrying the viewer down to PostgreSQL. */
export function contextFor(orm: Database, viewer: Viewer, signIn: SignIn, now = new Date()): Ctx {
  const session = viewer.accountId ? { variables: { 'app.viewer': viewer.accountId } } : undefined
  const em = orm.em.fork({ session })
  em.setFilterParams('visible', { viewer, system: false })
  return { em, viewer, now, loaders: new Map(), signIn }
}

export const signInOf = (env: Env): SignIn => ({
  magicLink: true,
  demo: env.demo,
  providers: env.oidc.map(({ id, name }) => ({ id, name })),
})

/** For work that no request asked for. */
export const strangersContext = (orm: Database, env: Env) => () =>
  contextFor(orm, anonymous(Language.sv), signInOf(env))

/** Who asks, by the cookie that the request brings. */
export function viewerFrom(orm: Database, auth: Auth, env: Env) {
  const signIn = signInOf(env)
  return async (headers: IncomingHttpHeaders): Promise<Viewer> => {
    const language = languageFrom((name) => headers[name])
    const stranger = anonymous(language)
    if (!headers.cookie) return stranger
    const session = await auth.api.getSession({ headers: fromNodeHeaders(headers) })
    if (!session?.user.emailVerified) return stranger
    return viewerOf(contextFor(orm, stranger, signIn), session.user, language)
  }
}
