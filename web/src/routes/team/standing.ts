const day = 86_400_000

/** Whole days between two moments, never fewer than none. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / day))

type Move = { kind: string; isReady: boolean; lacks: readonly string[] }

/** The move that leads on: forward before anything else, the one that lacks least first. */
export const leadingOn = <One extends Move>(moves: readonly One[]): One | undefined =>
  moves
    .filter(({ kind }) => kind === 'FORWARD' || kind === 'RESUME')
    .toSorted((one, other) => one.lacks.length - other.lacks.length)[0]

/** What is not among those that are there, in the order of the whole. */
export const missingOf = <One extends string>(whole: readonly One[], there: readonly string[]): One[] =>
  whole.filter((one) => !there.includes(one))

export const sectors = ['PUBLIC', 'PRIVATE', 'CIVIL_SOCIETY', 'ACADEMIA'] as const
export const balancedRoles = ['NETWORKER', 'FACILITATOR', 'INNOVATOR', 'BUSINESS_DEVELOPER'] as const

type CoverageState = 'FILLED' | 'PARTLY' | 'EMPTY'

export function sumsOf(coverage: readonly { state: CoverageState }[]) {
  const count = (wanted: CoverageState) => coverage.filter(({ state }) => state === wanted).length
  return { filled: count('FILLED'), partly: count('PARTLY'), empty: count('EMPTY') }
}

/** Where most is missing first: that is where somebody makes a difference. */
export const emptiestFirst = <One extends { team: { coverage: readonly { state: CoverageState }[] } }>(
  challenges: readonly One[],
): One[] => challenges.toSorted((one, other) => sumsOf(other.team.coverage).empty - sumsOf(one.team.coverage).empty)

type Standing = { size: number; commitments: readonly { role: string }[] }

/** Which of the four roles nobody has; nothing when the team has people whose roles may not be seen. */
export const rolesMissing = ({ size, commitments }: Standing) =>
  size > 0 && commitments.length === 0
    ? null
    : missingOf(
        balancedRoles,
        commitments.map(({ role }) => role),
      )

/** The same mandate may stand behind several applications. */
export const uniqueById = <One extends { id: string }>(things: readonly One[]): One[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
]
