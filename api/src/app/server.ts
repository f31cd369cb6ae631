import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import { toNodeHandler } from 'better-auth/node'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { createServer, type Server } from 'node:http'
import type { Ctx } from '../base/ctx.js'
import type { Auth } from './auth.js'
import { requestContext } from './context.js'
import type { Database } from './database.js'
import { formatErrors } from './errors.js'
import type { Env } from './env.js'
import { limits } from './limits.js'
import type { Log } from './log.js'
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
}

export async function makeServer({ env, orm, auth, log }: Parts): Promise<Served> {
  const app = express()
  const http = createServer(app)
  const apollo = new ApolloServer<Ctx>({
    schema: buildApiSchema(),
    introspection: !env.production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    formatError: formatErrors(log),
    logger: { debug() {}, info() {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer: http }), ApolloServerPluginLandingPageDisabled(), limits.plugin],
    ...limits.options,
  })
  await apollo.start()

  app.disable('x-powered-by')
  app.get('/health/live', (_, answer) => void answer.json({ live: true }))
  app.get('/health/ready', readiness(orm))
  app.all('/api/auth/{*rest}', toNodeHandler(auth.handler))
  const context = requestContext(orm, auth, env)
  const graphql = expressMiddleware(apollo, { context: ({ req }) => context(req.headers) })
  app.use('/graphql', express.json({ limit: '100kb' }), graphql, plainErrors)
  return { app, http, apollo }
}

/** Ready means the database answers, not that the process breathes. */
const readiness =
  (orm: Database): RequestHandler =>
  async (_, answer) => {
    const isReady = await orm.em.getConnection().execute('select 1').then(
      () => true,
      () => false,
    )
    answer.status(isReady ? 200 : 503).json({ ready: isReady })
  }

const plainErrors: ErrorRequestHandler = (error, _request, answer, _next) => {
  const status = error.status >= 400 && error.status < 500 ? error.status : 500
  answer.status(status).json({ errors: [{ message: status === 413 ? 'BODY_TOO_LARGE' : 'BODY_NOT_READABLE' }] })
}
