import { addsPoints, learningShare, mostPoints } from '../rules/weights.js'
import { layBounds } from './blocks.js'
import { areas, LAST_HOURS, LAST_QUALITY, MOST_NEEDS, MOST_TABLES, MOST_WAYS, words, type Engine } from './engine.js'
import type { Needed, Way } from './needed.js'
import { LANGUAGE_SETS, NO_HOURS, STANDINGS } from './people.js'
import type { Bitmap, Plan } from './plan.js'
import type { Rest } from './rest.js'
import type { Query } from './search.js'
import type { Segment } from './segment.js'
import { wholesOf } from './total.js'
import type { Address } from './unions.js'
import { unitsOf } from './units.js'

type Search = NonNullable<Segment['search']>

/** Writes a question into the memory of the loops; false when there is no room for it. */
export function layOut({ postings, blocks }: Search, query: Query, plan: Plan): boolean {
  const { engine, at } = postings
  if (!layNeeds(engine, query.needed)) return false
  const { numbers } = engine
  const bitmaps = plan.groups.flat()
  const units = unitsOf(plan.groups.map((group) => group.map(({ points }) => points)))
  engine.bytes.set(units.needed, areas.units)
  const worth = worthOf(plan, units.of)
  const addresses = [...worth.ones, ...worth.twos, ...worth.fours, ...byPoints(bitmaps).map(({ address }) => address)]
  addresses.forEach((address, one) => numbers.set(address, (areas.addresses >> 2) + one * 2))
  byPoints(bitmaps).forEach(({ points }, one) => (numbers[(areas.points >> 2) + one] = points))
  plan.lists.forEach((list, one) => numbers.set(list, (areas.lists >> 2) + one * words.list))
  const traits = layRest(engine, query.rest, at)
  layBounds(blocks, query.rest, numbers.subarray(at.byKind >> 2), numbers.subarray(at.bySpan >> 2))
  // In the order of `Question` in question.asc.ts.
  const question = [
    ...[at.records, at.claims, at.alive, at.rests, blocks.count, at.kindOf, at.spanOf, at.byKind, at.bySpan],
    areas.bests,
    ...[at.onSite, at.remote, ...traits, areas.hours, LAST_HOURS, query.rest.always],
    ...[areas.lists, plan.lists.length],
    ...[areas.addresses, addresses.length, areas.located, worth.ones.length, worth.twos.length, worth.fours.length],
    ...[areas.located + (addresses.length - bitmaps.length) * 4, areas.points, bitmaps.length],
    ...[plan.slack, units.slack, bitmaps.reduce((sum, { points }) => sum + points, 0)],
    ...[areas.units, areas.starts, Number(query.isOnlyReached)],
    ...[areas.once, areas.sums, areas.stamps, areas.touched],
    ...[areas.first, areas.needs, areas.met, areas.qualities, LAST_QUALITY, areas.out, areas.steps],
  ]
  numbers.set(question, areas.question >> 2)
  return true
}

const byPoints = (bitmaps: readonly Bitmap[]) => bitmaps.toSorted((one, other) => other.points - one.points)

/** Each bitmap once for every bit of its units; as many as the loops take at a time. */
function worthOf({ groups }: Plan, units: readonly (readonly number[])[]) {
  const worth = (bit: number, atATime: number): Address[] => {
    const found = groups.flatMap((group, at) =>
      group.filter((_, place) => units[at]![place]! & bit).map(({ address }) => address),
    )
    while (found.length % atATime !== 0) found.push([areas.empty, 0])
    return found
  }
  return { ones: worth(1, 4), twos: worth(2, 2), fours: worth(4, 2) }
}

function layRest({ numbers }: Engine, rest: Rest, at: Search['postings']['at']): number[] {
  const { onSite, remote, sectors, fields } = rest
  numbers.set(onSite.subarray(0, (at.remote - at.onSite) >> 2), at.onSite >> 2)
  numbers.set(remote.subarray(0, (at.remote - at.onSite) >> 2), at.remote >> 2)
  const traits = [0, 16, 32].map((from) => areas.traits + from * 4)
  ;[sectors, fields, standingsIn(rest)].forEach((points, which) => numbers.set(points, traits[which]! >> 2))
  const hours = areas.hours >> 2
  for (let told = 0; told < LAST_HOURS; told++) numbers[hours + told] = rest.hours(told)
  numbers[hours + LAST_HOURS] = rest.hours(NO_HOURS - 1)
  numbers[hours + LAST_HOURS + 1] = rest.hours(NO_HOURS)
  return traits
}

/** Both are bits of one number there, and looked up together. */
const standingsIn = ({ standings, languages }: Rest) =>
  Int32Array.from(
    { length: STANDINGS * LANGUAGE_SETS },
    (_, both) => standings[both % STANDINGS]! + languages[Math.floor(both / STANDINGS)]!,
  )

/** The needs with all ways to meet them, those of one skill chained; the chains of the question before are undone first. */
function layNeeds(engine: Engine, needed: readonly Needed[]): boolean {
  const { numbers, doubles } = engine
  const { others, none, lackOthers, lackNone } = wholesOf(needed)
  clearWays(engine)
  if (needed.length > MOST_NEEDS) return false
  doubles.set(
    [others, none, lackOthers, lackNone, needed[0]?.most ?? 0, addsPoints.SKILL, mostPoints.learns],
    areas.needs >> 3,
  )
  needed.forEach(({ weights, importance, isLacked }, at) => {
    const need = addressOfNeed(at)
    doubles.set([weights.own, weights.others, weights.none, learningShare[importance]], need >> 3)
    numbers.set([Number(isLacked), 0], (need >> 2) + 8)
  })
  return layWays(engine, needed)
}

const addressOfNeed = (at: number) => areas.needs + (words.whole + at * words.need) * 4

const laid = new WeakMap<Engine, Uint16Array>()

function clearWays(engine: Engine): void {
  for (const skill of laid.get(engine) ?? []) engine.words[(areas.first >> 2) + skill] = 0
  laid.delete(engine)
}

function layWays(engine: Engine, needed: readonly Needed[]): boolean {
  const { numbers, words: cells, doubles } = engine
  const ways = needed.flatMap(({ links, near }): Way[] => [...links, ...near])
  if (ways.length > MOST_WAYS) return false
  laid.set(engine, Uint16Array.from(ways.map(({ skill }) => skill)))
  const tables = new Map<Int32Array, number>()
  for (const [at, way] of ways.entries()) {
    const table = way.by === 'LINK' ? way.qualities : way.places
    const known = tables.get(table) ?? areas.tables + tables.size * words.table * 4
    if (tables.size >= MOST_TABLES) return false
    if (!tables.has(table)) numbers.set(table, known >> 2)
    tables.set(table, known)
    const address = areas.ways + at * words.way * 4
    const flags = way.by === 'LINK' ? 1 | (way.isSame ? 2 : 0) | (way.isHeld ? 4 : 0) : 0
    const first = (areas.first >> 2) + way.skill
    cells.set([cells[first]!, addressOfNeed(way.need), flags, known], address >> 2)
    doubles[(address >> 3) + 2] = way.by === 'LINK' ? 0 : way.near
    cells[first] = address
  }
  return true
}
