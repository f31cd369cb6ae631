import { error, type RequestEvent } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { ask } from '#lib/api.server.ts'
import { plainText } from '#lib/localized.ts'
import { placedOnMap } from '#lib/map/places.server.ts'
import { Bench, type Member, type OnBench } from './documents.server.ts'

/** To others it is not there. */
export async function ledChallenge(event: RequestEvent, slug: string): Promise<OnBench> {
  const { challenge } = await ask(event, Bench, { slug })
  if (!challenge?.may.invite) error(404, 'Not found')
  return challenge
}

export const onMap = (event: RequestEvent, challenge: OnBench, team: { members: readonly Member[] }) =>
  placedOnMap(spots(event, challenge, team))

function spots(event: RequestEvent, challenge: OnBench, { members }: { members: readonly Member[] }) {
  const at = challenge.hub ?? challenge.municipality
  const hubs = new Map(members.flatMap(({ hub }) => (hub ? [[hub.slug, hub] as const] : [])))
  const ofHubs = [...hubs.values()].map(({ slug, name, place, latitude, longitude, municipality: { isRural } }) => ({
    key: `hub-${slug}`,
    kind: 'hub' as const,
    href: addressIn(event.locals.language, `/hubs/${slug}`),
    ...{ name, place, latitude, longitude, isRural },
  }))
  if (!at) return ofHubs
  const here = {
    key: 'challenge',
    kind: 'challenge' as const,
    name: plainText(challenge.title, event.locals.language),
    place: challenge.hub?.place ?? challenge.municipality?.name ?? '',
    href: addressIn(event.locals.language, `/challenges/${challenge.slug}`),
    latitude: at.latitude,
    longitude: at.longitude,
  }
  return [...ofHubs, here]
}
