import { ask } from '#lib/api.server.ts'
import type { PageServerLoad } from './$types'
import { EventList } from './documents.server.ts'

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url
  const includePast = searchParams.has('past')
  const { events } = await ask(event, EventList, { first: 30, after: searchParams.get('after'), includePast })
  return {
    list: events.edges.map(({ node }) => node),
    total: events.totalCount,
    pageInfo: events.pageInfo,
    includePast,
  }
}
