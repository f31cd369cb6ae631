import { json } from '@sveltejs/kit'
import { findSkills } from '#lib/skills.server.ts'
import type { RequestHandler } from './$types'

/** For `<Combobox find={to('/find/skills')}>`. */
export const GET: RequestHandler = async (event) =>
  json(await findSkills(event, event.url.searchParams.get('text') ?? ''))
