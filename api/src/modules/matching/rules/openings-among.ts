import { kilometresBetween } from './distance.js'
import type { Opening, Place } from './shapes.js'

/** Which openings to look among. It chooses; it weighs nothing. */
export interface OpeningsAmong {
  readonly themes?: readonly string[] | null
  /** No more hours a month than these. */
  readonly hoursPerMonth?: number | null
  readonly kilometres?: number | null
  /** What can be done from afar is near enough wherever it is. */
  readonly orRemote?: boolean | null
  readonly sectors?: readonly string[] | null
  /** Its code. */
  readonly municipality?: string | null
  readonly languages?: readonly string[] | null
}

/** What is chosen by: of the opening, and of the challenge it belongs to. */
export interface Posted extends Pick<Opening, 'hoursPerMonth' | 'location' | 'isRemotePossible'> {
  readonly themes: readonly string[]
  /** Those of the organisations that own it. */
  readonly ownerSectors: readonly string[]
  readonly municipality: string | null
  /** The one it was written in. */
  readonly language: string
}

const meets = (wished: readonly string[] | null | undefined, own: readonly string[]) =>
  !wished?.length || own.some((one) => wished.includes(one))

/** What has no place of its own is far from nobody. */
function isNear({ location, isRemotePossible }: Posted, home: Place | null, among: OpeningsAmong): boolean {
  const { kilometres, orRemote } = among
  if (kilometres == null || !location || (orRemote === true && isRemotePossible)) return true
  return home !== null && kilometresBetween(home, location) <= kilometres
}

export const isOpeningAmong = (posted: Posted, home: Place | null, among: OpeningsAmong): boolean =>
  meets(among.themes, posted.themes) &&
  meets(among.sectors, posted.ownerSectors) &&
  meets(among.languages, [posted.language]) &&
  (among.hoursPerMonth == null || posted.hoursPerMonth <= among.hoursPerMonth) &&
  (!among.municipality || posted.municipality === among.municipality) &&
  isNear(posted, home, among)
