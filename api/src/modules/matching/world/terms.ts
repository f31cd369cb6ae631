import { lackOf } from '../rules/adds.js'
import { lessonOf } from '../rules/learns.js'
import { shareOf } from '../rules/needs.js'
import { MOST_NEAR, mostPoints } from '../rules/weights.js'
import type { LinkWay, Needed, Weights } from './needed.js'

/** Skills that meet a need equally well at best, and the most points that any claim of them could give. */
export interface Term {
  readonly skills: readonly number[]
  readonly points: number
}

/** What a need could give somebody at most. */
export interface Gain {
  /** The most first; of several, the first is what counts. */
  readonly links: readonly Term[]
  /** All that is near it together. */
  readonly near: number
}

export interface Gains {
  readonly needs: readonly Gain[]
  /** What wishing for each of the needed skills could give. */
  readonly lessons: readonly { readonly skill: number; readonly points: number }[]
  /** The most that all skills together can give. */
  readonly most: number
}

export const heaviest = ({ own, others, none }: Weights) => Math.max(own, others, none)
const least = ({ own, others, none }: Weights) => Math.min(own, others, none)
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/**
 * What each need could give a person at most, from all sides at once: the weight at its heaviest among the others at their
 * lightest. Whoever cannot come in with these cannot come in at all.
 */
export function gainsOf(needed: readonly Needed[]): Gains {
  const { whole, lack } = lightestOf(needed)
  const needs = needed.map((need) => gainOf(need, whole, lack))
  const lessons = needed
    .map(({ skill, weights, importance, most: ofFits }) => ({
      skill,
      points: lessonOf({ quality: 0, importance }, heaviest(weights), whole, ofFits),
    }))
    .filter(({ skill, points }) => skill >= 0 && points > 0)
  const byNeeds = needs.map(({ links, near }) => Math.max(links[0]?.points ?? 0, near))
  return { needs, lessons, most: sumOf(byNeeds) + mostLearnt(lessons) }
}

/** What all needs weigh at least, and those that the team lacks. */
export const lightestOf = (needed: readonly Needed[]) => ({
  whole: sumOf(needed.map(({ weights }) => least(weights))),
  lack: sumOf(needed.filter((need) => need.isLacked).map(({ weights }) => least(weights))),
})

export const mostLearnt = (lessons: Gains['lessons']) =>
  Math.min(mostPoints.learns, sumOf(lessons.map(({ points }) => points)))

function gainOf({ links, near, weights, isLacked, most: ofFits }: Needed, whole: number, lack: number): Gain {
  const weight = heaviest(weights)
  const pointsOf = (quality: number) => Math.max(1, shareOf(weight, quality, whole, ofFits))
  const mostOf = ({ qualities, isHeld }: LinkWay) =>
    pointsOf(qualities.reduce((found, quality) => Math.max(found, quality), 0)) +
    (isHeld && isLacked ? lackOf(weight, lack) : 0)
  const byLink = [...Map.groupBy(links, ({ qualities }) => qualities).values()].map((alike) => ({
    skills: alike.map(({ skill }) => skill),
    points: mostOf(alike[0]!),
  }))
  return {
    links: byLink.sort((one, other) => other.points - one.points),
    near: near.length > 0 ? pointsOf(MOST_NEAR) : 0,
  }
}
