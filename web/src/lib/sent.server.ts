import { error, type RequestEvent } from '@sveltejs/kit'
import { addressIn, withoutLanguage } from './address.ts'

const isForm = (request: Request): boolean =>
  request.method === 'POST' &&
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(request.headers.get('content-type') ?? '')

/** What `<Once />` wrote into the form. Read from a copy: the form itself is the action's to read. What only claims to be one is no fault of ours. */
export async function onceIn(request: Request): Promise<string | undefined> {
  if (!isForm(request)) return undefined
  const form = await request
    .clone()
    .formData()
    .catch(() => error(400, 'Bad Request'))
  const once = form.get('once')
  return typeof once === 'string' && once !== '' ? once : undefined
}

const forEverybody = /^\/(sign-in|sign-out|appearance)(\/|$)/

/**
 * Every other form is for those signed in. When the session has ended, the form is sent on, with all that was typed, to
 * the page that keeps it until one has signed in again.
 */
export async function askToSignIn(event: RequestEvent): Promise<Response | undefined> {
  if (!isForm(event.request) || forEverybody.test(withoutLanguage(event.url.pathname))) return undefined
  if (!(await isSignedOut(event))) return undefined
  const to = encodeURIComponent(event.url.pathname + event.url.search)
  const location = addressIn(event.locals.language, `/sign-in/kept?to=${to}`)
  return new Response(null, { status: 307, headers: { location } })
}

/** When nobody can say, the action finds out, and says so beside what was typed. */
const isSignedOut = (event: RequestEvent): Promise<boolean> =>
  event.locals.viewer().then(
    ({ isSignedIn }) => !isSignedIn,
    () => false,
  )
