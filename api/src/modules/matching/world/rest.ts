import { whatIsAdded } from '../rules/adds.js'
import { availabilityFor, distanceAt, mandateFor, queueFor } from '../rules/circumstances.js'
import type { Opening, Person } from '../rules/shapes.js'
import { FAR_KM, mostPoints } from '../rules/weights.js'
import type { Book } from './book.js'
import {
  fieldIn,
  isEmployed,
  isMandated,
  isOnSite,
  NO_HOURS,
  RECORD,
  sectorIn,
  standingIn,
  type People,
} from './people.js'
import type { Asked, Mandates, Within } from './question.js'
import { UNKNOWN_WAY, type waysTo } from './ways.js'

/** Who is not among those asked for: far less than any points could make up for. */
export const OUT = -(2 ** 28)

/** All that a person's traits, home and hours give; the skills are reckoned apart. */
export interface Rest {
  /** By home, for those who come there and those who work from afar. */
  readonly onSite: Int32Array
  readonly remote: Int32Array
  readonly sectors: Int32Array
  readonly fields: Int32Array
  /** By standing; the most that mandates can give, where there are any. */
  readonly standings: Int32Array
  hours(told: number): number
  /** The same for everyone. */
  readonly always: number
  /** Exactly, for one; negative for who is out. */
  of(people: People, at: number): number
}

const nobody: Person = {
  id: '',
  claims: [],
  wantedSkills: [],
  sector: null,
  fieldOfPractice: null,
  hub: null,
  isRural: false,
  location: null,
  isRemote: null,
  hoursPerMonth: null,
  mandates: new Map(),
  isSelfEmployed: false,
}

export function restOf(book: Book, ways: ReturnType<typeof waysTo>, asked: Asked): Rest {
  const opening = { ...asked.opening, needs: [] }
  const [sectors, fields, standings] = byTraits(book, asked, opening)
  const hours = byHours(opening, asked.within)
  const [onSite, remote] = byHome(book, ways, asked)
  const always = queueFor(opening).points
  const mandated = (held: Mandates, isSelfEmployed: boolean) => {
    const standing = asked.standing(held)
    const mandates = new Map(standing === 'NEEDED' ? [] : [[opening.challenge, standing]])
    return mandateFor({ ...nobody, isSelfEmployed, mandates }, opening).points
  }
  return {
    onSite,
    remote,
    sectors,
    fields,
    standings,
    hours,
    always,
    of({ records, mandates }, at) {
      const home = records[at * RECORD + 2]!
      const kind = home >>> 16
      const there = (isOnSite(kind) ? onSite : remote)[home & 0xffff]!
      const given = sectors[sectorIn(kind)]! + fields[fieldIn(kind)]! + standings[standingIn(kind)]!
      const most = there + given + hours(records[at * RECORD + 1]! & 0xffff) + always
      if (most < 0 || !isMandated(kind)) return most
      return most - mostPoints.mandate + mandated(mandates.get(at)!, !isEmployed(kind))
    },
  }
}

const addedBy = (part: Partial<Person>, { team }: Asked) =>
  whatIsAdded({ ...nobody, ...part }, [], team).reduce((sum, { points }) => sum + points, 0)

function byTraits(book: Book, asked: Asked, opening: Opening) {
  const { sectors: sought } = asked.within ?? {}
  const isSought = (sector: string | null) => !sought || (sector !== null && sought.has(sector))
  const sectors = book.sectors.all.map((sector) => (isSought(sector) ? addedBy({ sector }, asked) : OUT))
  const fields = book.fields.all.map((fieldOfPractice) => addedBy({ fieldOfPractice }, asked))
  const [own, employed] = [true, false].map(
    (isSelfEmployed) => mandateFor({ ...nobody, isSelfEmployed }, opening).points,
  )
  const standings = [own!, employed!, mostPoints.mandate, mostPoints.mandate]
  return [Int32Array.from(sectors), Int32Array.from(fields), Int32Array.from(standings)] as const
}

const TABLED = 256

function byHours(opening: Opening, { hoursPerMonth: least }: Within = {}): Rest['hours'] {
  const pointsOf = (hoursPerMonth: number | null) => {
    const isOut = least != null && (hoursPerMonth ?? -1) < least
    return isOut ? OUT : availabilityFor({ ...nobody, hoursPerMonth }, opening).points
  }
  const tabled = new Int32Array(TABLED)
  for (let hours = 0; hours < TABLED; hours++) tabled[hours] = pointsOf(hours)
  const untold = pointsOf(null)
  return (told) => (told < TABLED ? tabled[told]! : told === NO_HOURS ? untold : pointsOf(told))
}

/** Beyond what is too far to count nothing changes, so there are few ways to tell apart. */
function byHome(book: Book, ways: ReturnType<typeof waysTo>, asked: Asked): [onSite: Int32Array, remote: Int32Array] {
  const { opening, team, within = {} } = asked
  const kilometres = ways(opening.location)
  const [hub, rural] = [addedBy({ hub: '' }, asked), addedBy({ isRural: true }, asked)]
  const { kilometres: near } = within
  const toWithin = near ? ways(near.of) : null
  const homes = book.homes.all
  const [onSite, remote] = [new Int32Array(homes.length), new Int32Array(homes.length)]
  const [byWay, byWayRemote] = [pointsByWay(false), pointsByWay(true)]
  for (let at = 0; at < homes.length; at++) {
    const home = homes[at]!
    const isOut = toWithin !== null && (toWithin[at] === UNKNOWN_WAY || toWithin[at]! > near!.most)
    const added = (home.hub === null || team.hubs.has(home.hub) ? 0 : hub) + (home.isRural ? rural : 0)
    const way = kilometres[at] === UNKNOWN_WAY ? FAR_KM + 2 : Math.min(kilometres[at]!, FAR_KM + 1)
    onSite[at] = isOut ? OUT : added + byWay[way]!
    remote[at] = isOut ? OUT : added + byWayRemote[way]!
  }
  return [onSite, remote]

  /** The last one is for a way that is not known. */
  function pointsByWay(isRemote: boolean): number[] {
    const points = Array.from({ length: FAR_KM + 2 }, (_, way) => distanceAt(way, isRemote, opening).points)
    return [...points, distanceAt(null, isRemote, opening).points]
  }
}
