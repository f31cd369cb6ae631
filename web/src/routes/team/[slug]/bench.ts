/** What stands on the workbench, as the address says it: it can be sent to a colleague, gone back from, and printed. */
export type Bench = {
  /** Whom the maker has put in; empty while proposals are looked at. */
  people: readonly string[]
  lock: readonly string[]
  out: readonly string[]
  size: number
  kilometres?: number
  musts: readonly Must[]
  sectors: number
  /** Whom to find somebody instead of. */
  swap?: string
  /** Whom one has just taken out: that can be undone. */
  gone?: string
  draft?: string
  /** How long to look for teams. */
  seconds?: number
  /** One's own team beside the proposals. */
  isCompared: boolean
  /** A team of one's own, also when nobody is in it yet; else proposals are looked at. */
  isOwn: boolean
}
export const musts = ['ruralHub', 'lead', 'receiver'] as const
export type Must = (typeof musts)[number]

export const sizes = [2, 3, 4, 5, 6, 7, 8] as const
const usualSize = 5
const farthest = 2000
export const mostSeconds = 3
const id = /^[\da-f-]{36}$/i
const most = { people: 12, lock: 20, out: 200 }

export function benchFrom(search: URLSearchParams): Bench {
  const ids = (name: 'people' | 'lock' | 'out') =>
    [...new Set(search.getAll(name).filter((one) => id.test(one)))].slice(0, most[name])
  const out = ids('out')
  const people = ids('people').filter((person) => !out.includes(person))
  return {
    people,
    isOwn: people.length > 0 || search.has('own'),
    lock: ids('lock').filter((person) => !out.includes(person)),
    out,
    size: whole(search.get('size'), 1, 8) ?? usualSize,
    kilometres: whole(search.get('km'), 0, farthest),
    musts: musts.filter((must) => search.getAll('must').includes(must)),
    sectors: whole(search.get('sectors'), 0, 4) ?? 0,
    swap: idOrNone(search.get('swap')),
    gone: idOrNone(search.get('gone')),
    draft: idOrNone(search.get('draft')),
    seconds: whole(search.get('seconds'), 1, mostSeconds),
    isCompared: search.has('compare'),
  }
}

const idOrNone = (text: string | null) => (text && id.test(text) ? text : undefined)

function whole(text: string | null, least: number, greatest: number): number | undefined {
  if (!text?.trim()) return undefined
  const number = Number(text)
  return Number.isInteger(number) ? Math.min(greatest, Math.max(least, number)) : undefined
}

/** The address of the same workbench with something changed; what belongs to one step is asked anew each time. */
export function benchWith(slug: string, bench: Bench, change: Partial<Bench>): string {
  const next = { ...bench, swap: undefined, gone: undefined, seconds: undefined, ...change }
  const search = new URLSearchParams([
    ...next.people.map((one) => ['people', one]),
    ...next.lock.map((one) => ['lock', one]),
    ...next.out.map((one) => ['out', one]),
    ...next.musts.map((one) => ['must', one]),
  ])
  if (next.size !== usualSize) search.set('size', String(next.size))
  if (next.kilometres !== undefined) search.set('km', String(next.kilometres))
  if (next.sectors) search.set('sectors', String(next.sectors))
  if (next.swap) search.set('swap', next.swap)
  if (next.gone) search.set('gone', next.gone)
  if (next.draft) search.set('draft', next.draft)
  if (next.seconds) search.set('seconds', String(next.seconds))
  if (next.isCompared) search.set('compare', '1')
  if (next.isOwn && next.people.length === 0) search.set('own', '1')
  const words = search.toString()
  return `/team/${slug}${words ? `?${words}` : ''}`
}

/** Where a form is sent that works on this team: the address keeps who is in it. */
export const actionOn = (bench: Bench, action: string): string =>
  `?${[benchWith('', bench, {}).split('?')[1], `/${action}`].filter(Boolean).join('&')}`

type Those = { members: readonly { coworker: { id: string } | null }[] }
type Team = Those & { isSomebodyGone: boolean }
type Found = { proposals: readonly Those[]; nearest: Those | null; notes: readonly string[] }

/** Whoever can no longer be asked stands on it no more, so that the next step does not name them again. */
export function withoutGone(bench: Bench, team?: Team, found?: Found): Bench {
  if (!team?.isSomebodyGone && !found?.notes.includes('SOMEBODY_GONE')) return bench
  const teams = [team, ...(found?.proposals ?? []), found?.nearest]
  const there = new Set(teams.flatMap((one) => one?.members.map(({ coworker }) => coworker?.id) ?? []))
  const isThere = (person: string) => there.has(person)
  return { ...bench, people: bench.people.filter(isThere), lock: bench.lock.filter(isThere) }
}

const without = (people: readonly string[], person: string) => people.filter((one) => one !== person)
const withOne = (people: readonly string[], person: string) => [...without(people, person), person]

export const takenIn = (bench: Bench, person: string): Partial<Bench> => ({
  isOwn: true,
  people: withOne(bench.people, person),
  out: without(bench.out, person),
})

export const takenOut = (bench: Bench, person: string): Partial<Bench> => ({
  people: without(bench.people, person),
  lock: without(bench.lock, person),
  gone: person,
})

export const keptOut = (bench: Bench, person: string): Partial<Bench> => ({
  ...takenOut(bench, person),
  out: withOne(bench.out, person),
})

/** Somebody who said no, or never answered, is not asked again: the next best comes in their place. */
export const replaced = (bench: Bench, leaving: string, coming: string): Partial<Bench> => ({
  ...swapped(bench, leaving, coming),
  out: withOne(bench.out, leaving),
})

export const letIn = (bench: Bench, person: string): Partial<Bench> => ({ out: without(bench.out, person) })

/** A locked person stays in every proposal; pressed again, no longer. */
export const lockTurned = (bench: Bench, person: string): Partial<Bench> => ({
  lock: bench.lock.includes(person) ? without(bench.lock, person) : withOne(bench.lock, person),
})

export const swapped = (bench: Bench, leaving: string, coming: string): Partial<Bench> => ({
  ...takenOut(bench, leaving),
  gone: undefined,
  people: bench.people.map((one) => (one === leaving ? coming : one)),
})

/** Looked for a second at first, so that nobody waits long for what is there; longer when that is wished. */
export const wishFrom = (bench: Bench, challenge: string) => ({
  challenge,
  size: bench.size,
  seconds: bench.seconds ?? 1,
  lock: [...bench.lock],
  forbid: [...bench.out],
  ...(bench.kilometres !== undefined && { kilometres: bench.kilometres }),
  must: {
    ...Object.fromEntries(bench.musts.map((must) => [must, true])),
    ...(bench.sectors > 0 && { sectors: bench.sectors }),
  },
})
