import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { TypedDocumentNode } from '@urql/core'
import { addressIn, ownAddress } from '#lib/address.ts'
import { tell } from '#lib/api.server.ts'
import { refuseButton } from '#lib/form.server.ts'
import { FollowChallenge, PublishChallenge, UnfollowChallenge } from '../documents.server.ts'
import type { Actions, PageServerLoad } from './$types'

type Document = TypedDocumentNode<unknown, { challenge: string }>

const home = (event: RequestEvent) => addressIn(event.locals.language, `/challenges/${event.params.slug}`)

/** Nobody comes here by reading: the buttons stand on every tab, and each goes back to where it was pressed. */
export const load: PageServerLoad = (event) => {
  if (event.request.method === 'GET') redirect(303, home(event))
}

export const actions: Actions = {
  follow: (event) => press(event, FollowChallenge, 'follow'),
  unfollow: (event) => press(event, UnfollowChallenge, 'unfollow'),
  publish: (event) => press(event, PublishChallenge, 'publish'),
}

async function press(event: RequestEvent, document: Document, done: string) {
  const words = await event.request.formData()
  const told = await tell(event, document, { challenge: String(words.get('challenge')) })
  if (!told.ok) return refuseButton(told.refusal)
  redirect(303, `${ownAddress(String(words.get('to') ?? ''), home(event))}?done=${done}#done`)
}
