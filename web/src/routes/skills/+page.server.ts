import { ask } from '#lib/api.server.ts'
import { placedOnMap } from '#lib/map/places.server.ts'
import type { PageServerLoad } from './$types'
import { SkillsPage } from './documents.server.ts'
import { byName, placesToTell, spotsOf } from './spots.ts'

export const load: PageServerLoad = async (event) => {
  const municipality = event.url.searchParams.get('municipality') || null
  const { skillsSought } = await ask(event, SkillsPage, { first: 100, municipality })
  const { places, skills, totalCount } = skillsSought
  const { language } = event.locals
  return {
    municipality,
    skills,
    total: totalCount,
    choices: byName(places, language).map(({ municipality: { code, name } }) => ({ value: code, label: name })),
    places: placesToTell(places, language),
    spots: placedOnMap(spotsOf(places)),
  }
}
