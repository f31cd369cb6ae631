import { loadOne } from '../../base/loader.js'
import { anyOf, read, sql, type Sql } from '../../base/read.js'
import type { Coworker } from './coworker.entity.js'

export type CoworkerRow = Omit<Coworker, 'municipality' | 'hub'> & {
  municipalityId: string
  hubId: string | null
  /** Set when the person looks at themselves through somebody else's eyes. */
  asSeen?: { name: boolean; employer: boolean }
}

/** The first lock of every read about people: a condition on the column that holds the person's id. */
export const seesCard = (person: Sql) => sql`may_see_card(${person})`

/** A person, or null when hidden or missing. */
export const coworkerById = loadOne<CoworkerRow>(
  (ctx, ids) => read(ctx, sql`select * from coworker where id = ${anyOf(ids)} and ${seesCard(sql`id`)}`),
  (row) => row.id,
)

interface NameRow {
  coworkerId: string
  name: string
}
const nameRow = loadOne<NameRow>(
  (ctx, ids) =>
    read(ctx, sql`select * from coworker_name where coworker_id = ${anyOf(ids)} and may_see_name(coworker_id)`),
  (row) => row.coworkerId,
)
export const nameOf: (...asked: Parameters<typeof nameRow>) => Promise<string | null> = async (ctx, id) =>
  (await nameRow(ctx, id))?.name ?? null

interface EmploymentRow {
  coworkerId: string
  organizationId: string
}
/** The home organisation's id, where the viewer may see it. */
export const employmentOf = loadOne<EmploymentRow>(
  (ctx, ids) =>
    read(ctx, sql`select * from employment where coworker_id = ${anyOf(ids)} and may_see_employer(coworker_id)`),
  (row) => row.coworkerId,
)
