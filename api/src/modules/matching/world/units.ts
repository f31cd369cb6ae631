import { MOST_UNITS } from './engine.js'
import type { Group, Term } from './terms.js'

/** The points of terms in small whole units, so that 128 people can be added up at a time. */
export interface Units {
  /** None for terms too small to be worth counting. */
  of(term: Term): number
  /** What all terms that count for nothing could give together: everyone is taken to have it. */
  readonly slack: number
  /** For every 65,536 points that are lacking, how few units may make them up; more than can be counted where none do. */
  readonly needed: Uint8Array
}

const NEVER = 255
const STEPS = 2048
/** How much of all the points may go uncounted. */
const UNCOUNTED = 0.05

const topOf = ({ terms }: Group) => terms[0]!.points

/** Null when there are more needs than five bits can count. */
export function unitsOf(groups: readonly Group[]): Units | null {
  const uncounted = smallest(groups)
  const counted = groups.filter((group) => !uncounted.has(group))
  const slack = [...uncounted].reduce((sum, group) => sum + topOf(group), 0)
  const top = Math.max(0, ...counted.map(topOf))
  const ofUncounted = new Set([...uncounted].flatMap(({ terms }) => terms))
  for (const scale of [2, 1]) {
    const size = (term: Term) => ((term.points * scale) / top < 1.41 ? 1 : 2)
    const isOneSize = counted.every(({ terms }) => terms.every((term) => size(term) === 2))
    const of = (term: Term) => (ofUncounted.has(term) ? 0 : isOneSize ? 1 : size(term))
    const all = counted.reduce((sum, { terms }) => sum + Math.max(...terms.map(of)), 0)
    if (all <= MOST_UNITS) return { of, slack, needed: neededFor(mostPointsOf(counted, of, all, slack)) }
  }
  return null
}

/** As many of the smallest as may go uncounted. */
function smallest(groups: readonly Group[]): ReadonlySet<Group> {
  const room = groups.reduce((sum, group) => sum + topOf(group), 0) * UNCOUNTED
  const found = new Set<Group>()
  let sum = 0
  for (const group of [...groups].sort((one, other) => topOf(one) - topOf(other))) {
    sum += topOf(group)
    if (sum > room) break
    found.add(group)
  }
  return found
}

/** The most points that so many units can stand for: exactly, over all ways to choose one term of each group. */
function mostPointsOf(groups: readonly Group[], of: Units['of'], all: number, slack: number): Float64Array {
  let most = new Float64Array(all + 1).fill(-Infinity)
  most[0] = slack
  for (const { terms } of groups) {
    const more = most.slice()
    for (const term of terms)
      for (let from = 0, units = of(term); units <= all; from++, units++)
        more[units] = Math.max(more[units]!, most[from]! + term.points)
    most = more
  }
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
