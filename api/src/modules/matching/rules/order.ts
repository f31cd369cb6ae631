/** By code unit, so that the order is the same on every machine and in every language. */
export const compareIds = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The best first; ties by id. */
export const byTotalThenId = <Match extends { readonly total: number }>(idOf: (match: Match) => string) => {
  return (one: Match, other: Match): number => other.total - one.total || compareIds(idOf(one), idOf(other))
}
