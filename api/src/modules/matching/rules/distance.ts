import type { Place } from './shapes.js'

const EARTH_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** As the crow flies, in whole kilometres, by the haversine formula. */
export function kilometresBetween(one: Place, other: Place): number {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2)
  const east = Math.sin(radians(other.longitude - one.longitude) / 2)
  const chord = north * north + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east * east
  return Math.round(2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord))))
}
