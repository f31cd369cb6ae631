import { addressIn } from '#lib/address.ts'
import { plainText, type LocalizedText } from '#lib/localized.ts'
import type { OnMap } from '#lib/map/places.server.ts'

type Language = 'sv' | 'nb' | 'en'
type Spot = { latitude: number; longitude: number }
export type ChallengeThere = {
  slug: string
  title: LocalizedText
  municipality: (Spot & { name: string; isRural: boolean }) | null
  hub: (Spot & { place: string }) | null
}
export type HubThere = Spot & { slug: string; name: string; place: string; municipality: { isRural: boolean } }

/** Hubs where they stand, challenges at their hub or in their municipality; one that belongs to a whole region has no spot. */
export function thingsOnMap(
  challenges: readonly ChallengeThere[],
  hubs: readonly HubThere[],
  language: Language,
): OnMap[] {
  const ofHubs = hubs.map(({ slug, name, place, latitude, longitude, municipality: { isRural } }): OnMap => ({
    key: `hub-${slug}`,
    kind: 'hub',
    href: addressIn(language, `/hubs/${slug}`),
    name,
    place,
    latitude,
    longitude,
    isRural,
  }))
  const ofChallenges = challenges.flatMap(({ slug, title, municipality, hub }): OnMap[] => {
    const spot = hub ?? municipality
    if (!spot) return []
    const { latitude, longitude } = spot
    const place = hub?.place ?? municipality?.name ?? ''
    const name = plainText(title, language)
    const href = addressIn(language, `/challenges/${slug}`)
    return [{ key: `challenge-${slug}`, kind: 'challenge', name, place, href, latitude, longitude }]
  })
  return [...ofHubs, ...ofChallenges]
}
