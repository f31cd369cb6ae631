import type { Coverage, SkillCoverage } from './coverage.js'

/** Something that the next person or organisation could bring. */
export interface Lack {
  readonly kind: LackKind
  /** The skill or role; null where any other will do. */
  readonly what: string | null
}

export type LackKind =
  | 'REQUIRED_SKILL'
  | 'LEAD'
  | 'RECEIVER'
  | 'REQUIRED_SKILL_HALF_COVERED'
  | 'ANOTHER_FIELD_OF_PRACTICE'
  | 'ANOTHER_SECTOR'
  | 'RURAL_HUB'
  | 'ROLE'
  | 'DESIRED_SKILL'
  | 'DESIRED_SKILL_HALF_COVERED'

/** Solutions sit between sectors and practices: one of a kind is not yet a between. */
const LEAST_KINDS = 2

const lacksIn = (skills: readonly SkillCoverage[], importance: string, state: string, kind: LackKind): Lack[] =>
  skills
    .filter((skill) => skill.importance === importance && skill.state === state)
    .map(({ skill }) => ({ kind, what: skill }))

const unless = (isThere: boolean, kind: LackKind): Lack[] => (isThere ? [] : [{ kind, what: null }])

/** What the team still lacks, what would help most first. What it offers to teach is no lack. */
export const lacksOf = (
  coverage: Coverage,
  circumstances: { hasReceiver: boolean; mayRuralHubJoin: boolean },
): Lack[] => [
  ...lacksIn(coverage.skills, 'REQUIRED', 'EMPTY', 'REQUIRED_SKILL'),
  ...unless(coverage.hasLead, 'LEAD'),
  ...unless(circumstances.hasReceiver, 'RECEIVER'),
  ...lacksIn(coverage.skills, 'REQUIRED', 'PARTLY', 'REQUIRED_SKILL_HALF_COVERED'),
  ...unless(coverage.fieldsOfPractice.length >= LEAST_KINDS, 'ANOTHER_FIELD_OF_PRACTICE'),
  ...unless(coverage.sectors.length >= LEAST_KINDS, 'ANOTHER_SECTOR'),
  ...unless(coverage.hasRuralHub || !circumstances.mayRuralHubJoin, 'RURAL_HUB'),
  ...coverage.roles.filter((role) => role.people.length === 0).map(({ role }): Lack => ({ kind: 'ROLE', what: role })),
  ...lacksIn(coverage.skills, 'DESIRED', 'EMPTY', 'DESIRED_SKILL'),
  ...lacksIn(coverage.skills, 'DESIRED', 'PARTLY', 'DESIRED_SKILL_HALF_COVERED'),
]

export const helpsMost = (lacks: readonly Lack[]): Lack | null => lacks[0] ?? null
