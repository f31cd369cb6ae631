import { ask } from '#lib/api.server.ts'
import { placedOnMap } from '#lib/map/places.server.ts'
import type { PageServerLoad } from './$types'
import { StartPage } from './documents.server.ts'
import { thingsOnMap } from './things-on-map.ts'

export const load: PageServerLoad = async (event) => {
  const { regionPicture, onMap, hubs, seeking, inUse } = await ask(event, StartPage, {})
  const nodes = <Node>({ edges }: { edges: { node: Node }[] }) => edges.map(({ node }) => node)
  return {
    picture: regionPicture,
    things: placedOnMap(thingsOnMap(nodes(onMap), nodes(hubs), event.locals.language)),
    seeking: nodes(seeking),
    inUse: nodes(inUse),
  }
}
