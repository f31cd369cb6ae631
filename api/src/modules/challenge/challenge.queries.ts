import { isUUID } from 'class-validator'
import type { Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, readOne, sql, type Sql } from '../../base/read.js'
import type { Viewer } from '../../base/viewer.js'
import { owning, readableByAll, seesAllDrafts, writesFor, type ChallengeFacts } from './challenge.access.js'
import type { Challenge, ChallengeOrganization } from './challenge.entity.js'

type Pointers = 'municipality' | 'region' | 'hub' | 'organizations' | 'words'

export interface ChallengeRow extends Omit<Challenge, Pointers> {
  municipalityId: string | null
  regionId: string | null
  hubId: string | null
}
export type ChallengeOrganizationRow = Omit<ChallengeOrganization, 'challenge' | 'organization'> & {
  challengeId: string
  organizationId: string
}

const columns = `id slug title question background causes statement approach themes dimensions sdgs
  municipality_id region_id hub_id publication is_recruiting stage paused_from closed_as track cycle stage_since
  version case_reference created_at published_at returned_comment`.split(/\s+/)

/** Everything but the search vector, which is large and for PostgreSQL alone. The table goes by `c`. */
export const challengeColumns: Sql = sql.join(columns.map((column) => sql.ref(`c.${column}`)))

const ownedBy = (viewer: Viewer): Sql => sql`exists (select 1 from challenge_organization mine
  where mine.challenge_id = c.id and mine.role = ${anyOf(owning, 'text')} and mine.organization_id = ${anyOf(writesFor(viewer))})`

/** Which challenges `c` the viewer writes for. */
export const minesOf = (viewer: Viewer): Sql => (writesFor(viewer).length > 0 ? ownedBy(viewer) : sql`false`)

/** Which challenges `c` the viewer may read at all: what `visibleTo` says for writes. */
export function seenBy(viewer: Viewer): Sql {
  if (seesAllDrafts(viewer)) return sql`true`
  return sql`(c.publication = ${anyOf(readableByAll, 'text')} or ${minesOf(viewer)})`
}

/** The challenges that fit, as far as the viewer may read them. */
export const challengesWhere = (ctx: Ctx, where: Sql) =>
  read<ChallengeRow>(ctx, sql`select ${challengeColumns} from challenge c where ${where} and ${seenBy(ctx.viewer)}`)

export const challengeById = loadOne<ChallengeRow>(
  (ctx, ids) => challengesWhere(ctx, sql`c.id = ${anyOf(ids)}`),
  (row) => row.id,
)

/** By its name in addresses, or by its id: a draft's name follows its title, and its id stays. */
export const challengeBySlug = async (ctx: Ctx, slug: string) =>
  (await challengesWhere(ctx, isUUID(slug) ? sql`c.id = ${slug}` : sql`c.slug = ${slug}`))[0] ?? null

/** Those of the ids that the viewer may read, in the order asked for. */
export async function listByIds(ctx: Ctx, ids: readonly string[]): Promise<ChallengeRow[]> {
  const rows = await Promise.all(ids.map((id) => challengeById(ctx, id)))
  return rows.filter((row) => row !== null)
}

/** The lead first, then co-owners, receivers and sponsors. */
export const organizationsOfChallenge = loadMany<ChallengeOrganizationRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select * from challenge_organization where challenge_id = ${anyOf(ids)}
      order by array_position('{LEAD,CO_OWNER,RECEIVER,SPONSOR}'::text[], role::text), id`,
    ),
  (row) => row.challengeId,
)

const opensPeople = loadOne<{ id: string }>(
  (ctx, ids) =>
    read(ctx, sql`select distinct challenge_id as id from opening where is_open and challenge_id = ${anyOf(ids)}`),
  (row) => row.id,
)

/** What the predicates ask of a challenge that has been read. */
export const factsOfRow = async (ctx: Ctx, challenge: ChallengeRow): Promise<ChallengeFacts & { id: string }> => ({
  ...challenge,
  organizations: await organizationsOfChallenge(ctx, challenge.id),
  hasOpening: (await opensPeople(ctx, challenge.id)) !== null,
})

/** Same, by its id; null when the viewer may not read it. */
export async function factsOf(ctx: Ctx, id: string) {
  const challenge = await challengeById(ctx, id)
  return challenge && factsOfRow(ctx, challenge)
}

/** A challenge as it stands now, past what this request has already read. */
export const rereadChallenge = (ctx: Ctx, id: string) =>
  readOne<ChallengeRow>(ctx, sql`select ${challengeColumns} from challenge c where c.id = ${id}`)
