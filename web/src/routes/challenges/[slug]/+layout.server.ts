import { error } from '@sveltejs/kit'
import { ask } from '#lib/api.server.ts'
import { reasonsByAction, refusalWords } from '#lib/refusals.server.ts'
import { ChallengeHead } from './documents.server.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async (event) => {
  const { challenge } = await ask(event, ChallengeHead, { slug: event.params.slug })
  if (!challenge) error(404, 'Not found')
  const codes = new Set(challenge.nextMoves.flatMap(({ lacks }) => lacks))
  return {
    challenge,
    reasons: reasonsByAction(challenge.may.reasons),
    lacks: Object.fromEntries([...codes].map((code) => [code, refusalWords(code)])),
    done: event.url.searchParams.get('done'),
  }
}
