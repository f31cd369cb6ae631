import { projection } from './projection.ts'
import { spread } from './spread.ts'

export type OnMap = {
  key: string
  kind: 'hub' | 'challenge'
  name: string
  /** The municipality or village, in words. */
  place: string
  href: string
  latitude: number
  longitude: number
  isRural?: boolean
}
export type Placed = Omit<OnMap, 'latitude' | 'longitude'> & { x: number; y: number }

const project = projection()

type Located = { latitude: number; longitude: number }

/** Where things stand on the region's map. In `load`, so that no page carries a projection. */
export function placedOnMap<Thing extends Located>(things: readonly Thing[]) {
  const spots = things.map(({ latitude, longitude, ...thing }) => {
    const [x = 0, y = 0] = project([longitude, latitude]) ?? []
    return { ...thing, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
  })
  return spread(spots, 36)
}
