import { byTotalThenId } from './order.js'
import { scoreBy, type Match } from './score.js'
import type { Context, Opening, Person, Taxonomy } from './shapes.js'
import { linksIn, type Link } from '../../skill/rules/taxonomy.js'

/** People for an opening, the best match first. Everyone is in the answer. */
export function rank<One extends Person>(
  people: readonly One[],
  opening: Opening,
  contextOf: (person: One) => Context,
): Match[] {
  const linksFor = rememberLinks()
  const score = (person: One): Match => {
    const context = contextOf(person)
    return scoreBy(linksFor(context.taxonomy), person, opening, context)
  }
  return people.map(score).sort(byTotalThenId((match: Match) => match.person))
}

/** Openings for a person by the very same rule, so that counts and lists agree both ways. */
export function rankOpenings<One extends Opening>(
  person: Person,
  openings: readonly One[],
  contextOf: (opening: One) => Context,
): Match[] {
  const linksFor = rememberLinks()
  const score = (opening: One): Match => {
    const context = contextOf(opening)
    return scoreBy(linksFor(context.taxonomy), person, opening, context)
  }
  return openings.map(score).sort(byTotalThenId((match: Match) => match.opening))
}

/** Contexts differ by team but as a rule share one taxonomy. */
export function rememberLinks(): (taxonomy: Taxonomy) => Link {
  const known = new Map<Taxonomy, Link>()
  return (taxonomy) => {
    const link = known.get(taxonomy) ?? linksIn(taxonomy)
    known.set(taxonomy, link)
    return link
  }
}
