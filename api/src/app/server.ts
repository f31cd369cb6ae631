import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import { toNodeHandler } from 'better-auth/node'
import express, { type Express, type RequestHandler } from 'express'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { Ctx } from '../base/ctx.js'
import type { Viewer } from '../base/viewer.js'
import type { Auth } from './auth.js'
import { chargePoints, payerOf } from './budget.js'
import { contextFor, signInOf, viewerFrom } from './context.js'
import type { Database } from './database.js'
import { isDatabaseAway } from './database-faults.js'
import { formatErrors, settleStatus, turnedAway } from './errors.js'
import type { Env } from './env.js'
import { answerInTime, dataHeaders, goneOf, ownOrigin, plainErrors, readBody } from './gate.js'
import { lendApi } from './inside.js'
import { followers } from './follow.js'
import { limitOptions } from './limits.js'
import type { Log } from './log.js'
import { doOnce } from './once.js'
import { buildApiSchema } from './schema.js'

export interface Parts {
  env: Env
  orm: Database
  auth: Auth
  log: Log
}

export interface Served {
  app: Express
  http: Server
  apollo: ApolloServer<Ctx>
  /** Lends the API to whatever answers a request after it. */
  lend: RequestHandler
}

export async function makeServer({ env, orm, auth, log }: Parts): Promise<Served> {
  const app = express()
  const http = createServer(app)
  const apollo = new ApolloServer<Ctx>({
    schema: buildApiSchema(),
    introspection: !env.production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Left to itself it ends the process as soon as it has stopped, before the jobs and the database are let go.
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    formatError: formatErrors(log),
    logger: { debug() {}, info() {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 8000 }),
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every single field of every answer, and our answers are per viewer and never cached.
      ApolloServerPluginCacheControlDisabled(),
      chargePoints(env),
      settleStatus,
      doOnce(log),
    ],
    ...limitOptions,
  })
  await apollo.start()
  const signIn = signInOf(env)
  const whoAsks = viewerFrom(orm, auth, env)
  const viewerOf = (headers: IncomingHttpHeaders) => withDatabase(() => whoAsks(headers))
  const contextOf = (viewer: Viewer, gone: AbortSignal, asker: Parameters<typeof payerOf>[1]): Ctx => ({
    ...contextFor(orm, viewer, signIn),
    gone,
    payer: payerOf(viewer, asker, env),
  })

  app.disable('x-powered-by').set('trust proxy', env.trustedProxies)
  app.use(['/graphql', '/health', '/api'], dataHeaders(env))
  app.get('/health/live', (_, answer) => void answer.json({ live: true }))
  app.get('/health/ready', readiness(orm))
  app.all('/api/auth/{*rest}', toNodeHandler(auth.handler))
  const graphql = expressMiddleware(apollo, {
    context: async ({ req, res }) =>
      contextOf(await viewerOf(req.headers), goneOf(res), { address: req.ip, siteKey: req.get('x-site-key') }),
  })
  app.use('/graphql', answerInTime, ownOrigin(env), readBody, graphql)
  app.use(['/graphql', '/health', '/api'], plainErrors(log))
  return {
    app,
    http,
    apollo,
    lend: lendApi({ apollo, log, viewerOf, contextOf: (viewer, gone) => contextOf(viewer, gone, env) }),
  }
}

/** Who asks is read from the database too: when that is away, so it is said. */
async function withDatabase<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (isDatabaseAway(error)) throw turnedAway(503, 'DATABASE_AWAY', undefined, 1)
    throw error
  }
}

/** Ready means the database answers, not that the process breathes. */
const readiness =
  (orm: Database): RequestHandler =>
  async (_, answer) => {
    const following = Object.fromEntries(
      followers.flatMap(({ name, follows }) => (follows.isReady ? [[name, follows.isReady(orm)]] : [])),
    )
    const isReady = await orm.em
      .getConnection()
      .execute('select 1')
      .then(
        () => true,
        () => false,
      )
    answer.status(isReady ? 200 : 503).json({ ready: isReady, inMemory: following })
  }
