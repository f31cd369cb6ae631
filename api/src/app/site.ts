import type { Express, RequestHandler } from 'express'
import { pathToFileURL } from 'node:url'
import type { Env } from './env.js'

const PROTOCOL = 'x-site-protocol'

/** Puts the site behind everything that the API answers itself. */
export async function mountSite(
  app: Express,
  { webHandler, origin, trustedProxies }: Env,
  lend: RequestHandler,
): Promise<void> {
  if (!webHandler) return
  // The site believes to stand behind https unless a header says otherwise, and then refuses every form sent over http.
  process.env.PROTOCOL_HEADER = PROTOCOL
  if (trustedProxies > 0) Object.assign(process.env, { ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: trustedProxies })
  const { handler } = (await import(pathToFileURL(webHandler).href)) as { handler: RequestHandler }
  app.use(lend, sayProtocol(new URL(origin).protocol.slice(0, -1)), handler)
}

/** Whatever a visitor writes there is written over. */
const sayProtocol =
  (protocol: string): RequestHandler =>
  (request, _, next) => {
    request.headers[PROTOCOL] = protocol
    next()
  }
