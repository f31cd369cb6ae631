import { error, json } from '@sveltejs/kit'
import { ask } from '#lib/api.server.ts'
import { AskingMark } from '../documents.server.ts'
import type { RequestHandler } from './$types'

/** Waits for an answer to an invitation, a few seconds at a time. Asked so often, it looks up nothing else. */
export const GET: RequestHandler = async (event) => {
  const challenge = event.url.searchParams.get('challenge')
  if (!challenge) error(404, 'Not found')
  const { askingMark } = await ask(event, AskingMark, { challenge, seen: event.url.searchParams.get('seen') })
  return json({ mark: askingMark })
}
