import { asSystem } from '../../base/ctx.js'
import { loadOne } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'

interface HubPeople {
  hubId: string
  people: number
}

/** Counted by the system, because no viewer may see everyone; whoever has let nobody find them is not counted either. */
export const peopleOfHub = loadOne<HubPeople>(
  (ctx, ids) =>
    read(
      asSystem(ctx),
      sql`
      select hub_id, count(*)::int as people from coworker
      where hub_id = ${anyOf(ids)} and (consents_to(id, 'SHOW_PROFILE') or consents_to(id, 'BE_MATCHED'))
      group by hub_id`,
    ),
  (row) => row.hubId,
)
