import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { type RequestEvent } from '@sveltejs/kit'
import { sequence, type Handle, type HandleServerError, type ResolveOptions } from '@sveltejs/kit/hooks'
import { languageOf } from '#lib/address.ts'
import { appearanceFrom } from '#lib/appearance.ts'
import { apiClient, ask } from '#lib/api.server.ts'
import { askToSignIn, onceIn } from '#lib/sent.server.ts'
import { defineCustomServerStrategy } from '#lib/paraglide/runtime.js'
import { paraglideMiddleware } from '#lib/paraglide/server.js'
import { anonymous, mayBeSignedIn, ViewerDocument, type Viewer } from '#lib/viewer.server.ts'

defineCustomServerStrategy('custom-address', {
  getLocale: (request) => languageOf(new URL(request?.url ?? 'http://localhost/').pathname),
})

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

const protect: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  // A page holds what this visitor may see; no cache in between may keep it.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache')
  return response
}

const squeeze = promisify(brotliCompress)
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/**
 * Pages are text, and phones are slow: a sixth of it is sent. Nothing in a page is secret from who asked for it and worth
 * guessing by its length: the session stands in a cookie that no page repeats.
 */
const compress: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  const isText = /^(text\/html|application\/json)/.test(response.headers.get('content-type') ?? '')
  if (!isText || !response.body || !/\bbr\b/.test(event.request.headers.get('accept-encoding') ?? '')) return response
  const answer = new Response(await squeeze(await response.arrayBuffer(), quickly), response)
  answer.headers.set('content-encoding', 'br')
  answer.headers.append('vary', 'accept-encoding')
  answer.headers.delete('content-length')
  return answer
}

/** The one font file that every page shows at once; the other alphabets come when a letter asks for them. */
const isNeededAtOnce: ResolveOptions['preload'] = (file) =>
  file.type === 'font' ? file.filename.includes('inter-latin-wght-normal') : file.type !== 'asset'

const preloads = /<link href="([^"]+)" rel="modulepreload">\s*/g
const begin = /import\("([^"]+\/entry\/start\.[^"]+)"\)/

/** A page reads and works before its scripts: they are asked for once it has been painted, all at once. */
function paintFirst(html: string): string {
  const scripts = [...html.matchAll(preloads)].map(([, href]) => href)
  if (scripts.length === 0 || !begin.test(html)) return html
  // A page opened in the background is not painted until one looks at it, and by then it should be awake.
  const painted = 'new Promise((go) => (document.hidden ? go() : requestAnimationFrame(() => setTimeout(go))))'
  const fetched = `for (const href of ${JSON.stringify(scripts)}) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))`
  return html.replace(preloads, '').replace(begin, (load) => `${painted}.then(() => { ${fetched}; return ${load} })`)
}

const speak: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) => {
    event.locals.language = locale
    event.locals.appearance = appearanceFrom(event.cookies.get('appearance'))
    return resolve(event, {
      preload: isNeededAtOnce,
      transformPageChunk: ({ html }) =>
        paintFirst(html.replace('%language%', locale).replace('%appearance%', event.locals.appearance)),
    })
  })

const recognise: Handle = async ({ event, resolve }) => {
  event.locals.api = apiClient(event)
  event.locals.viewer = onceAsked(() => viewerOf(event))
  event.locals.once = await onceIn(event.request)
  return (await askToSignIn(event)) ?? resolve(event)
}

export const handle = sequence(compress, protect, speak, recognise)

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return
  const id = randomBytes(2).toString('hex').toUpperCase()
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  console.error(JSON.stringify({ level: 'error', id, path: event.url.pathname, name, message, stack }))
  return { id }
}

async function viewerOf(event: RequestEvent): Promise<Viewer> {
  if (!mayBeSignedIn(event.request.headers.get('cookie'))) return anonymous
  return (await ask(event, ViewerDocument, {})).viewer
}

function onceAsked<T>(askFor: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= askFor())
}
