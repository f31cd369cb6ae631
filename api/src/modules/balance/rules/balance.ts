import { together, type Group } from './noise.js'
import { countOrNull, FEWEST_SHOWN, shownParts } from '../../coworker/rules/small-counts.js'

/** What was counted in one place: of one skill, or of any where `skill` is null. Nowhere in particular is a place too. */
export interface Cell {
  readonly skill: string | null
  readonly municipality: string | null
  readonly sought: number
  readonly people: number
  /** The keys of those people, added up. */
  readonly key: number
}

export interface SoughtSkill {
  readonly skill: string
  readonly sought: number
  readonly people: number | null
  /** Wherever they live, whichever place was asked for: where a few may not be told of, the whole often may. */
  readonly peopleInAll: number | null
  readonly gap: number
}

export interface Place {
  readonly municipality: string
  readonly openings: number
  readonly people: number | null
}

/**
 * Whole fives, rounded down: a skill holds those of its narrower ones, and yesterday's count most of today's, so exact
 * counts could be taken from each other until one person was left. Chance goes before it: who knows all but one of
 * those counted would else see the next five appear.
 */
const inFives = (count: number | null) => count && count - (count % FEWEST_SHOWN)

const sum = (counts: readonly number[]) => counts.reduce((whole, count) => whole + count, 0)

/** How many people there are by place, and in all; what may not be known of one place cannot be had from the others. */
function peopleShown(cells: readonly Cell[], places: readonly string[], counted: Counted) {
  const groups = new Map<string | null, Group>(cells.map((cell) => [cell.municipality, cell]))
  const parts = new Map(places.map((place) => [place, counted(groups.get(place) ?? nobody)]))
  const shown = shownParts(parts)
  return (place: string | null) => {
    if (place === null) return inFives(countOrNull(counted(together(places.map((one) => groups.get(one) ?? nobody)))))
    const one = shown.get(place)
    return one?.kind === 'COUNT' ? inFives(one.count) : null
  }
}

/** How a group is counted before it is told of. */
type Counted = (group: Group) => number

const nobody: Group = { people: 0, key: 0 }

const placesIn = (cells: readonly Cell[]) => [...new Set(cells.flatMap(({ municipality }) => municipality ?? []))]

const mostLackingFirst = (one: SoughtSkill, other: SoughtSkill) =>
  other.gap - one.gap || other.sought - one.sought || (one.skill < other.skill ? -1 : 1)

/** The skills that are sought in a place, or anywhere, with those who have them; what is lacking most stands first. */
export function soughtSkills(cells: readonly Cell[], place: string | null, counted: Counted): SoughtSkill[] {
  const places = placesIn(cells)
  const bySkill = Map.groupBy(cells, ({ skill }) => skill)
  const rows = [...bySkill].flatMap(([skill, everywhere]) => {
    const here = everywhere.filter(({ municipality }) => place === null || municipality === place)
    const sought = sum(here.map((cell) => cell.sought))
    if (skill === null || sought === 0) return []
    const shownIn = peopleShown(everywhere, places, counted)
    const people = shownIn(place)
    return [{ skill, sought, people, peopleInAll: shownIn(null), gap: Math.max(0, sought - (people ?? 0)) }]
  })
  return rows.toSorted(mostLackingFirst)
}

/** Every municipality, with the roles to fill there and those who have any skill that is sought somewhere. */
export function placesOf(cells: readonly Cell[], counted: Counted): Place[] {
  const ofAny = cells.filter(({ skill }) => skill === null)
  const places = placesIn(cells)
  const peopleIn = peopleShown(ofAny, places, counted)
  const openings = new Map(ofAny.map(({ municipality, sought }) => [municipality, sought]))
  return places.map((place) => ({
    municipality: place,
    openings: openings.get(place) ?? 0,
    people: peopleIn(place),
  }))
}
