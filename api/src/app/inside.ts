import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server'
import type { RequestHandler } from 'express'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ctx } from '../base/ctx.js'
import type { Viewer } from '../base/viewer.js'
import { logFault } from './errors.js'
import { goneOf } from './gate.js'
import { limits } from './limits.js'
import type { Log } from './log.js'

interface Parts {
  apollo: ApolloServer<Ctx>
  log: Log
  viewerOf: (headers: Record<string, string>) => Promise<Viewer>
  contextOf: (viewer: Viewer, gone: AbortSignal) => Ctx
}

/**
 * What the site may ask without leaving the process: the same operations under the same limits as over HTTP, but for the
 * way there and back. Who asks is looked up once for all that one page asks, and anew after a change.
 */
export function lendApi({ apollo, log, viewerOf, contextOf }: Parts): RequestHandler {
  return (request, page, next) => {
    const gone = goneOf(page)
    let viewer: Promise<Viewer> | undefined
    Object.assign(request, {
      askApi: async (text: string, headers: Record<string, string>): Promise<Response> => {
        if (Buffer.byteLength(text) > limits.bodyBytes) return refused(413, 'BODY_TOO_LARGE')
        const body = JSON.parse(text) as { query: string }
        const answer = apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: 'POST', headers: new HeaderMap(Object.entries(headers)), search: '', body },
          context: async () => contextOf(await (viewer ??= viewerOf(headers)), gone),
        })
        const response = await inTime(answer.then(asResponse)).catch((error: unknown) =>
          refused(500, 'INTERNAL', logFault(log, error)),
        )
        if (/\bmutation\b/.test(body.query)) viewer = undefined
        return response
      },
    })
    next()
  }
}

function asResponse({ body, status = 200, headers }: HTTPGraphQLResponse): Response {
  if (body.kind !== 'complete') throw new Error('an answer came in pieces')
  return new Response(body.string, { status, headers: [...headers] })
}

/** Nobody waits longer than over HTTP. */
async function inTime(answer: Promise<Response>): Promise<Response> {
  const done = new AbortController()
  const late = wait(limits.answerMs, undefined, { signal: done.signal }).then(
    () => refused(503, 'TOOK_TOO_LONG'),
    () => refused(503, 'TOOK_TOO_LONG'),
  )
  return Promise.race([answer, late]).finally(() => done.abort())
}

const refused = (status: number, code: string, id?: string) =>
  Response.json({ errors: [{ message: code, extensions: { code, id } }] }, { status })
