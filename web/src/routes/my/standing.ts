type Given = { hours: number; contributedThisMonth: number | null }

/** What is left to give this month; what is given beyond the promise is no debt the other way. */
export const hoursLeft = ({ hours, contributedThisMonth }: Given): number =>
  Math.max(hours - (contributedThisMonth ?? 0), 0)

const underWay = new Set(['SUBMITTED', 'IN_REVIEW'])

/** Those that wait for an answer, then the others; each group in the order it came. */
export const waitingFirst = <One extends { state: string }>(applications: readonly One[]): One[] => [
  ...applications.filter(({ state }) => underWay.has(state)),
  ...applications.filter(({ state }) => !underWay.has(state)),
]

export const mayWithdraw = ({ state }: { state: string }): boolean => underWay.has(state)

/** An application that was taken back is of no more interest once there is a newer one to the same role. */
export function latestOfEach<One extends { opening: { id: string } }>(newestFirst: readonly One[]): One[] {
  const seen = new Set<string>()
  return newestFirst.filter(({ opening }) => !seen.has(opening.id) && seen.add(opening.id))
}

type Opening = { hasApplied: boolean; isInvited: boolean }

/** What one has answered already, or is about to, is told elsewhere on the page. */
export const stillOpen = <One extends Opening>(openings: readonly One[], most = 5): One[] =>
  openings.filter(({ hasApplied, isInvited }) => !hasApplied && !isInvited).slice(0, most)

type Question = { skill: { id: string } }

/** One question at a time: the most useful one that was not answered with no, nor told of already, if only to oneself. */
export const nextQuestion = <One extends Question>(
  helpful: readonly One[],
  not: readonly string[],
  told: readonly { id: string }[],
): One | undefined => {
  const answered = new Set([...not, ...told.map(({ id }) => id)])
  return helpful.find(({ skill }) => !answered.has(skill.id))
}

const listed = 10

/** The noes travel in the address, so that they hold without scripts and nothing is kept of them. */
export const noesFrom = (written: string | null): string[] =>
  (written ?? '')
    .split(',')
    .filter((id) => /^[0-9a-f-]{36}$/i.test(id))
    .slice(0, listed)

export const withNo = (noes: readonly string[], id: string): string => [...noes, id].slice(-listed).join(',')
