import { kilometresBetween } from './distance.js'
import type { Person, Place } from './shapes.js'

/** Whom to look among. Who has not told of a thing that is asked for is not among them. It chooses; it weighs nothing. */
export interface Among {
  readonly hoursPerMonth?: number | null
  readonly way?: Way | null
  readonly sectors?: ReadonlySet<string> | null
  /** Who works in one of these. */
  readonly languages?: readonly string[] | null
}

/** What a match never knows of a person, and which only chooses whom to look among. */
export interface Speaking {
  readonly languages: readonly string[]
}

export interface Way {
  readonly of: Place
  readonly kilometres: number
  /** Whoever works from afar is near enough wherever they are. */
  readonly orRemote: boolean
}

type Told = Pick<Person, 'hoursPerMonth' | 'location' | 'isRemote' | 'sector'> & Speaking

export function isAmong({ hoursPerMonth, location, isRemote, sector, languages }: Told, among: Among): boolean {
  const { hoursPerMonth: least, way, sectors, languages: spoken } = among
  if (least != null && (hoursPerMonth ?? -1) < least) return false
  const isNear = (to: Way) => location !== null && kilometresBetween(location, to.of) <= to.kilometres
  if (way && !(way.orRemote && isRemote === true) && !isNear(way)) return false
  if (spoken && !spoken.some((one) => languages.includes(one))) return false
  return !sectors || (sector !== null && sectors.has(sector))
}
