/** Draws the land behind the region's map once, so that no page carries coordinates: `pnpm theme:land`. */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoGraticule, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { mapSize, projection } from '../../src/lib/map/projection.ts'

const require = createRequire(import.meta.url)
const world = require('world-atlas/countries-10m.json') as Topology<{
  countries: GeometryCollection<{ name: string }>
  land: GeometryCollection
}>

const margin = 40
const drawn = projection().clipExtent([
  [-margin, -margin],
  [mapSize.width + margin, mapSize.height + margin],
])
const draw = (shape: GeoPermissibleObjects) => geoPath(drawn).digits(1)(shape) ?? ''

const land = draw(feature(world, world.objects.land))
const border = draw(mesh(world, world.objects.countries, (a, b) => a !== b))
const lines = draw(geoGraticule().step([2, 1])())

writeFileSync(
  new URL('../../static/land.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mapSize.width} ${mapSize.height}">` +
    `<path id="land" d="${land}"/><path id="border" d="${border}" fill="none"/><path id="lines" d="${lines}" fill="none"/></svg>\n`,
)
