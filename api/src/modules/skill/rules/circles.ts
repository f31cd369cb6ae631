/** A wish that one thing stand under another. */
export interface BroaderWish {
  readonly from: string
  readonly to: string
}

/** The way up from one thing to another, both ends included, or null. */
function wayUp(start: string, goal: string, above: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const cameFrom = new Map<string, string | null>([[start, null]])
  for (const at of cameFrom.keys()) {
    if (at === goal) return wayBack(goal, cameFrom)
    for (const next of above.get(at) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, at)
  }
  return null
}

function wayBack(goal: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = []
  for (let at: string | null = goal; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at)
  return way
}

/**
 * Which wishes would close a circle, told with the circle. What stands already stays; wishes are taken in their order,
 * so that of those that cannot stand together the first does.
 */
export function circles<Wish extends BroaderWish>(
  standing: readonly BroaderWish[],
  wishes: readonly Wish[],
): { wish: Wish; circle: string[] }[] {
  const above = new Map<string, Set<string>>()
  const put = ({ from, to }: BroaderWish) => {
    const parents = above.get(from)
    if (parents) parents.add(to)
    else above.set(from, new Set([to]))
  }
  standing.forEach(put)
  return wishes.flatMap((wish) => {
    const way = wayUp(wish.to, wish.from, above)
    if (way) return [{ wish, circle: [wish.from, ...way] }]
    put(wish)
    return []
  })
}
