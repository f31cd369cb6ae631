import { loadPages } from '../../base/loaded-page.js'
import { sql } from '../../base/read.js'
import { challengeColumns, type ChallengeRow } from './challenge.queries.js'
import type { TimelineEntry } from './timeline.entity.js'

export type TimelineRow = Omit<TimelineEntry, 'challenge' | 'organization' | 'hub'> & {
  organizationId: string | null
  hubId: string | null
}

const newest = sql`c.published_at desc, c.id`
const columns = challengeColumns

/** Published challenges an organisation takes part in, as anything. */
export const challengesOfOrganization = loadPages<ChallengeRow>(() => ({
  columns,
  from: sql`challenge c where c.publication = 'PUBLISHED' and exists (select 1 from challenge_organization p
    where p.challenge_id = c.id and p.organization_id = asked.id)`,
  order: newest,
}))

export const challengesOfHub = loadPages<ChallengeRow>(() => ({
  columns,
  from: sql`challenge c where c.publication = 'PUBLISHED' and c.hub_id = asked.id`,
  order: newest,
}))

/** What happened, the latest first. */
export const timelineOf = loadPages<TimelineRow>(() => ({
  columns: sql`t.*`,
  from: sql`timeline_entry t where t.challenge_id = asked.id`,
  order: sql`t.at desc, t.position desc`,
}))
