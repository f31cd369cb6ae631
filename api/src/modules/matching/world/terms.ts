import { lackOf } from '../rules/adds.js'
import { lessonOf } from '../rules/learns.js'
import { nearQuality, unitsOf } from '../rules/near.js'
import { shareOf } from '../rules/needs.js'
import { mostPoints } from '../rules/weights.js'
import type { LinkWay, NearWay, Needed, Weights } from './needed.js'

/** Skills that meet a need equally well at best, and the most points that any claim of them could give. */
export interface Term {
  readonly skills: readonly number[]
  readonly of: 'CLAIMS' | 'MANY_NEAR' | 'ONE_NEAR' | 'WISHES' | 'MANY_WISHES'
  readonly points: number
}

/** Terms of which a person has one at most: the first that fits them, and that gives the most. */
export interface Group {
  readonly terms: readonly Term[]
}

const most = ({ own, others, none }: Weights) => Math.max(own, others, none)
const least = ({ own, others, none }: Weights) => Math.min(own, others, none)
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/**
 * What each need could give a person at most, from all sides at once: the weight at its heaviest among the others at their
 * lightest. Whoever cannot come in with these cannot come in at all.
 */
export function groupsOf(needed: readonly Needed[]): Group[] {
  const whole = sumOf(needed.map(({ weights }) => least(weights)))
  const lack = sumOf(needed.filter((need) => need.isLacked).map(({ weights }) => least(weights)))
  const fits = needed.map((need) => ({ terms: termsOf(need, whole, lack) }))
  return [...fits, { terms: wishesOf(needed, whole) }].filter(({ terms }) => terms.length > 0)
}

function termsOf({ links, near, weights, isLacked }: Needed, whole: number, lack: number): Term[] {
  const weight = most(weights)
  const pointsOf = (quality: number) => Math.max(1, shareOf(weight, quality, whole))
  const mostOf = ({ qualities, isHeld }: LinkWay) =>
    pointsOf(qualities.reduce((found, quality) => Math.max(found, quality), 0)) +
    (isHeld && isLacked ? lackOf(weight, lack) : 0)
  const byLink = [...Map.groupBy(links, ({ qualities }) => qualities).values()].map((alike) => ({
    skills: alike.map(({ skill }) => skill),
    of: 'CLAIMS' as const,
    points: mostOf(alike[0]!),
  }))
  return [...byLink, ...nearTerms(near, pointsOf)].sort((one, other) => other.points - one.points)
}

/** One skill that is near is less than a link; for who has several, all of them are taken to be there. */
function nearTerms(near: readonly NearWay[], pointsOf: (quality: number) => number): Term[] {
  if (near.length === 0) return []
  const units = near.map((way) => ({ units: unitsOf(way.near, Math.max(...way.places)) }))
  const skills = near.map(({ skill }) => skill)
  const one = Math.max(...units.map((single) => nearQuality([single])))
  return [
    { skills, of: 'MANY_NEAR', points: pointsOf(nearQuality(units)) },
    { skills, of: 'ONE_NEAR', points: pointsOf(one) },
  ]
}

/** Most people want to learn little, so that for them two wishes are the most that can come true. */
export const FEW_WISHES = 2

/** What wishing for any of the needed skills could give, all needs together. */
function wishesOf(needed: readonly Needed[], whole: number): Term[] {
  const known = needed.filter(({ skill }) => skill >= 0)
  const lessons = known.map(({ weights, importance }) => lessonOf(most(weights), 0, whole, importance))
  const skills = known.map(({ skill }) => skill)
  const capped = (points: readonly number[]) => Math.min(mostPoints.learns, sumOf(points))
  const few = capped(lessons.toSorted((one, other) => other - one).slice(0, FEW_WISHES))
  return few <= 0
    ? []
    : [
        { skills, of: 'MANY_WISHES' as const, points: capped(lessons) },
        { skills, of: 'WISHES' as const, points: few },
      ]
}
