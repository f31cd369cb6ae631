import { compareIds } from './order.js'
import { rememberLinks } from './rank.js'
import { scoreBy, type Match } from './score.js'
import type { Context, Evidence, Need, Opening, Person, SkillId } from './shapes.js'
import { linksIn, type Link } from '../../skill/rules/taxonomy.js'

/** "With this skill you would …": found by applying it, so that it comes true when applied. */
export interface WithSkill {
  readonly skill: SkillId
  readonly level: number
  readonly gain: number
  readonly total: number
}

/** Only said, not yet shown: the least that adding a skill can be. */
const SAID: Evidence = 'NONE'

export const withSkill = (person: Person, skill: SkillId, level: number): Person => ({
  ...person,
  claims: [...person.claims, { skill, level, evidence: SAID, wantsToLearn: false }],
})

const holdsNot = (person: Person) => (need: Need) => !person.claims.some((claim) => claim.skill === need.skill)

const mostGainThenId = (one: WithSkill, other: WithSkill) => other.gain - one.gain || compareIds(one.skill, other.skill)

/** With those skills alone that say something of what is asked for: the rest changes nothing, and may be hundreds. */
function withWhatMatters(link: Link, person: Person, { needs }: Opening, { nearness }: Context): Person {
  const matters = (held: SkillId) =>
    needs.some(({ skill }) => link(held, skill) !== 'MISSING' || nearness?.get(skill)?.has(held))
  return { ...person, claims: person.claims.filter(({ skill }) => matters(skill)) }
}

/** What each skill the opening asks for and the person has not would change, the greatest gain first. */
export function skillsToAdd(person: Person, opening: Opening, context: Context): WithSkill[] {
  return changesBy(linksIn(context.taxonomy), person, opening, context).changes.sort(mostGainThenId)
}

function changesBy(link: Link, person: Person, opening: Opening, context: Context) {
  const told = withWhatMatters(link, person, opening, context)
  const now = scoreBy(link, told, opening, context)
  const changes = opening.needs
    .filter(holdsNot(told))
    .map(({ skill, level }): WithSkill => {
      const { total } = scoreBy(link, withSkill(told, skill, level), opening, context)
      return { skill, level, gain: total - now.total, total }
    })
    .filter(({ gain }) => gain > 0)
  return { now, changes }
}

export const skillThatRaisesMost = (person: Person, opening: Opening, context: Context): WithSkill | null =>
  skillsToAdd(person, opening, context)[0] ?? null

type Placed = Pick<Match, 'person' | 'total'>

/** The place a total would give among others, counted from 1. */
export function placeOf(total: number, id: string, others: readonly Placed[]): number {
  const isAhead = (other: Placed) => other.total > total || (other.total === total && compareIds(other.person, id) < 0)
  return 1 + others.filter((other) => other.person !== id && isAhead(other)).length
}

export interface SkillThatOpens {
  readonly skill: SkillId
  /** Openings that ask for it, that it would bring the person nearer to. */
  readonly openings: readonly string[]
  /** How near it is to what the person knows already, in thousandths. */
  readonly near: number
  readonly gain: number
}

/** Of those that open as many, the one nearest what somebody knows: they may well know it too. */
const mostOpenedThenNearest = (one: SkillThatOpens, other: SkillThatOpens) =>
  other.openings.length - one.openings.length ||
  other.near - one.near ||
  other.gain - one.gain ||
  compareIds(one.skill, other.skill)

/** "Can you …? It would open four more": over all openings, the skills that would bring a person nearer to most. */
export function skillsThatWouldHelp<One extends Opening>(
  person: Person,
  openings: readonly One[],
  contextOf: (opening: One) => Context,
): SkillThatOpens[] {
  const linksFor = rememberLinks()
  const found = new Map<SkillId, Omit<SkillThatOpens, 'skill'>>()
  for (const opening of openings) {
    const context = contextOf(opening)
    const { now, changes } = changesBy(linksFor(context.taxonomy), person, opening, context)
    for (const { skill, gain } of changes) {
      const soFar = found.get(skill) ?? { openings: [], near: 0, gain: 0 }
      const near = Math.max(soFar.near, now.needs.find((need) => need.skill === skill)?.quality ?? 0)
      found.set(skill, { openings: [...soFar.openings, opening.id], near, gain: soFar.gain + gain })
    }
  }
  return [...found].map(([skill, change]) => ({ skill, ...change })).sort(mostOpenedThenNearest)
}
