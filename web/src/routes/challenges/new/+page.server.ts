import { redirect } from '@sveltejs/kit'
import { randomUUID } from 'node:crypto'
import { addressIn } from '#lib/address.ts'
import { ask } from '#lib/api.server.ts'
import { Drafts, Similar } from './documents.server.ts'
import { signedIn } from './draft.server.ts'
import { alike } from './likeness.ts'
import { lacking, whereToGoOn } from './steps.ts'
import type { PageServerLoad } from './$types'

const mostTyped = 300

export const load: PageServerLoad = async (event) => {
  const { may } = await signedIn(event)
  const search = event.url.searchParams
  const known = search.get('draft')
  if (known) redirect(303, addressIn(event.locals.language, `/challenges/new/${encodeURIComponent(known)}`))
  const text = (search.get('text') ?? '').trim().slice(0, mostTyped)
  if (!may.proposeChallenge) return { mayPropose: false, text, drafts: [], similar: null, id: '', news: null }
  const [drafts, similar] = await Promise.all([ask(event, Drafts, {}), text ? ask(event, Similar, { text }) : null])
  return {
    mayPropose: true,
    text,
    drafts: [...drafts.drafts.edges, ...drafts.submitted.edges].map(({ node }) => ({
      ...node,
      lacks: lacking(node).map(({ field }) => field),
      goesOnAt: whereToGoOn(node),
    })),
    similar: similar && alike(similar.similarChallenges),
    // Given here, so that the same link followed twice begins one draft.
    id: randomUUID(),
    news: search.has('kept') ? ('kept' as const) : search.has('discarded') ? ('discarded' as const) : null,
  }
}
