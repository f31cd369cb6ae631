import { MOST_UNITS } from './engine.js'

/** The points of bitmaps in small whole units, so that 128 people can be added up at a time. */
export interface Units {
  /** Of each, from 0 to 7. */
  readonly of: readonly (readonly number[])[]
  /** What those too small to count could give together: everyone is taken to have it. */
  readonly slack: number
  /** For every 65,536 points that are lacking, how few units may make them up; more than can be counted where none do. */
  readonly needed: Uint8Array
}

const NEVER = 255
const STEPS = 2048
const MOST_OF_ONE = 7

type Points = readonly (readonly number[])[]

/** Of each group, the first is what somebody may have alone; each next only with those before. */
export function unitsOf(groups: Points): Units {
  const all = groups.flat()
  const sum = all.reduce((total, points) => total + points, 0)
  let scale = Math.min(MOST_OF_ONE / Math.max(1, ...all), MOST_UNITS / Math.max(1, sum))
  const sizeOf = (points: number) => Math.round(points * scale)
  const total = () => all.reduce((units, points) => units + sizeOf(points), 0)
  while (total() > MOST_UNITS) scale *= 0.97
  const of = groups.map((group) => group.map(sizeOf))
  const slack = all.reduce((points, one) => points + (sizeOf(one) === 0 ? one : 0), 0)
  return { of, slack, needed: neededFor(mostPointsOf(groups, of, total())) }
}

/** The most points that so many units can stand for: exactly, over all ways to have some of each group. */
function mostPointsOf(groups: Points, of: Units['of'], all: number): Float64Array {
  let most = new Float64Array(all + 1).fill(-Infinity)
  most[0] = 0
  groups.forEach((group, at) => {
    const more = most.slice()
    let [points, units] = [0, 0]
    group.forEach((one, place) => {
      const size = of[at]![place]!
      if (size === 0) return
      points += one
      units += size
      for (let from = 0; from + units <= all; from++)
        more[from + units] = Math.max(more[from + units]!, most[from]! + points)
    })
    most = more
  })
  return most
}

function neededFor(most: Float64Array): Uint8Array {
  const needed = new Uint8Array(STEPS).fill(NEVER)
  let reached = -1
  most.forEach((points, units) => {
    const until = points === -Infinity ? -1 : Math.min(STEPS - 1, Math.floor(points / 65_536))
    for (; reached < until; reached++) needed[reached + 1] = Math.max(1, units)
  })
  return needed
}
