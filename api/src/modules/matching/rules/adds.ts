import type { NeedMatch } from './needs.js'
import type { Person, SkillId, TeamSoFar } from './shapes.js'
import { addsPoints } from './weights.js'

export type AddsKind = keyof typeof addsPoints

/** Something the team would have with this person that it does not have without. */
export interface Added {
  readonly kind: AddsKind
  /** The sector, field, hub or skill; for a rural place, its hub. */
  readonly what: string | null
  readonly points: number
}

const isNew = (value: string | null, had: ReadonlySet<string>): value is string => value !== null && !had.has(value)

function newPlaces(person: Person, team: TeamSoFar): Added[] {
  const { sector, fieldOfPractice, hub } = person
  const added: Added[] = []
  const add = (kind: AddsKind, what: string | null) => added.push({ kind, what, points: addsPoints[kind] })
  if (isNew(sector, team.sectors)) add('SECTOR', sector)
  if (isNew(fieldOfPractice, team.fieldsOfPractice)) add('FIELD_OF_PRACTICE', fieldOfPractice)
  if (isNew(hub, team.hubs)) add('HUB', hub)
  if (person.isRural && !team.hasRuralHub) add('RURAL', hub)
  return added
}

export const holds = ({ outcome }: Pick<NeedMatch, 'outcome'>) => outcome === 'EXACT' || outcome === 'NARROWER'

export const isLacked = (
  { skill, importance }: Pick<NeedMatch, 'skill' | 'importance'>,
  covered: ReadonlySet<SkillId>,
) => importance !== 'LEARNABLE' && !covered.has(skill)

/** Of the points for what the team lacks: what one need gives that weighs so much among them all. */
export const lackOf = (weight: number, whole: number) => Math.floor((addsPoints.SKILL * weight) / whole)

/** The team lacks what the opening asks for and nobody in it covers; what it offers to teach is no lack. */
function lackedSkills(needs: readonly NeedMatch[], covered: ReadonlySet<SkillId>): Added[] {
  const lacked = needs.filter((need) => isLacked(need, covered))
  const whole = lacked.reduce((sum, need) => sum + need.weight, 0)
  return lacked.filter(holds).map(({ skill, weight }) => ({
    kind: 'SKILL',
    what: skill,
    points: lackOf(weight, whole),
  }))
}

export const whatIsAdded = (person: Person, needs: readonly NeedMatch[], team: TeamSoFar): Added[] => [
  ...newPlaces(person, team),
  ...lackedSkills(needs, team.coveredSkills),
]

/** So many sectors and fields of practice there are. */
export const howMany = { SECTOR: 4, FIELD_OF_PRACTICE: 6 }

/** A rural place is new once, and a sector or field only while the team lacks one; of hubs there is always one more. */
export const mostOfNew = ({ sectors, fieldsOfPractice, hasRuralHub }: TeamSoFar) =>
  (sectors.size < howMany.SECTOR ? addsPoints.SECTOR : 0) +
  (fieldsOfPractice.size < howMany.FIELD_OF_PRACTICE ? addsPoints.FIELD_OF_PRACTICE : 0) +
  addsPoints.HUB +
  (hasRuralHub ? 0 : addsPoints.RURAL)
