import { ask } from '#lib/api.server.ts'
import type { PageServerLoad } from './$types'
import { PrivacyPage } from './documents.server.ts'

export const load: PageServerLoad = async (event) => {
  const { personalFields } = await ask(event, PrivacyPage, { language: event.locals.language })
  return { fields: personalFields }
}
