import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { Client, fetchExchange, type CombinedError, type TypedDocumentNode } from '@urql/core'
import { createHash } from 'node:crypto'
import { env } from 'node:process'
import { setTimeout as soon } from 'node:timers/promises'
import { addressIn } from './address.ts'
import { refusalFrom, signInCodes, type Refusal } from './refusals.server.ts'

export type Told<Data> = { ok: true; data: Data } | { ok: false; refusal: Refusal }

/** Never made from the request's own host: whoever sets that header would be handed the visitor's cookie. */
const apiOrigin = () => env.API_ORIGIN ?? `http://127.0.0.1:${env.PORT ?? 3000}`

export const apiAddress = (path: string): string => new URL(path, apiOrigin()).href

/** What the API needs to know about the one who asks: who, in which language, from where. */
export function headersFor(event: RequestEvent): Record<string, string> {
  const cookie = event.request.headers.get('cookie')
  return {
    'accept-language': event.locals.language,
    'x-language': event.locals.language,
    'x-forwarded-for': event.getClientAddress(),
    'x-forwarded-host': event.url.host,
    'x-forwarded-proto': event.url.protocol.slice(0, -1),
    // By this the API knows our own pages, whose visitors share one address and must not share one stranger's hourly points.
    ...(env.SITE_KEY ? { 'x-site-key': env.SITE_KEY } : {}),
    ...(cookie ? { cookie } : {}),
  }
}

const optionsFor = (event: RequestEvent, key?: string): RequestInit => ({
  headers: { ...headersFor(event), ...(key ? { 'idempotency-key': key } : {}) },
  signal: AbortSignal.timeout(10_000),
})

/** Straight to the API where it lends itself, unless another is to be asked; else over HTTP, like everyone. */
function nearest({ platform }: RequestEvent): typeof fetch {
  const askApi = platform?.req.askApi
  // The request's own fetch would look for /graphql among the pages.
  if (!askApi || env.API_ORIGIN) return globalThis.fetch
  return (_, wish) => askApi(String(wish?.body), wish?.headers as Record<string, string>)
}

export const apiClient = (event: RequestEvent): Client =>
  new Client({
    url: apiAddress('/graphql'),
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: nearest(event),
    fetchOptions: () => optionsFor(event),
  })

/** Reads. What goes wrong becomes an error page, so that a page only meets answers. */
export async function ask<Data, Variables extends Record<string, unknown>>(
  event: RequestEvent,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error: failure } = await event.locals.api.query(document, variables).toPromise()
  if (failure) return stop(event, failure)
  return data as Data
}

/**
 * Writes. A refusal is an answer like any other: the form says it in words, where it belongs. What a form with `<Once />`
 * sends is done once however often it is sent; changed and sent again it is something else.
 */
export async function tell<Data, Variables extends Record<string, unknown>>(
  event: RequestEvent,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Told<Data>> {
  const key = keyFor(event.locals.once, variables)
  for (let patience = 20; ; patience--) {
    const once = key ? { fetchOptions: optionsFor(event, key) } : undefined
    const { data, error: failure } = await event.locals.api.mutation(document, variables, once).toPromise()
    if (!failure) return { ok: true, data: data as Data }
    const refusal = refusalFrom(failure)
    // The first of two clicks is being answered: the second is shown the same answer.
    if (refusal.code !== 'IDEMPOTENCY_IN_FLIGHT' || patience === 0) return { ok: false, refusal }
    await soon(250)
  }
}

const keyFor = (once: string | undefined, variables: object): string | undefined =>
  once &&
  createHash('sha256')
    .update(JSON.stringify([once, variables]))
    .digest('hex')

export const signInAddress = (event: RequestEvent): string =>
  addressIn(event.locals.language, `/sign-in?to=${encodeURIComponent(event.url.pathname + event.url.search)}`)

function stop(event: RequestEvent, failure: CombinedError): never {
  const refusal = refusalFrom(failure)
  if (signInCodes.has(refusal.code)) redirect(303, signInAddress(event))
  error(refusal.status, refusal.words, { id: refusal.id })
}
