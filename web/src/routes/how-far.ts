export type Counted = { value: string; count: number }
export type Spot = {
  stage: string
  count: number
  x: number
  y: number
  radius: number
  labelX: number
  labelY: number
  anchor: 'start' | 'middle' | 'end'
}

const around = ['IDENTIFIED', 'UNDERSTANDING', 'FRAMED', 'TEAMING', 'CO_CREATING', 'IMPLEMENTING', 'IN_USE']
const centre = { x: 220, y: 180 }
const ring = 120

const round = (value: number) => Math.round(value * 10) / 10

/** Area says how many: a place with four challenges is twice as wide as one with one. */
const radiusFor = (count: number) => (count === 0 ? 11 : Math.min(34, 12 + 8 * (Math.sqrt(count) - 0.2)))

function anchorAt(cosine: number): Spot['anchor'] {
  if (Math.abs(cosine) < 0.25) return 'middle'
  return cosine > 0 ? 'start' : 'end'
}

/** The stages as places on a ring, from the top and clockwise, with room for their names outside it. */
export function ringOf(stages: readonly Counted[]): Spot[] {
  return around.map((stage, at) => {
    const turn = (2 * Math.PI * at) / around.length - Math.PI / 2
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)]
    const count = stages.find(({ value }) => value === stage)?.count ?? 0
    const radius = radiusFor(count)
    const out = ring + radius + 10
    return {
      stage,
      count,
      radius: round(radius),
      x: round(centre.x + ring * cosine),
      y: round(centre.y + ring * sine),
      labelX: round(centre.x + out * cosine),
      labelY: round(centre.y + out * sine + 5),
      anchor: anchorAt(cosine),
    }
  })
}
