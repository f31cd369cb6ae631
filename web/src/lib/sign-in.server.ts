import type { RequestEvent } from '@sveltejs/kit'
import { env } from 'node:process'
import { apiAddress, headersFor } from './api.server.ts'

type SignInAnswer = { ok: boolean; status: number; body: Record<string, unknown>; isCookieGiven: boolean }

/** Hands a wish to the API's sign-in and its cookies back to the browser. Without a wish it follows a link. */
export async function callSignIn(event: RequestEvent, path: string, wish?: object): Promise<SignInAnswer> {
  try {
    const response = await fetch(apiAddress(`/api/auth${path}`), {
      method: wish ? 'POST' : 'GET',
      headers: { ...headersFor(event), 'content-type': 'application/json', origin: env.ORIGIN ?? event.url.origin },
      body: wish && JSON.stringify(wish),
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
    passOnCookies(event, response.headers)
    const isCookieGiven = response.headers.getSetCookie().length > 0
    return { ok: response.ok, status: response.status, body: await objectFrom(response), isCookieGiven }
  } catch {
    return { ok: false, status: 503, body: {}, isCookieGiven: false }
  }
}

/**
 * What was typed and kept in this browser goes too, and the pages one could go back to, also where the page that signs
 * out has no script.
 */
export async function signOut(event: RequestEvent) {
  await callSignIn(event, '/sign-out', {})
  event.setHeaders({ 'clear-site-data': '"cache", "storage"' })
}

function passOnCookies(event: RequestEvent, headers: Headers) {
  for (const line of headers.getSetCookie()) {
    const { name, value, ...options } = event.cookies.parse(line)
    if (value !== undefined) event.cookies.set(name, value, { path: '/', encode: (text) => text, ...options })
  }
}

async function objectFrom(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json().catch(() => null)
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

/** What the demonstration offers beside the API proper; nothing when it is off or away. */
export async function demoList<Item>(event: RequestEvent, path: '/demo/people' | '/demo/mails'): Promise<Item[]> {
  try {
    const response = await fetch(apiAddress(path), { headers: headersFor(event), signal: AbortSignal.timeout(5_000) })
    const list: unknown = response.ok ? await response.json() : []
    return Array.isArray(list) ? (list as Item[]) : []
  } catch {
    return []
  }
}
