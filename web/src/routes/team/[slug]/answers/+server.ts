import { json } from '@sveltejs/kit'
import { ask } from '#lib/api.server.ts'
import { AskingMark } from '../documents.server.ts'
import { ledChallenge } from '../led.server.ts'
import type { RequestHandler } from './$types'

/** Waits for an answer to an invitation, a few seconds at a time; who asks is looked at anew each time. */
export const GET: RequestHandler = async (event) => {
  const { id } = await ledChallenge(event, event.params.slug)
  const { askingMark } = await ask(event, AskingMark, { challenge: id, seen: event.url.searchParams.get('seen') })
  return json({ mark: askingMark })
}
