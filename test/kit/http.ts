import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { World } from './world.js'

export interface Reply {
  status: number
  type: string
  headers: Headers
  text: string
  json: {
    data?: Record<string, unknown> | null
    errors?: { message: string; extensions?: Record<string, unknown> }[]
    extensions?: Record<string, unknown>
  }
}

/** What the button behind the link of a sign-in mail asks of the API. */
export function linkIn(mail: string): string {
  const { searchParams } = new URL(/https?:\S+/.exec(mail)![0])
  const [token, callbackURL] = ['token', 'to'].map((name) => searchParams.get(name) ?? '')
  return `/api/auth/magic-link/verify?${new URLSearchParams({ token: token!, callbackURL: callbackURL! })}`
}

/** The world's API over real HTTP, on a port of its own. */
export async function overHttp({ http, mails, env }: Pick<World, 'http' | 'mails' | 'env'>) {
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready))
  afterAll(() => http.closeAllConnections())
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`

  const fetched = async (path: string, init?: RequestInit): Promise<Reply> => {
    const answer = await fetch(url + path, { redirect: 'manual', ...init })
    const text = await answer.text()
    const type = answer.headers.get('content-type') ?? ''
    return {
      status: answer.status,
      type,
      headers: answer.headers,
      text,
      json: type.includes('json') && text ? JSON.parse(text) : {},
    }
  }
  const raw = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetched('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  const ask = (query: string, variables?: object, headers?: Record<string, string>) =>
    raw(JSON.stringify({ query, variables }), headers)

  /** The whole way: a link asked for, mailed, followed. Gives the cookie. */
  async function signIn(email: string): Promise<string> {
    const asked = {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: env.origin },
      body: JSON.stringify({ email }),
    }
    const sent = await fetched('/api/auth/sign-in/magic-link', asked)
    if (sent.status !== 200) throw new Error(`No link was sent: ${sent.status} ${sent.text}`)
    const mail = (await mails()).find(({ to }) => to === email)
    const { headers } = await fetched(linkIn(mail!.text))
    return headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }

  return { url, fetched, raw, ask, signIn }
}
