import { error } from '@sveltejs/kit'
import { ask } from '#lib/api.server.ts'
import { ChallengeResults } from './documents.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { challenge } = await ask(event, ChallengeResults, { slug: event.params.slug })
  if (!challenge) error(404, 'Not found')
  return { results: challenge }
}
