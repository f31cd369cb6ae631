export const balancedRoles = ['NETWORKER', 'FACILITATOR', 'INNOVATOR', 'BUSINESS_DEVELOPER'] as const
export type BalancedRole = (typeof balancedRoles)[number]
export type TeamRole = BalancedRole | 'LEAD' | 'MEMBER'
export type Importance = 'REQUIRED' | 'DESIRED' | 'LEARNABLE'
export type CoverageState = 'FILLED' | 'PARTLY' | 'EMPTY'

export interface Member {
  readonly id: string
  readonly roles: readonly TeamRole[]
  readonly sector: string | null
  readonly fieldOfPractice: string | null
  readonly hub: string | null
  readonly isRural: boolean
  /** Per needed skill: FULLY with the very skill or a narrower one, PARTLY with a broader or related one. */
  readonly holds: ReadonlyMap<string, 'FULLY' | 'PARTLY'>
}

export interface NeededSkill {
  readonly skill: string
  readonly importance: Importance
}

export interface SkillCoverage extends NeededSkill {
  readonly state: CoverageState
  readonly fully: readonly string[]
  readonly partly: readonly string[]
}

export interface RoleCoverage {
  readonly role: BalancedRole
  readonly people: readonly string[]
}

export interface Coverage {
  readonly skills: readonly SkillCoverage[]
  readonly sectors: readonly string[]
  readonly fieldsOfPractice: readonly string[]
  readonly hubs: readonly string[]
  readonly hasRuralHub: boolean
  readonly hasLead: boolean
  readonly roles: readonly RoleCoverage[]
}

/** Sorted, each once, so that two teams of the same people read alike. */
const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort()

function coverSkill(need: NeededSkill, members: readonly Member[]): SkillCoverage {
  const holding = (how: 'FULLY' | 'PARTLY') =>
    distinct(members.filter((member) => member.holds.get(need.skill) === how).map((member) => member.id))
  const fully = holding('FULLY')
  const partly = holding('PARTLY')
  return { ...need, state: fully.length ? 'FILLED' : partly.length ? 'PARTLY' : 'EMPTY', fully, partly }
}

const peopleIn = (role: TeamRole, members: readonly Member[]) =>
  distinct(members.filter((member) => member.roles.includes(role)).map((member) => member.id))

/** What a team covers and where it comes from. */
export const coverageOf = (members: readonly Member[], needs: readonly NeededSkill[]): Coverage => ({
  skills: needs.map((need) => coverSkill(need, members)),
  sectors: distinct(members.map((member) => member.sector)),
  fieldsOfPractice: distinct(members.map((member) => member.fieldOfPractice)),
  hubs: distinct(members.map((member) => member.hub)),
  hasRuralHub: members.some((member) => member.isRural && member.hub !== null),
  hasLead: peopleIn('LEAD', members).length > 0,
  roles: balancedRoles.map((role) => ({ role, people: peopleIn(role, members) })),
})
