type Asked = { id: string; scope: Scope; challenge: object | null; theme: string | null; until: string | null }
export type Scope = 'CHALLENGE' | 'THEME' | 'ALL'

/** The one that the mail was about comes first; the others as they came. */
export const askedFirst = <One extends { id: string }>(requests: readonly One[], wished: string | null): One[] => [
  ...requests.filter(({ id }) => id === wished),
  ...requests.filter(({ id }) => id !== wished),
]

/** One may narrow or widen what was asked for, but only to what the request itself names. */
export const scopesOf = ({ challenge, theme }: Asked): Scope[] => [
  ...(challenge ? (['CHALLENGE'] as const) : []),
  ...(theme ? (['THEME'] as const) : []),
  'ALL',
]

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** Half a year ahead, to the last day of that month: a mandate has an end, and people think of it in months. */
function halfAYearAfter(day: Date): string {
  const end = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 7, 0))
  return `${end.getUTCFullYear()}-${twoDigits(end.getUTCMonth() + 1)}-${twoDigits(end.getUTCDate())}`
}

export const suggestedEnd = ({ until }: Pick<Asked, 'until'>, now: Date): string => until ?? halfAYearAfter(now)

/** What holds already goes on from its own end. */
export const laterEnd = ({ until }: Pick<Asked, 'until'>, now: Date): string =>
  halfAYearAfter(until ? new Date(until) : now)

type Represented = { role: string; organization: { id: string; slug: string } | null }

/** The organisations that somebody answers for, each once. */
export const representedBy = <One extends Represented>(grants: readonly One[]) =>
  [
    ...new Map(
      grants.flatMap(({ role, organization }) =>
        role === 'EMPLOYER_REPRESENTATIVE' && organization ? [[organization.id, organization] as const] : [],
      ),
    ).values(),
  ] as NonNullable<One['organization']>[]
