import { addsPoints, learningShare, mostPoints } from '../rules/weights.js'
import { layBounds } from './blocks.js'
import { areas, LAST_HOURS, LAST_QUALITY, MOST_NEEDS, MOST_TABLES, MOST_WAYS, words, type Engine } from './engine.js'
import type { Needed, Way } from './needed.js'
import { LANGUAGE_SETS, STANDINGS } from './people.js'
import type { Plan } from './plan.js'
import type { Rest } from './rest.js'
import type { Query } from './search.js'
import type { Segment } from './segment.js'
import { wholesOf } from './total.js'
import type { Address } from './unions.js'
import { unitsOf } from './units.js'

const noUnits = unitsOf([])

type Search = NonNullable<Segment['search']>

/** Which of the words of a question are told later. */
export const placeOf = { countOfLists: 19, base: 49, price: 53 }

/** Writes a question into the memory of the loops; false when there is no room for it. */
export function layOut({ postings, blocks }: Search, query: Query, plan: Plan): boolean {
  const { engine, at, people } = postings
  if (!layNeeds(engine, query.needed)) return false
  const { numbers } = engine
  const bitmaps = layBitmaps(engine, plan)
  for (let one = 0; one < plan.lists.length; one++) numbers.set(plan.lists[one]!, (areas.lists >> 2) + one * words.list)
  const traits = layRest(engine, query.rest, at)
  // In the order of `Question` in question.asc.ts.
  const question = [
    ...[at.records, at.claims, at.alive, at.rests, blocks.count, at.kindOf, at.spanOf, at.byKind, at.bySpan],
    areas.bests,
    ...[at.onSite, at.remote, ...traits, areas.hours, LAST_HOURS, query.rest.always],
    ...[areas.lists, plan.lists.length],
    ...[areas.addresses, bitmaps.addresses, areas.located, bitmaps.ones, bitmaps.twos, bitmaps.fours],
    ...[areas.located + (bitmaps.addresses - bitmaps.count) * 4, areas.points, bitmaps.count],
    ...[plan.slack, bitmaps.slack, bitmaps.points],
    ...[areas.units, areas.starts, Number(query.isOnlyReached)],
    ...[areas.once, areas.sums, areas.stamps, areas.touched, areas.passed, areas.waiting],
    ...[areas.first, areas.needs, areas.met, areas.qualities, LAST_QUALITY, areas.out, areas.steps],
    ...[areas.worths, 0, query.gains.most, people, at.claimsOf, 0, 0, 0],
    Number(query.rest.leavesOut),
  ]
  numbers.set(question, areas.question >> 2)
  return true
}

/** What the people of each block can have beside skills, for a question that is written down. */
export function bound({ postings: { engine, at }, blocks }: Search, rest: Rest): void {
  layBounds(blocks, rest, engine.numbers.subarray(at.byKind >> 2), engine.numbers.subarray(at.bySpan >> 2))
  engine.loops.bound(areas.question)
}

const noBitmaps = { addresses: 0, ones: 0, twos: 0, fours: 0, count: 0, slack: 0, points: 0 }

function layBitmaps({ numbers, bytes }: Engine, plan: Plan): typeof noBitmaps {
  if (plan.groups.length === 0) {
    bytes.set(noUnits.needed, areas.units)
    return noBitmaps
  }
  const units = unitsOf(plan.groups.map((group) => group.map(({ points }) => points)))
  bytes.set(units.needed, areas.units)
  const { ones, twos, fours } = worthOf(plan, units.of)
  const bitmaps = plan.groups.flat().sort((one, other) => other.points - one.points)
  const addresses = [...ones, ...twos, ...fours, ...bitmaps.map(({ address }) => address)]
  addresses.forEach((address, one) => numbers.set(address, (areas.addresses >> 2) + one * 2))
  bitmaps.forEach(({ points }, one) => (numbers[(areas.points >> 2) + one] = points))
  return {
    addresses: addresses.length,
    ones: ones.length,
    twos: twos.length,
    fours: fours.length,
    count: bitmaps.length,
    slack: units.slack,
    points: bitmaps.reduce((sum, one) => sum + one.points, 0),
  }
}

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
  numbers.set(sectors, traits[0]! >> 2)
  numbers.set(fields, traits[1]! >> 2)
  layStandings(numbers, traits[2]! >> 2, rest)
  numbers.set(rest.hours, areas.hours >> 2)
  return traits
}

/** Both are bits of one number there, and looked up together. */
function layStandings(numbers: Int32Array, at: number, { standings, languages }: Rest): void {
  for (let both = 0; both < STANDINGS * LANGUAGE_SETS; both++)
    numbers[at + both] = standings[both % STANDINGS]! + languages[(both / STANDINGS) | 0]!
}

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
  for (let at = 0; at < needed.length; at++) {
    const { weights, importance, isLacked } = needed[at]!
    const need = addressOfNeed(at)
    doubles[need >> 3] = weights.own
    doubles[(need >> 3) + 1] = weights.others
    doubles[(need >> 3) + 2] = weights.none
    doubles[(need >> 3) + 3] = learningShare[importance]
    numbers[(need >> 2) + 8] = Number(isLacked)
    numbers[(need >> 2) + 9] = 0
  }
  return layWays(engine, needed)
}

export const addressOfNeed = (at: number) => areas.needs + (words.whole + at * words.need) * 4

const laid = new WeakMap<Engine, readonly Way[]>()

function clearWays(engine: Engine): void {
  for (const { skill } of laid.get(engine) ?? []) {
    engine.words[(areas.first >> 2) + skill] = 0
    engine.halves[(areas.worths >> 1) + skill] = 0
  }
  laid.delete(engine)
}

function layWays(engine: Engine, needed: readonly Needed[]): boolean {
  const ways = needed.flatMap(({ links, near }): readonly Way[] => (near.length > 0 ? [...links, ...near] : links))
  if (ways.length > MOST_WAYS) return false
  laid.set(engine, ways)
  const tables = new Map<Int32Array, number>()
  for (let at = 0; at < ways.length; at++) {
    const way = ways[at]!
    const table = way.by === 'LINK' ? way.qualities : way.places
    let known = tables.get(table)
    if (known === undefined) {
      if (tables.size >= MOST_TABLES) return false
      tables.set(table, (known = areas.tables + tables.size * words.table * 4))
      engine.numbers.set(table, known >> 2)
    }
    layWay(engine, way, areas.ways + at * words.way * 4, known)
  }
  return true
}

function layWay({ words: cells, doubles }: Engine, way: Way, address: number, table: number): void {
  const first = (areas.first >> 2) + way.skill
  const at = address >> 2
  cells[at] = cells[first]!
  cells[at + 1] = addressOfNeed(way.need)
  cells[at + 2] = way.by === 'LINK' ? 1 | (way.isSame ? 2 : 0) | (way.isHeld ? 4 : 0) : 0
  cells[at + 3] = table
  doubles[(address >> 3) + 2] = way.by === 'LINK' ? 0 : way.near
  cells[first] = address
}
