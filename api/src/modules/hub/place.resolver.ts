import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Hub } from './hub.entity.js'
import {
  hubsOfMunicipality,
  listRegions,
  municipalitiesOfRegion,
  municipalityByCode,
  regionById,
  type MunicipalityRow,
  type RegionRow,
} from './hub.queries.js'
import { Municipality, Region } from './place.entity.js'

@Resolver(() => Region)
export class RegionResolver {
  @Allow('hub:read')
  @Query(() => [Region], { description: 'The regions that take part.' })
  regions(@Ctx() ctx: Context) {
    return listRegions(ctx)
  }

  @FieldResolver(() => [Municipality], { description: 'Its municipalities, by name.' })
  municipalities(@Root() region: RegionRow, @Ctx() ctx: Context) {
    return municipalitiesOfRegion(ctx, region.id)
  }
}

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Allow('hub:read')
  @Query(() => Municipality, { nullable: true, description: 'One municipality, or null.' })
  municipality(@Ctx() ctx: Context, @Arg('code', () => String, { description: 'Official code.' }) code: string) {
    return municipalityByCode(ctx, code)
  }

  @FieldResolver(() => Region, { description: 'The region it belongs to.' })
  region(@Root() municipality: MunicipalityRow, @Ctx() ctx: Context) {
    return regionById(ctx, municipality.regionId)
  }

  @FieldResolver(() => [Hub], { description: 'Its hubs, by name.' })
  hubs(@Root() municipality: MunicipalityRow, @Ctx() ctx: Context) {
    return hubsOfMunicipality(ctx, municipality.id)
  }
}
