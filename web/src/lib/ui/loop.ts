import type { LocalizedText } from '#lib/localized.ts'

/** The stages in the order they are first met. Paused and closed are ways of standing still, not places on the path. */
export const path = [
  'IDENTIFIED',
  'UNDERSTANDING',
  'FRAMED',
  'TEAMING',
  'CO_CREATING',
  'IMPLEMENTING',
  'IN_USE',
] as const
const shortPath = ['IDENTIFIED', 'FRAMED', 'TEAMING', 'IMPLEMENTING', 'IN_USE'] as const

export type Place = (typeof path)[number]
export type AnyStage = Place | 'PAUSED' | 'CLOSED'
export type Track = 'LOOP' | 'SHORT'
export type Point = { x: number; y: number }

export const placesOn = (track: Track): readonly Place[] => (track === 'SHORT' ? shortPath : path)

/** Where the dot stands: a paused challenge stands where it was paused, a closed one has left the path. */
export function placeOf(stage: AnyStage, pausedFrom?: AnyStage | null): Place | undefined {
  if (stage === 'PAUSED') return pausedFrom && isPlace(pausedFrom) ? pausedFrom : undefined
  return isPlace(stage) ? stage : undefined
}

const isPlace = (stage: AnyStage): stage is Place => (path as readonly AnyStage[]).includes(stage)

/** Points on an open circle: the path bends back towards its beginning, because the end is where the next lap may start. */
export function onCircle(count: number, centre: Point, radius: number, openness = 0.14): Point[] {
  const turn = 1 - openness
  return Array.from({ length: count }, (_, index) => {
    const angle = 2 * Math.PI * (openness / 2 + (turn * index) / (count - 1)) + Math.PI / 2
    return { x: round(centre.x + radius * Math.cos(angle)), y: round(centre.y + radius * Math.sin(angle)) }
  })
}

const round = (value: number) => Math.round(value * 100) / 100

/** A stretch of the circle from one of its points to a later one. */
export function arc(points: readonly Point[], from: number, to: number, radius: number): string {
  const stretch = points.slice(from, to + 1)
  const [first, ...rest] = stretch
  if (!first || rest.length === 0) return ''
  return `M${first.x} ${first.y}` + rest.map(({ x, y }) => `A${radius} ${radius} 0 0 1 ${x} ${y}`).join('')
}

// ---------- the large picture: a lap for each cycle, the newest innermost ----------

export type Move = { from: AnyStage; to: AnyStage; cycle: number; reason?: LocalizedText | null }
export type Lap = { cycle: number; first: number; last: number; isNow: boolean }
export type Back = { fromLap: number; toLap: number; from: number; to: number; reason?: LocalizedText | null }
export type Trail = { laps: Lap[]; backs: Back[]; here?: { lap: number; place: number } }

/** From the moves that were made to laps: a lap runs forward along the places until somebody goes back. */
export function trailFrom(
  moves: readonly Move[],
  now: { stage: AnyStage; pausedFrom?: AnyStage | null },
  track: Track,
): Trail {
  const places = placesOn(track)
  const at = (stage: AnyStage) => places.indexOf(placeOf(stage) as Place)
  const laps: Lap[] = [{ cycle: 1, first: 0, last: 0, isNow: false }]
  const backs: Back[] = []
  for (const move of moves) {
    const [from, to] = [at(move.from), at(move.to)]
    const lap = laps.at(-1)!
    if (to < 0) continue
    if (to >= from || from < 0) lap.last = Math.max(lap.last, to)
    else {
      backs.push({ fromLap: laps.length - 1, toLap: laps.length, from, to, reason: move.reason })
      laps.push({ cycle: move.cycle, first: to, last: to, isNow: false })
    }
  }
  const here = hereOn(laps, at, now)
  return { laps: laps.map((lap, index) => ({ ...lap, isNow: index === laps.length - 1 })), backs, here }
}

function hereOn(laps: Lap[], at: (stage: AnyStage) => number, now: { stage: AnyStage; pausedFrom?: AnyStage | null }) {
  const place = placeOf(now.stage, now.pausedFrom)
  const index = place ? at(place) : -1
  if (index < 0) return undefined
  const lap = laps.at(-1)!
  lap.last = Math.max(lap.last, index)
  return { lap: laps.length - 1, place: index }
}

/** The radius of each lap: laps draw closer when there are many, and never reach the middle. */
export const lapRadius = (lap: number, laps: number, outer: number): number =>
  round(outer - lap * Math.min(outer * 0.2, (outer * 0.62) / Math.max(1, laps - 1)))

/** The way back, drawn through the inside of the loop. */
export function backward(from: Point, to: Point, centre: Point): string {
  const pull = 0.55
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const bend = { x: middle.x + (centre.x - middle.x) * pull, y: middle.y + (centre.y - middle.y) * pull }
  return `M${from.x} ${from.y}Q${round(bend.x)} ${round(bend.y)} ${to.x} ${to.y}`
}
