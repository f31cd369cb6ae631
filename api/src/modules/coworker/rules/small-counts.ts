/** Fewer people than this are not counted aloud: a small number says who. */
export const FEWEST_SHOWN = 5

export type ShownCount =
  | { readonly kind: 'COUNT'; readonly count: number }
  | { readonly kind: 'FEWER'; readonly than: number }

const hidden: ShownCount = { kind: 'FEWER', than: FEWEST_SHOWN }

/** None is hidden like a few: else "fewer than five" would promise that there is someone. */
export const shownCount = (count: number): ShownCount => (count < FEWEST_SHOWN ? hidden : { kind: 'COUNT', count })

/** The same where a number or nothing is asked for. */
export const countOrNull = (count: number): number | null => (count < FEWEST_SHOWN ? null : count)

const sum = (counts: readonly number[]) => counts.reduce((whole, count) => whole + count, 0)

/** Least first; of equal counts the first name, so that the same one is hidden every time. */
const leastThenName = ([one, few]: readonly [string, number], [other, more]: readonly [string, number]) =>
  few - more || (one < other ? -1 : 1)

/**
 * A whole that is shown in parts. What is hidden must not come back by subtracting the rest from the whole: together
 * the hidden parts hold enough, and so they are never a single one.
 */
export function shownParts(parts: ReadonlyMap<string, number>): Map<string, ShownCount> {
  const inOrder = [...parts].sort(leastThenName)
  let hide = inOrder.filter(([, count]) => count < FEWEST_SHOWN).length
  const isTooLittle = () => sum(inOrder.slice(0, hide).map(([, count]) => count)) < FEWEST_SHOWN
  while (hide > 0 && hide < inOrder.length && isTooLittle()) hide++
  const names = new Set(inOrder.slice(0, hide).map(([name]) => name))
  return new Map([...parts].map(([name, count]) => [name, names.has(name) ? hidden : { kind: 'COUNT', count }]))
}
