import { error } from '@sveltejs/kit'
import { ask } from '#lib/api.server.ts'
import type { PageServerLoad } from './$types'
import { HubPage } from './documents.server.ts'

export const load: PageServerLoad = async (event) => {
  const { hub } = await ask(event, HubPage, { slug: event.params.slug })
  if (!hub) error(404, 'Not found')
  return { hub, isSaved: event.url.searchParams.has('saved') }
}
