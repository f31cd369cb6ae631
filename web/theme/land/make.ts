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
}>

const margin = 40
const project = projection()
const drawn = projection().clipExtent([
  [-margin, -margin],
  [mapSize.width + margin, mapSize.height + margin],
])
const draw = (shape: GeoPermissibleObjects) => geoPath(drawn).digits(1)(shape) ?? ''

const near = new Set(['Norway', 'Sweden', 'Finland'])
const { countries } = world.objects
const isNear = ({ properties }: { properties?: { name: string } }) => near.has(properties?.name ?? '')
const land = draw(feature(world, { ...countries, geometries: countries.geometries.filter(isNear) }))
const border = draw(mesh(world, countries, (a, b) => a !== b && isNear(a as never) && isNear(b as never)))
const lines = draw(geoGraticule().step([2, 1])())

const names = [
  ['Jämtland', 14.9, 63.62],
  ['Härjedalen', 13.75, 62.28],
  ['Trøndelag', 11.2, 63.05],
  ['Gudbrandsdalen', 10.3, 61.98],
] as const
const labels = names.map(([name, longitude, latitude]) => {
  const [x = 0, y = 0] = project([longitude, latitude]) ?? []
  return `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" text-anchor="middle">${name}</text>`
})

writeFileSync(
  new URL('../../static/land.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mapSize.width} ${mapSize.height}">` +
    `<path id="land" d="${land}"/><path id="border" d="${border}" fill="none"/>` +
    `<path id="lines" d="${lines}" fill="none"/><g id="names">${labels.join('')}</g></svg>\n`,
)
