import type { Language } from './address.ts'
import type { ResultOf } from './graphql.ts'
import { evidenceLabel, fieldOfPracticeLabel, sectorLabel } from './labels.ts'
import { plainText } from './localized.ts'
import type { MatchReasonsParts } from './match.server.ts'
import { m } from './paraglide/messages.js'
import { formatNumber } from './time.ts'

export type Match = ResultOf<typeof MatchReasonsParts>
type Part = Match['parts'][number]['kind']
type Need = Match['needs'][number]
type Add = Match['adds'][number]
export type Told = { key: Part; name: string; points: number; most: number; words: string }

const order: readonly Part[] = ['FITS', 'ADDS', 'LEARNS', 'MANDATE', 'AVAILABILITY', 'DISTANCE', 'QUEUE']
const names: Record<Part, () => string> = {
  FITS: m.match_fits,
  ADDS: m.match_adds,
  LEARNS: m.match_learns,
  MANDATE: m.match_mandate,
  AVAILABILITY: m.match_availability,
  DISTANCE: m.match_distance,
  QUEUE: m.match_queue,
}

// The contract counts in whole millionths, so that the parts sum exactly; people read points.
const millionth = 1_000_000

/** Every part of a match with its words, in the order to say them. Shown together they make up the whole. */
export const told = (match: Match, language: Language): Told[] => tell(match, language, match.needs.length)

/** The same in fewer words: much may be near a little, and would drown what somebody has. */
export const toldBriefly = (match: Match, language: Language): Told[] => tell(match, language, NEEDS_BY_NEAR)

const NEEDS_BY_NEAR = 3

function tell(match: Match, language: Language, mostByNear: number): Told[] {
  const words: Record<Part, () => string> = {
    FITS: () => fits(match.needs, language, mostByNear),
    ADDS: () => joined(match.adds.map((add) => added(add, language))) || m.match_adds_none(),
    LEARNS: () => joined(match.learns.map(({ label }) => plainText(label, language))) || m.match_learns_none(),
    MANDATE: () => mandate(match),
    AVAILABILITY: () =>
      match.hoursPerMonth === null ? m.match_hours_unknown() : m.match_hours({ hours: match.hoursPerMonth }),
    DISTANCE: () => distance(match),
    QUEUE: () => (match.opening.queue ? m.match_queue_waiting({ count: match.opening.queue }) : m.match_queue_none()),
  }
  return order.flatMap((key) => {
    const part = match.parts.find(({ kind }) => kind === key)
    return part
      ? [{ key, name: names[key](), points: part.points / millionth, most: part.most / millionth, words: words[key]() }]
      : []
  })
}

function fits(needs: readonly Need[], language: Language, mostByNear: number): string {
  const linked = needs.filter(({ outcome }) => outcome !== 'MISSING' && outcome !== 'NEAR')
  const near = needs.filter(({ outcome }) => outcome === 'NEAR').sort((one, other) => other.points - one.points)
  const more = near.length - mostByNear
  const said = [...linked, ...near.slice(0, mostByNear)].map((need) => fit(need, language))
  return [...said, ...(more > 0 ? [m.match_near_more({ count: more })] : [])].join(', ') || m.match_fits_none()
}

// So many are enough to see why; they stand nearest first.
const NAMED_NEAR = 3

function fit({ skill, via, outcome, evidence, near }: Need, language: Language): string {
  const wanted = plainText(skill.label, language)
  const own = shown(plainText((via ?? skill).label, language), evidence)
  switch (outcome) {
    case 'NARROWER':
      return m.match_narrower({ via: own, skill: wanted })
    case 'BROADER':
      return m.match_broader({ via: own, skill: wanted })
    case 'RELATED':
      return m.match_related({ via: own, skill: wanted })
    case 'NEAR':
      return m.match_near({
        skill: wanted,
        near: joined(near.slice(0, NAMED_NEAR).map((one) => plainText(one.skill.label, language))),
      })
    default:
      return m.match_has_plain({ skill: own })
  }
}

/** What somebody has shown and what they say of themselves are never told alike. */
function shown(skill: string, evidence: Need['evidence']): string {
  if (!evidence) return skill
  return m.match_shown({ skill, evidence: evidence === 'NONE' ? m.match_said() : evidenceLabel[evidence]() })
}

function added({ kind, sector, fieldOfPractice, hub, skill }: Add, language: Language): string {
  if (kind === 'SECTOR' && sector) return lower(sectorLabel[sector]())
  if (kind === 'FIELD_OF_PRACTICE' && fieldOfPractice) return lower(fieldOfPracticeLabel[fieldOfPractice]())
  if (kind === 'HUB' && hub) return m.match_adds_hub({ hub: hub.name })
  if (kind === 'SKILL' && skill) return m.match_adds_skill({ skill: plainText(skill.label, language) })
  return kind === 'RURAL' ? m.match_adds_rural() : ''
}

function mandate({ mandate: standing, mandateHours }: Match): string {
  const words = {
    GRANTED: m.match_mandate_GRANTED,
    SELF_GRANTED: m.match_mandate_SELF_GRANTED,
    REQUESTED: m.match_mandate_REQUESTED,
    NEEDED: m.match_mandate_NEEDED,
  }[standing]()
  return mandateHours ? m.match_mandate_hours({ standing: words, hours: mandateHours }) : words
}

function distance({ kilometres, distance: way }: Match): string {
  if (way === 'ANYWHERE') return m.match_distance_anywhere()
  if (kilometres === null) return way === 'REMOTE' ? m.match_remote() : m.match_distance_unknown()
  const km = Math.round(kilometres)
  return way === 'REMOTE' ? m.match_km_remote({ km }) : m.match_km({ km })
}

/** What is not held, near or not, said last and as the team's lack, never as a fault of the person's. */
export function lacking({ needs }: Pick<Match, 'needs'>, language: Language) {
  const missing = needs.filter(({ outcome }) => outcome === 'MISSING' || outcome === 'NEAR')
  const named = (some: readonly Need[]) => some.map(({ skill }) => plainText(skill.label, language)).join(', ')
  return {
    missing: named(missing.filter(({ importance }) => importance !== 'LEARNABLE')),
    learnable: named(missing.filter(({ importance }) => importance === 'LEARNABLE')),
  }
}

/** Why fitting gives less here: what is asked for says partly the same thing, which is not counted twice. */
export function alike({ alike: needs, parts }: Pick<Match, 'alike' | 'parts'>, language: Language): string {
  const most = parts.find(({ kind }) => kind === 'FITS')?.most ?? 0
  if (needs.length < 2) return ''
  const skills = joined(needs.map(({ label }) => plainText(label, language)))
  return m.match_alike({ skills, most: formatNumber(most / millionth, language, 1) })
}

type Person = { name: string | null; municipality?: { name: string } | null } | null | undefined

/** A name where its owner lets it be seen, else a coworker in a place. */
export function calledOf(person: Person): string {
  if (person?.name) return person.name
  return person?.municipality ? m.match_somebody_in({ place: person.municipality.name }) : m.match_somebody()
}

/** "a, b och c". */
export function joined(words: readonly string[]): string {
  const said = words.filter(Boolean)
  const last = said.at(-1)
  return said.length < 2 || !last ? (last ?? '') : m.match_and({ first: said.slice(0, -1).join(', '), last })
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
