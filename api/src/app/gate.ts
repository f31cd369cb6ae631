import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'
import { randomUUID } from 'node:crypto'
import type { Env } from './env.js'
import { limits } from './limits.js'
import { logFault } from './errors.js'
import type { Log } from './log.js'

/** Answers of the API are data: nothing in them is to be run, framed, guessed at or kept. */
export function dataHeaders(env: Env): RequestHandler {
  const transport = env.origin.startsWith('https:')
    ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
    : {}
  const headers = {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...transport,
  }
  return (_, answer, next) => {
    answer.set(headers).set('x-request-id', randomUUID())
    next()
  }
}

/** Another site may not spend the visitor's cookie: what a browser says of where the request comes from must be here. */
export function ownOrigin(env: Env): RequestHandler {
  return (request, answer, next) => {
    if (request.headers.cookie && request.method !== 'GET' && isForeign(request, env))
      return refuse(answer, 403, 'CROSS_ORIGIN')
    next()
  }
}

/** A page that keeps its referrer to itself has the origin `null`; the browser still tells whether it is ours. */
function isForeign({ headers }: Request, env: Env): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  return origin !== undefined && origin !== env.origin && URL.parse(origin)?.host !== headers.host
}

/** Only JSON, and not more of it than a form can hold. */
export const readBody: RequestHandler[] = [
  (request, answer, next) => {
    if (request.method === 'POST' && !request.is('application/json')) return refuse(answer, 415, 'BODY_NOT_JSON')
    // The GraphQL handler wants a body to be there, also where HTTP has none.
    request.body = {}
    next()
  },
  express.json({ limit: limits.bodyBytes }),
]

/** Nobody waits longer than this, whatever happens behind; each SQL statement is stopped by PostgreSQL itself. */
export const answerInTime: RequestHandler = (_, answer, next) => {
  const timer = setTimeout(() => refuse(answer.set('retry-after', '1'), 503, 'TOOK_TOO_LONG'), limits.answerMs)
  answer.once('close', () => clearTimeout(timer))
  next()
}

/** Long work need not go on for somebody who has left. */
export function goneOf(answer: Response): AbortSignal {
  const gone = new AbortController()
  answer.once('close', () => gone.abort())
  return gone.signal
}

const bodyCodes: Record<number, string> = { 413: 'BODY_TOO_LARGE', 415: 'BODY_NOT_JSON' }

/** What fails before GraphQL begins, and what comes too late for an answer that has gone. */
export function plainErrors(log: Log): ErrorRequestHandler {
  return (error: { status?: number }, _request, answer, _next) => {
    if (answer.headersSent) return
    const { status = 500 } = error
    if (status >= 400 && status < 500) return refuse(answer, status, bodyCodes[status] ?? 'BODY_NOT_READABLE')
    refuse(answer, 500, 'INTERNAL', logFault(log, error))
  }
}

function refuse(answer: Response, status: number, code: string, id?: string): void {
  if (answer.headersSent) return
  answer.status(status).json({ errors: [{ message: code, extensions: { code, id } }] })
}
