import { addressIn } from '#lib/address.ts'
import { ask } from '#lib/api.server.ts'
import { placedOnMap } from '#lib/map/places.server.ts'
import type { PageServerLoad } from './$types'
import { HubList, type HubInList } from './documents.server.ts'

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url
  const text = searchParams.get('text')?.trim().slice(0, 100) || null
  const { hubs } = await ask(event, HubList, { first: 50, after: searchParams.get('after'), text })
  const list = hubs.edges.map(({ node }) => node)
  const onMap = ({ slug, name, place, latitude, longitude, municipality: { isRural } }: HubInList) => ({
    key: slug,
    kind: 'hub' as const,
    href: addressIn(event.locals.language, `/hubs/${slug}`),
    name,
    place,
    latitude,
    longitude,
    isRural,
  })
  return { list, text, total: hubs.totalCount, pageInfo: hubs.pageInfo, things: placedOnMap(list.map(onMap)) }
}
