import type { Ctx } from '../../base/ctx.js'
import { pageFrom, type PageWish } from '../../base/list.js'
import { loadMany, loadOne } from '../../base/loader.js'
import type { Page } from '../../base/page.js'
import { allOf, anyOf, read, readOne, sql } from '../../base/read.js'
import type { Hub } from './hub.entity.js'
import type { Network, NetworkParticipation, Organization } from './organization.entity.js'
import type { Municipality, Region } from './place.entity.js'

/** A stored thing as it is read: its columns, and the ids of what it points at. */
export type RegionRow = Region
export type MunicipalityRow = Omit<Municipality, 'region'> & { regionId: string }
export type OrganizationRow = Omit<Organization, 'municipality'> & { municipalityId: string | null }
export type HubRow = Omit<Hub, 'municipality'> & { municipalityId: string }
export type ParticipationRow = Omit<NetworkParticipation, 'network' | 'organization'> & {
  networkId: string
  organizationId: string
}

export const regionById = loadOne<RegionRow>(
  (ctx, ids) => read(ctx, sql`select * from region where id = ${anyOf(ids)}`),
  (row) => row.id,
)

export const municipalityById = loadOne<MunicipalityRow>(
  (ctx, ids) => read(ctx, sql`select * from municipality where id = ${anyOf(ids)}`),
  (row) => row.id,
)

export const municipalitiesOfRegion = loadMany<MunicipalityRow>(
  (ctx, ids) => read(ctx, sql`select * from municipality where region_id = ${anyOf(ids)} order by name`),
  (row) => row.regionId,
)

export const organizationById = loadOne<OrganizationRow>(
  (ctx, ids) => read(ctx, sql`select * from organization where id = ${anyOf(ids)}`),
  (row) => row.id,
)

export const hubById = loadOne<HubRow>(
  (ctx, ids) => read(ctx, sql`select * from hub where id = ${anyOf(ids)}`),
  (row) => row.id,
)

export const hubsOfMunicipality = loadMany<HubRow>(
  (ctx, ids) => read(ctx, sql`select * from hub where municipality_id = ${anyOf(ids)} order by name`),
  (row) => row.municipalityId,
)

export const participantsOfNetwork = loadMany<ParticipationRow>(
  (ctx, ids) => read(ctx, sql`select * from network_participation where network_id = ${anyOf(ids)} order by state, id`),
  (row) => row.networkId,
)

export const listRegions = (ctx: Ctx) => read<RegionRow>(ctx, sql`select * from region order by country desc, key`)
export const listNetworks = (ctx: Ctx) => read<Network>(ctx, sql`select * from network order by slug`)
export const hubBySlug = (ctx: Ctx, slug: string) => readOne<HubRow>(ctx, sql`select * from hub where slug = ${slug}`)
export const municipalityByCode = (ctx: Ctx, code: string) =>
  readOne<MunicipalityRow>(ctx, sql`select * from municipality where code = ${code}`)
export const organizationBySlug = (ctx: Ctx, slug: string) =>
  readOne<OrganizationRow>(ctx, sql`select * from organization where slug = ${slug}`)

const like = (text: string) => `%${text.replace(/[%_\\]/g, '\\$&')}%`

export function listOrganizations(ctx: Ctx, wish: PageWish & { text?: string | null }): Promise<Page<OrganizationRow>> {
  const where = allOf([wish.text && sql`name::text ilike ${like(wish.text)}`])
  return pageFrom(ctx, wish, sql`organization where ${where}`, sql`slug`)
}

export function listHubs(
  ctx: Ctx,
  wish: PageWish & { text?: string | null; municipality?: string | null },
): Promise<Page<HubRow>> {
  const where = allOf([
    wish.text &&
      sql`(name ilike ${like(wish.text)} or place ilike ${like(wish.text)} or description::text ilike ${like(wish.text)})`,
    wish.municipality && sql`municipality_id = (select id from municipality where code = ${wish.municipality})`,
  ])
  return pageFrom(ctx, wish, sql`hub where ${where}`, sql`name, id`)
}
