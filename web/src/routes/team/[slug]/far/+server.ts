import { error, json } from '@sveltejs/kit'
import { ask } from '#lib/api.server.ts'
import { HowFar } from '../documents.server.ts'
import type { RequestHandler } from './$types'

/** How far a search of one's own is. Asked so often, it looks up nothing else. */
export const GET: RequestHandler = async (event) => {
  const search = event.url.searchParams.get('search')
  if (!search) error(404, 'Not found')
  return json((await ask(event, HowFar, { search })).teamSearch)
}
