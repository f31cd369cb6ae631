type Part = { kind: string; points: number; most: number }
type Match = {
  parts: readonly Part[]
  mandate: string
  hoursPerMonth: number | null
  kilometres: number | null
  raisedMostBy: { key: string } | null
  firstTenWith: { id: string } | null
  opening: { queue: number; hoursPerMonth: number }
}

/** What keeps a match from being higher, each with what can be done about it. */
export type Short =
  | { of: 'SKILL'; skill: string; isEnoughForTen: boolean }
  | { of: 'HOURS_UNSAID' }
  | { of: 'HOURS'; own: number; asked: number }
  | { of: 'MANDATE' }
  | { of: 'WAY'; kilometres: number }
  | { of: 'QUEUE'; waiting: number }

/** The greatest lever first: the skill, then what a person can change, last what they cannot. */
export function whyNotMore(match: Match): Short[] {
  const { raisedMostBy, firstTenWith, hoursPerMonth: own, kilometres, opening } = match
  const isShort = (kind: string) => match.parts.some((part) => part.kind === kind && part.points < part.most)
  const all: Short[] = []
  if (raisedMostBy) all.push({ of: 'SKILL', skill: raisedMostBy.key, isEnoughForTen: firstTenWith !== null })
  if (isShort('AVAILABILITY'))
    all.push(own === null ? { of: 'HOURS_UNSAID' } : { of: 'HOURS', own, asked: opening.hoursPerMonth })
  if (isShort('MANDATE') && match.mandate === 'NEEDED') all.push({ of: 'MANDATE' })
  if (isShort('DISTANCE') && kilometres !== null) all.push({ of: 'WAY', kilometres: Math.round(kilometres) })
  if (opening.queue > 0) all.push({ of: 'QUEUE', waiting: opening.queue })
  return all
}
