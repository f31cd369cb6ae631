import { whatIsAdded, type Added } from './adds.js'
import { mostOfFits } from './alike.js'
import {
  availabilityFor,
  distanceFor,
  mandateFor,
  queueFor,
  type AvailabilityMatch,
  type DistanceMatch,
  type MandateMatch,
  type QueueMatch,
} from './circumstances.js'
import { whatIsLearnt, type Learnt } from './learns.js'
import { judgeNeeds, type NeedMatch } from './needs.js'
import type { Context, Opening, Person, SkillId } from './shapes.js'
import { linksIn, type Link } from '../../skill/rules/taxonomy.js'
import { ENOUGH_CLAIMS, type PartKind } from './weights.js'

/** How an opening and a person fit each other. It ranks and explains; it shuts nobody out. */
export interface Match {
  readonly person: string
  readonly opening: string
  /** Whole millionths of a point; exactly the sum of the parts. */
  readonly total: number
  readonly parts: Readonly<Record<PartKind, number>>
  readonly needs: readonly NeedMatch[]
  readonly adds: readonly Added[]
  readonly learns: readonly Learnt[]
  readonly mandate: MandateMatch
  readonly availability: AvailabilityMatch
  readonly distance: DistanceMatch
  readonly queue: QueueMatch
  readonly missing: readonly SkillId[]
  /** 0 to 1: how much of what a match asks about this person is known. */
  readonly known: number
}

const sum = (points: readonly number[]) => points.reduce((whole, part) => whole + part, 0)
const pointsOf = (things: readonly { readonly points: number }[]) => sum(things.map((thing) => thing.points))

function knownOf(person: Person): number {
  const about = [person.sector, person.fieldOfPractice, person.hub, person.location, person.hoursPerMonth]
  const told = about.filter((one) => one !== null).length + Math.min(person.claims.length, ENOUGH_CLAIMS)
  return told / (about.length + ENOUGH_CLAIMS)
}

/** No link to it, near or not, and not among what the opening offers to teach. */
const isMissing = ({ outcome, importance }: NeedMatch) =>
  (outcome === 'MISSING' || outcome === 'NEAR') && importance !== 'LEARNABLE'

export const scoreMatch = (person: Person, opening: Opening, context: Context): Match =>
  scoreBy(linksIn(context.taxonomy), person, opening, context)

/** The same, with the links of the taxonomy already at hand: for whoever scores many. */
export function scoreBy(link: Link, person: Person, opening: Opening, context: Context): Match {
  const needs = judgeNeeds(person.claims, opening.needs, link, context.rarity, context.nearness)
  const adds = whatIsAdded(person, needs, context.team)
  const learns = whatIsLearnt(person, needs, mostOfFits(opening.needs, context.nearness))
  const mandate = mandateFor(person, opening)
  const availability = availabilityFor(person, opening)
  const distance = distanceFor(person, opening)
  const queue = queueFor(opening)
  const parts = {
    fits: pointsOf(needs),
    adds: pointsOf(adds),
    learns: pointsOf(learns),
    mandate: mandate.points,
    availability: availability.points,
    distance: distance.points,
    queue: queue.points,
  }
  const missing = needs.filter(isMissing).map((need) => need.skill)
  const told = { needs, adds, learns, mandate, availability, distance, queue, missing, known: knownOf(person) }
  return { person: person.id, opening: opening.id, total: sum(Object.values(parts)), parts, ...told }
}
