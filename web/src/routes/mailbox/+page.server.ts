import { error } from '@sveltejs/kit'
import { signInOptions } from '#lib/sign-in-options.server.ts'
import { demoList } from '#lib/sign-in.server.ts'
import type { PageServerLoad } from './$types'
import { partsOf } from './parts.ts'

type Mail = { id: string; to: string; subject: string; text: string; html: string | null; at: string }

export const load: PageServerLoad = async (event) => {
  const { demo } = await signInOptions(event)
  if (!demo) error(404, 'Not found')
  const mails = await demoList<Mail>(event, '/demo/mails')
  return { mails: mails.map(({ id, to, subject, text, at }) => ({ id, to, subject, at, parts: partsOf(text) })) }
}
