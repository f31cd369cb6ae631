/** The site as a middleware: the adapter's own handler, told by which protocol a request came. Copied to build/handler.js. */
import process from 'node:process'

// The adapter takes it that the world is https, and would refuse every form sent over plain http.
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto'
const header = process.env.PROTOCOL_HEADER.toLowerCase()
const own = process.env.ORIGIN?.startsWith('https:') ? 'https' : 'http'

const site = await import(new URL('./server/handler.js', import.meta.url).href)

/** @type {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, next: () => void) => void} */
export const handler = (req, res, next) => {
  // A chain of proxies lists one protocol each; the first is what the visitor used.
  const told = String(req.headers[header] ?? own)
  req.headers[header] = told.split(',')[0]?.trim() === 'https' ? 'https' : 'http'
  site.handler(req, res, next)
}
