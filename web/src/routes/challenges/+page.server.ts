import type { RequestEvent } from '@sveltejs/kit'
import { addressIn, type Language } from '#lib/address.ts'
import { ask, tell } from '#lib/api.server.ts'
import { refuseButton } from '#lib/form.server.ts'
import { m } from '#lib/paraglide/messages.js'
import { plainText } from '#lib/localized.ts'
import { placedOnMap, type OnMap } from '#lib/map/places.server.ts'
import {
  ChallengeList,
  ChallengesOnMap,
  Loosened,
  SaveSearch,
  WhyMe,
  type Match,
  type OnMap as Shown,
} from './documents.server.ts'
import { chosen, filtersFrom, wishFrom, without, type Filters } from './filters.ts'
import { whyByChallenge } from './sought.ts'
import type { Actions, PageServerLoad } from './$types'

const onOnePage = 12

export const load: PageServerLoad = async (event) => {
  const filters = filtersFrom(event.url.searchParams)
  const { isSignedIn, coworker } = await event.locals.viewer()
  const [list, matches, map] = await Promise.all([
    ask(event, ChallengeList, {
      first: onOnePage,
      after: filters.isMap ? null : (filters.after ?? null),
      filter: wishFrom(filters),
      order: filters.q ? 'RELEVANCE' : 'NEWEST',
      recruiting: wishFrom({ ...filters, recruiting: true }),
      mySkills: wishFrom({ ...filters, skills: true }),
      fits: wishFrom({ ...filters, fits: true }),
      isSignedIn,
    }),
    coworker ? matchesFor(event) : [],
    filters.isMap ? ask(event, ChallengesOnMap, { filter: wishFrom(filters) }) : null,
  ])
  return {
    filters,
    mayMeasure: coworker !== null,
    ...list,
    why: whyByChallenge(matches),
    onMap: map && placedOnMap(map.challenges.edges.flatMap(({ node }) => pinOf(node, event.locals.language))),
    ways: list.challenges.totalCount === 0 ? await waysOut(event, filters) : [],
  }
}

/** A challenge of the whole region has no place of its own, and is told of beside the map. */
function pinOf(challenge: Shown, language: Language): OnMap[] {
  const { municipality, hub } = challenge
  if (!municipality) return []
  const { latitude, longitude } = hub ?? municipality
  const href = addressIn(language, `/challenges/${challenge.slug}`)
  const name = plainText(challenge.title, language)
  const place = municipality.name
  return [
    { key: challenge.id, kind: 'challenge', name, place, href, latitude, longitude, isRural: municipality.isRural },
  ]
}

/** A reason to look closer is extra: without it the list is still a list. */
async function matchesFor(event: RequestEvent): Promise<Match[]> {
  const { data } = await event.locals.api.query(WhyMe, {}).toPromise()
  return data?.openingsForMe.edges.map(({ node }) => node) ?? []
}

/** What each filter would let in were it taken away, the most first. */
async function waysOut(event: RequestEvent, filters: Filters) {
  const ways = await Promise.all(
    chosen(filters).map(async (name) => {
      const { challenges } = await ask(event, Loosened, { filter: wishFrom(without(filters, name)) })
      return { name, count: challenges.totalCount }
    }),
  )
  return ways.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
}

export const actions: Actions = {
  keep: async (event) => {
    const told = await tell(event, SaveSearch, { filter: wishFrom(filtersFrom(event.url.searchParams)) })
    if (!told.ok) return refuseButton(told.refusal)
    return { message: { kind: 'done' as const, words: m.challenges_kept() } }
  },
}
