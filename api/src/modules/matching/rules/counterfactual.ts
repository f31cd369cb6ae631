import { compareIds } from './order.js'
import { rememberLinks } from './rank.js'
import { scoreBy, scoreMatch, type Match } from './score.js'
import type { Context, Evidence, Need, Opening, Person, SkillId } from './shapes.js'

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

/** What each skill the opening asks for and the person has not would change, the greatest gain first. */
export function skillsToAdd(person: Person, opening: Opening, context: Context): WithSkill[] {
  const before = scoreMatch(person, opening, context).total
  return opening.needs
    .filter(holdsNot(person))
    .map(({ skill, level }) => {
      const { total } = scoreMatch(withSkill(person, skill, level), opening, context)
      return { skill, level, gain: total - before, total }
    })
    .filter((change) => change.gain > 0)
    .sort(mostGainThenId)
}

export const skillThatRaisesMost = (person: Person, opening: Opening, context: Context): WithSkill | null =>
  skillsToAdd(person, opening, context)[0] ?? null

type Placed = Pick<Match, 'person' | 'total'>

/** The place a total would give among others, counted from 1. */
export function placeOf(total: number, id: string, others: readonly Placed[]): number {
  const isAhead = (other: Placed) => other.total > total || (other.total === total && compareIds(other.person, id) < 0)
  return 1 + others.filter((other) => other.person !== id && isAhead(other)).length
}

export interface IntoTop {
  readonly top: number
  readonly placeNow: number
  /** Null when the person is there already, or when no single skill is enough. */
  readonly skill: WithSkill | null
  readonly placeThen: number
}

/** Which single skill would bring the person among the first `top`; of several, the one that raises most. */
export function skillIntoTop(
  person: Person,
  top: number,
  ranked: readonly Match[],
  opening: Opening,
  context: Context,
): IntoTop {
  const placeNow = placeOf(scoreMatch(person, opening, context).total, person.id, ranked)
  const best = placeNow <= top ? null : skillThatRaisesMost(person, opening, context)
  const placeThen = best ? placeOf(best.total, person.id, ranked) : placeNow
  return placeThen <= top
    ? { top, placeNow, skill: best, placeThen }
    : { top, placeNow, skill: null, placeThen: placeNow }
}

export interface SkillThatOpens {
  readonly skill: SkillId
  /** Openings that ask for it, that it would bring the person nearer to. */
  readonly openings: readonly string[]
  readonly gain: number
}

const mostOpenedThenGain = (one: SkillThatOpens, other: SkillThatOpens) =>
  other.openings.length - one.openings.length || other.gain - one.gain || compareIds(one.skill, other.skill)

/** "Can you …? It would open four more": over all openings, the skills that would bring a person nearer to most. */
export function skillsThatWouldHelp<One extends Opening>(
  person: Person,
  openings: readonly One[],
  contextOf: (opening: One) => Context,
): SkillThatOpens[] {
  const linksFor = rememberLinks()
  const found = new Map<SkillId, { openings: string[]; gain: number }>()
  for (const opening of openings) {
    const context = contextOf(opening)
    const link = linksFor(context.taxonomy)
    const before = scoreBy(link, person, opening, context).total
    for (const { skill, level } of opening.needs.filter(holdsNot(person))) {
      const gain = scoreBy(link, withSkill(person, skill, level), opening, context).total - before
      const soFar = found.get(skill) ?? { openings: [], gain: 0 }
      if (gain > 0) found.set(skill, { openings: [...soFar.openings, opening.id], gain: soFar.gain + gain })
    }
  }
  return [...found].map(([skill, change]) => ({ skill, ...change })).sort(mostOpenedThenGain)
}
